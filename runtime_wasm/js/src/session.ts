// One model and the text it is on: prompt in, sampled pieces out, one token at a time.
import type { Engine } from "./engine.js";
import { OdinError } from "./errors.js";
import { type ParallelStep, ParallelTexts } from "./parallel.js";
import { packState, unpackState } from "./saved.js";
import { type Step, Text, type TextOptions } from "./text.js";
import { StreamDecoder, type Tokenizer } from "./tokenizer.js";

export class Session {
  readonly #engine: Engine;
  readonly #tokenizer: Tokenizer | null;
  readonly #eos: ReadonlySet<number>;
  readonly #model: string;
  #options: TextOptions | null = null;
  #text: Text | null = null;
  #parallel: ParallelTexts | null = null;
  #decoder: StreamDecoder | null = null;
  /** Tokens fed so far. */
  #position = 0;
  /** Prompt tokens that are still to be fed. */
  #prompt: number[] = [];
  /** A token that was given out and is still to be fed. */
  #unfed: number | null = null;

  constructor(engine: Engine, tokenizer: Tokenizer | null, eos: readonly number[], model: string) {
    this.#engine = engine;
    this.#tokenizer = tokenizer;
    this.#eos = new Set(eos);
    this.#model = model;
    this.#decoder = tokenizer && new StreamDecoder(tokenizer);
  }

  /** Takes a prompt, as text or as token ids, and returns its length in tokens. */
  start(prompt: string | readonly number[], options: TextOptions): number {
    this.#settleOne();
    if (options.n > this.#engine.sequences) {
      throw new OdinError(
        `n: is ${options.n}, but this model was lowered for ${this.#engine.sequences}; see odinc lower --sequences`,
      );
    }
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
    this.#text = new Text(options, this.#decoder, this.#eos);
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
    this.#settleOne();
    const [options, text] = [this.#options, this.#text];
    if (!options || !text) {
      throw new OdinError("generate: no text was begun");
    }
    const step = text.step(() => this.#engine.sample(options, this.#position));
    this.#unfed = step.id;
    return step;
  }

  /** Samples one token of each of n texts that has not ended; they are fed as by `step`. */
  stepAll(): ParallelStep[] {
    this.#parallel ??= this.#fork();
    return this.#parallel.step();
  }

  #fork(): ParallelTexts {
    this.#settleOne();
    const options = this.#options;
    if (!options) {
      throw new OdinError("generate: no text was begun");
    }
    const texts = Array.from({ length: options.n }, () => {
      const decoder = this.#tokenizer && new StreamDecoder(this.#tokenizer, this.#decoder?.state);
      return new Text(options, decoder, this.#eos);
    });
    return new ParallelTexts(this.#engine, texts, options, this.#position);
  }

  /** Feeds what was given out last, so that the state holds exactly the text given out. */
  settle(): void {
    if (this.#parallel) {
      this.#parallel.settle();
    } else {
      this.#settleOne();
    }
  }

  /** As `settle`, and several texts are given up: the model stands before a new one. */
  #settleOne(): void {
    if (this.#parallel) {
      this.#parallel = null;
      this.#options = null;
      this.#engine.reset();
      this.#position = 0;
    }
    if (this.#unfed !== null) {
      this.#engine.advance([this.#unfed]);
      this.#position++;
      this.#unfed = null;
    }
  }

  /** Logits after the last token of the text, float32 [vocab_size]. */
  logits(): Float32Array<ArrayBuffer> {
    this.#settleOne();
    return this.#engine.logits.slice();
  }

  saveState(): Uint8Array<ArrayBuffer> {
    this.#settleOne();
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
    this.#parallel = null;
    this.#prompt = [];
    this.#options = null;
    this.#position = header.position;
    this.#decoder =
      this.#tokenizer && new StreamDecoder(this.#tokenizer, header.decoder ?? undefined);
  }

  /** Ends the executor's threads; nothing may be called any more. */
  close(): void {
    this.#engine.close();
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
