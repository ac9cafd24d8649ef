// Several texts while they are generated at the same time, as something to iterate over.
import type { Client } from "./client.js";
import { orAbort, Reading } from "./reading.js";
import type { FinishReason, TextOptions } from "./text.js";

/** A piece of one of several texts. */
export interface Completion {
  /** Which text goes on, from 0. */
  index: number;
  /** Empty while it would hold half a character or might begin a stop string. */
  text: string;
}

/**
 * Gives n texts piece by piece, one piece for each token: the next one of text 0, of text 1, and so
 * on, of those that have not ended.
 *
 * Nothing runs ahead of its reader: leaving the loop stops the model right there.
 */
export class Completions extends Reading<Completion> {
  /** Of each text, the ids of the tokens given so far, without the end-of-text token. */
  readonly tokenIds: number[][];
  /** Why each text ended; null while it has not, or when the reader ended it. */
  readonly finishReasons: (FinishReason | null)[];

  constructor(
    client: Client,
    prompt: string | readonly number[],
    options: TextOptions,
    signal: AbortSignal | undefined,
  ) {
    super(client, prompt, options, signal);
    this.tokenIds = Array.from({ length: options.n }, () => []);
    this.finishReasons = Array.from({ length: options.n }, () => null);
  }

  protected get hasEnded(): boolean {
    return !this.finishReasons.includes(null);
  }

  protected async step(client: Client, signal: AbortSignal | undefined): Promise<Completion[]> {
    const steps = await orAbort(client.call("stepAll"), signal);
    for (const { index, id, finish } of steps) {
      if (id !== null) {
        this.tokenIds[index]?.push(id);
      }
      this.finishReasons[index] = finish;
    }
    return steps
      .filter(({ id, piece }) => id !== null || piece !== "")
      .map(({ index, piece }) => ({ index, text: piece }));
  }
}
