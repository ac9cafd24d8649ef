// The executor's other threads: how many there can be, and their workers.
import { messageOf, OdinError } from "./errors.js";

/** What the executor reserves at the end of the memory for each thread but the first. */
export const THREAD_BYTES = 2 ** 18;
const MOST_THREADS = 16;

/** Node's own modules where there are any; browsers and bundlers see no import. */
const builtin = globalThis.process?.getBuiltinModule;

/** What a worker is told; thread 0 is the one that the executor was called from. */
export interface ThreadStart {
  module: WebAssembly.Module;
  memory: WebAssembly.Memory;
  number: number;
}

/**
 * How many threads there can be, of `wanted`: as many as there are processor cores at most, and one
 * where memory cannot be shared, as on a page that is not cross-origin isolated.
 */
export function threadsHere(wanted: number): number {
  if (!builtin && !(globalThis.crossOriginIsolated && typeof Worker !== "undefined")) {
    return 1;
  }
  const cores = globalThis.navigator?.hardwareConcurrency;
  return Math.min(wanted, MOST_THREADS, cores ?? builtin?.("node:os").availableParallelism() ?? 1);
}

interface Events {
  ready(): void;
  failed(reason: string): void;
}

/** A worker that runs thread.js. */
interface ThreadWorker {
  postMessage(start: ThreadStart): void;
  terminate(): unknown;
}

function openWeb({ ready, failed }: Events): ThreadWorker {
  const worker = new Worker(new URL("./thread.js", import.meta.url), { type: "module" });
  worker.onmessage = ready;
  worker.onerror = (event) => {
    event.preventDefault();
    failed(event.message);
  };
  return worker;
}

/** The worker does not keep its process alive once it is ready. */
function openNode(node: typeof import("node:worker_threads"), events: Events): ThreadWorker {
  // Options of this process such as --input-type are none of a file's.
  const worker = new node.Worker(new URL("./thread.js", import.meta.url), { execArgv: [] });
  worker.on("message", () => {
    worker.unref();
    events.ready();
  });
  worker.on("error", (error) => events.failed(messageOf(error)));
  worker.on("exit", () => events.failed("it ended"));
  return worker;
}

/** The threads from number 1 on. Once they are started they wait inside the module. */
export class Threads {
  readonly #workers: ThreadWorker[] = [];

  /** @throws OdinError when one could not be started; all others have ended then */
  static async start(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    count: number,
  ): Promise<Threads> {
    const threads = new Threads();
    try {
      const numbers = Array.from({ length: count - 1 }, (_, i) => i + 1);
      await Promise.all(numbers.map((number) => threads.#start({ module, memory, number })));
    } catch (error) {
      threads.terminate();
      throw error;
    }
    return threads;
  }

  #start(start: ThreadStart): Promise<void> {
    return new Promise((resolve, reject) => {
      const events: Events = {
        ready: resolve,
        failed: (reason) =>
          reject(
            new OdinError(
              `thread.js: could not be started, or failed${reason ? ` (${reason})` : ""}`,
            ),
          ),
      };
      const worker = builtin ? openNode(builtin("node:worker_threads"), events) : openWeb(events);
      this.#workers.push(worker);
      worker.postMessage(start);
    });
  }

  terminate(): void {
    for (const worker of this.#workers) {
      worker.terminate();
    }
  }
}
