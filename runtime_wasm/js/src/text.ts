// A text that is being written: what each token adds to it, and why it ends.
import type { Sampling } from "./engine.js";
import { StopMatcher } from "./stop.js";
import type { StreamDecoder } from "./tokenizer.js";

/** Why a text ended: an end-of-text token, a stop string, or `maxTokens`. */
export type FinishReason = "eos" | "stop" | "length";

/** What one text is generated with; every field is set. */
export interface TextOptions extends Sampling {
  maxTokens: number;
  stop: string[];
  /** Goes on from where the model stands instead of beginning a new text. */
  continue: boolean;
  /** Texts to write at the same time, with the seeds from `seed` on. */
  n: number;
}

/** One sampled token. */
export interface Step {
  /** The text that became certain with it; empty while a character or a stop string is incomplete. */
  piece: string;
  /** Null when the text ended without a token of its own. */
  id: number | null;
  finish: FinishReason | null;
}

export class Text {
  readonly #decoder: StreamDecoder | null;
  readonly #eos: ReadonlySet<number>;
  readonly #stops: StopMatcher;
  #remaining: number;

  constructor(options: TextOptions, decoder: StreamDecoder | null, eos: ReadonlySet<number>) {
    this.#decoder = decoder;
    this.#eos = eos;
    this.#stops = new StopMatcher(options.stop);
    this.#remaining = options.maxTokens;
  }

  /** The next token, which `sample` draws if there may be one more. */
  step(sample: () => number): Step {
    if (this.#remaining === 0) {
      return { piece: "", id: null, finish: "length" };
    }
    const id = sample();
    if (this.#eos.has(id)) {
      const last = this.#stops.push(this.#decoder?.flush() ?? "");
      return { piece: last.text + this.#stops.flush(), id: null, finish: "eos" };
    }
    this.#remaining--;
    const { text, stopped } = this.#stops.push(this.#decoder?.push(id) ?? "");
    if (stopped) {
      return { piece: text, id, finish: "stop" };
    }
    return this.#remaining === 0
      ? { piece: text + this.#stops.flush(), id, finish: "length" }
      : { piece: text, id, finish: null };
  }
}
