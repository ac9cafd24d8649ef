// One model and the text it is on: prompt in, sampled pieces out, one token at a time.
import type { Engine, Sampling } from "./engine.js";
import { OdinError } from "./errors.js";
import { packState, unpackState } from "./saved.js";
import { StopMatcher } from "./stop.js";
import { StreamDecoder, type Tokenizer } from "./tokenizer.js";

/** Why a text ended: an end-of-text token, a stop string, or `maxTokens`. */
export type FinishReason = "eos" | "stop" | "length";

/** What one text is generated with; every field is set. */
export interface TextOptions extends Sampling {
  maxTokens: number;
  stop: string[];
  /** Goes on from where the model stands instead of beginning a new text. */
  continue: boolean;
}

/** One sampled token. */
export interface Step {
  /** The text that became certain with it; empty while a character or a stop string is incomplete. */
  piece: string;
  /** Null when the text ended without a token of its own. */
  id: number | null;
  finish: FinishReason | null;
}

export class Session {
  readonly #engine: Engine;
  readonly #tokenizer: Tokenizer | null;
  readonly #eos: ReadonlySet<number>;
  readonly #model: string;
  #options: TextOptions | null = null;
  #stops = new StopMatcher([]);
  #decoder: StreamDecoder | null = null;
  /** Tokens fed so far. */
  #position = 0;
  /** Prompt tokens that are still to be fed. */
  #prompt: number[] = [];
  /** A token that was given out and is still to be fed. */
  #unfed: number | null = null;
  #remaining = 0;

  constructor(engine: Engine, tokenizer: Tokenizer | null, eos: readonly number[], model: string) {
    this.#engine = engine;
    this.#tokenizer = tokenizer;
    this.#eos = new Set(eos);
    this.#model = model;
    this.#decoder = tokenizer && new StreamDecoder(tokenizer);
  }

  /** Takes a prompt, as text or as token ids, and returns its length in tokens. */
  start(prompt: string | readonly number[], options: TextOptions): number {
    this.settle();
    const ids = typeof prompt === "string" ? this.tokenize(prompt) : [...prompt];
    const wrong = ids.find((id) => !Number.isInteger(id) || id < 0 || id >= this.#engine.vocabSize);
    if (wrong !== undefined) {
      throw new OdinError(
        `prompt: token ${wrong} is not in the model's vocabulary of ${this.#engine.vocabSize}`,
      );
    }
    if (ids.length === 0 && !(options.continue && this.#position > 0)) {
      throw new OdinError("prompt: is empty, so there is nothing to go on from");
    }
    if (options.stop.length > 0 && !this.#tokenizer) {
      throw new OdinError("stop: needs a tokenizer, and this model has none");
    }
    if (!options.continue) {
      this.#engine.reset();
      this.#position = 0;
    }
    if (!options.continue || ids.length > 0) {
      this.#decoder = this.#tokenizer && new StreamDecoder(this.#tokenizer);
    }
    this.#prompt = ids;
    this.#options = options;
    this.#stops = new StopMatcher(options.stop);
    this.#remaining = options.maxTokens;
    return ids.length;
  }

  /** Feeds the next part of the prompt and returns how many of its tokens are left. */
  feed(): number {
    const part = this.#prompt.slice(0, this.#engine.capacity);
    if (part.length > 0) {
      this.#engine.advance(part);
      this.#position += part.length;
      this.#prompt = this.#prompt.slice(part.length);
    }
    return this.#prompt.length;
  }

  /** Samples one token. It is fed by the next call, or by `settle` while its reader is busy. */
  step(): Step {
    this.settle();
    if (!this.#options) {
      throw new OdinError("generate: no text was begun");
    }
    if (this.#remaining === 0) {
      return { piece: "", id: null, finish: "length" };
    }
    const id = this.#engine.sample(this.#options, this.#position);
    if (this.#eos.has(id)) {
      const last = this.#stops.push(this.#decoder?.flush() ?? "");
      return { piece: last.text + this.#stops.flush(), id: null, finish: "eos" };
    }
    this.#unfed = id;
    this.#remaining--;
    const { text, stopped } = this.#stops.push(this.#decoder?.push(id) ?? "");
    if (stopped) {
      return { piece: text, id, finish: "stop" };
    }
    return this.#remaining === 0
      ? { piece: text + this.#stops.flush(), id, finish: "length" }
      : { piece: text, id, finish: null };
  }

  /** Feeds the token that was given out last, so that the state holds exactly the text given out. */
  settle(): void {
    if (this.#unfed !== null) {
      this.#engine.advance([this.#unfed]);
      this.#position++;
      this.#unfed = null;
    }
  }

  /** Logits after the last token of the text, float32 [vocab_size]. */
  logits(): Float32Array<ArrayBuffer> {
    this.settle();
    return this.#engine.logits.slice();
  }

  saveState(): Uint8Array<ArrayBuffer> {
    this.settle();
    const header = {
      model: this.#model,
      position: this.#position,
      decoder: this.#decoder?.state ?? null,
    };
    return packState(header, this.#engine.logits, this.#engine.state);
  }

  loadState(saved: Uint8Array): void {
    const header = unpackState(saved, this.#model, this.#engine.logits, this.#engine.state);
    this.#unfed = null;
    this.#prompt = [];
    this.#options = null;
    this.#position = header.position;
    this.#decoder =
      this.#tokenizer && new StreamDecoder(this.#tokenizer, header.decoder ?? undefined);
  }

  tokenize(text: string): number[] {
    return this.#needTokenizer().encode(text);
  }

  detokenize(ids: readonly number[]): string {
    return this.#needTokenizer().decode(ids);
  }

  #needTokenizer(): Tokenizer {
    if (!this.#tokenizer) {
      throw new OdinError("tokenizer: this model has none, so it takes token ids only");
    }
    return this.#tokenizer;
  }
}
