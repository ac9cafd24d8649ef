// A text while it is generated, as something to iterate over.
import type { Client } from "./client.js";
import { orAbort, Reading } from "./reading.js";
import type { FinishReason } from "./text.js";

/**
 * Gives the text piece by piece, one piece for each token. A piece is empty while it would hold half
 * a character or might begin a stop string.
 *
 * Nothing runs ahead of its reader: leaving the loop stops the model right there.
 */
export class Generation extends Reading<string> {
  /** Ids of the tokens given so far, without the end-of-text token. */
  readonly tokenIds: number[] = [];
  /** Why the text ended; null while it has not, or when the reader ended it. */
  finishReason: FinishReason | null = null;

  protected get hasEnded(): boolean {
    return this.finishReason !== null;
  }

  protected async step(client: Client, signal: AbortSignal | undefined): Promise<string[]> {
    const { piece, id, finish } = await orAbort(client.call("step"), signal);
    if (id !== null) {
      this.tokenIds.push(id);
    }
    this.finishReason = finish;
    return id !== null || piece !== "" ? [piece] : [];
  }
}
