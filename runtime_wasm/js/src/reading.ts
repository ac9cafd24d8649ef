// What a model writes, as something to iterate over.
import type { Client } from "./client.js";
import { OdinError } from "./errors.js";
import type { TextOptions } from "./text.js";

/**
 * Gives what the model writes, one token after the other.
 *
 * Nothing runs ahead of its reader: leaving the loop stops the model right there.
 */
export abstract class Reading<Item> implements AsyncIterableIterator<Item> {
  /** Length of the prompt in tokens, once the first item is there. */
  promptTokens = 0;
  readonly #items: AsyncGenerator<Item, void, void>;
  #superseded = false;

  constructor(
    client: Client,
    prompt: string | readonly number[],
    options: TextOptions,
    signal: AbortSignal | undefined,
  ) {
    this.#items = this.#run(client, prompt, options, signal);
  }

  next(): Promise<IteratorResult<Item, void>> {
    return this.#items.next();
  }

  return(): Promise<IteratorResult<Item, void>> {
    return this.#items.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The model went on to something else: reading on is an error from now on. */
  supersede(): void {
    this.#superseded = true;
  }

  /** Asks for the next token, or the next one of each text. */
  protected abstract step(client: Client, signal: AbortSignal | undefined): Promise<Item[]>;

  /** Whether there is nothing more to ask for. */
  protected abstract get hasEnded(): boolean;

  async *#run(
    client: Client,
    prompt: string | readonly number[],
    options: TextOptions,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Item, void, void> {
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
    while (!this.hasEnded) {
      check();
      yield* await this.step(client, signal);
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
