// Several texts that go on from one prompt, advanced together.
import type { Engine } from "./engine.js";
import type { Step, Text, TextOptions } from "./text.js";

/** One token of one of several texts. */
export interface ParallelStep extends Step {
  index: number;
}

export class ParallelTexts {
  readonly #engine: Engine;
  readonly #options: TextOptions;
  /** Null for a text that has ended. */
  readonly #texts: (Text | null)[];
  /** Tokens that were given out and are still to be fed; that of an ended text is of no account. */
  readonly #tokens: number[];
  #position: number;
  #unfed = false;

  /** The texts that follow what sequence 0 was fed, `position` tokens. */
  constructor(engine: Engine, texts: Text[], options: TextOptions, position: number) {
    this.#engine = engine;
    this.#options = options;
    this.#texts = texts;
    this.#tokens = Array<number>(engine.sequences).fill(0);
    this.#position = position;
    engine.fork();
  }

  /** One token of each text that has not ended. */
  step(): ParallelStep[] {
    this.settle();
    const steps: ParallelStep[] = [];
    this.#texts.forEach((text, index) => {
      if (text) {
        const sampling = { ...this.#options, seed: (this.#options.seed + index) % 2 ** 32 };
        const step = text.step(() => this.#engine.sample(sampling, this.#position, index));
        steps.push({ index, ...step });
        this.#tokens[index] = step.id ?? 0;
        if (step.finish !== null) {
          this.#texts[index] = null;
        }
      }
    });
    this.#unfed = this.#texts.some((text) => text !== null);
    return steps;
  }

  /** Feeds the tokens that were given out last. */
  settle(): void {
    if (this.#unfed) {
      this.#engine.advanceAll(this.#tokens);
      this.#position++;
      this.#unfed = false;
    }
  }
}
