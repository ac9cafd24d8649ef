// A text while it is generated, as something to iterate over.
import type { Client } from "./client.js";
import { OdinError } from "./errors.js";
import type { FinishReason, TextOptions } from "./session.js";

/**
 * Gives the text piece by piece, one piece for each token. A piece is empty while it would hold half
 * a character or might begin a stop string.
 *
 * Nothing runs ahead of its reader: leaving the loop stops the model right there.
 */
export class Generation implements AsyncIterableIterator<string> {
  /** Ids of the tokens given so far, without the end-of-text token. */
  readonly tokenIds: number[] = [];
  /** Length of the prompt in tokens, once the first piece is there. */
  promptTokens = 0;
  /** Why the text ended; null while it has not, or when the reader ended it. */
  finishReason: FinishReason | null = null;
  readonly #pieces: AsyncGenerator<string, void, void>;
  #superseded = false;

  constructor(
    client: Client,
    prompt: string | readonly number[],
    options: TextOptions,
    signal: AbortSignal | undefined,
  ) {
    this.#pieces = this.#run(client, prompt, options, signal);
  }

  next(): Promise<IteratorResult<string, void>> {
    return this.#pieces.next();
  }

  return(): Promise<IteratorResult<string, void>> {
    return this.#pieces.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The model went on to something else: reading on is an error from now on. */
  supersede(): void {
    this.#superseded = true;
  }

  async *#run(
    client: Client,
    prompt: string | readonly number[],
    options: TextOptions,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<string, void, void> {
    const check = () => {
      signal?.throwIfAborted();
      if (this.#superseded) {
        throw new OdinError("generate: the model has gone on to another text");
      }
    };
    check();
    this.promptTokens = await orAbort(client.call("start", prompt, options), signal);
    do {
      check();
    } while ((await orAbort(client.call("feed"), signal)) > 0);
    while (this.finishReason === null) {
      check();
      const { piece, id, finish } = await orAbort(client.call("step"), signal);
      if (id !== null) {
        this.tokenIds.push(id);
      }
      this.finishReason = finish;
      if (id !== null || piece !== "") {
        yield piece;
      }
    }
  }
}

/** The answer, or the signal's reason as soon as it is aborted. */
export function orAbort<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) {
    return answer;
  }
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      abort();
    }
    signal.addEventListener("abort", abort);
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
