// The page's side of the protocol: calls that always settle.
import type { Progress } from "./download.js";
import { OdinError } from "./errors.js";
import type { Calls, Endpoint, Method, Reply, Request } from "./protocol.js";

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A Node message port, which keeps its process alive while it is referenced. */
interface NodePort extends Endpoint {
  ref(): void;
  unref(): void;
}

export class Client {
  readonly #port: Endpoint;
  readonly #release: () => void;
  readonly #pending = new Map<number, Pending>();
  #nextId = 0;
  #ended: Error | null = null;
  onProgress: ((progress: Progress) => void) | undefined;

  /** A model behind a Web Worker where there are any, otherwise on this thread. */
  static async open(): Promise<Client> {
    if (typeof Worker === "undefined") {
      const { serve } = await import("./worker.js");
      const { port1, port2 } = new MessageChannel();
      serve(port2);
      (port2 as unknown as NodePort).unref?.();
      return new Client(port1, () => port1.close());
    }
    let worker: Worker;
    try {
      worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    } catch {
      throw new OdinError("worker.js: must come from the same server as the page");
    }
    const client = new Client(worker, () => worker.terminate());
    worker.onerror = (event) => {
      event.preventDefault();
      const reason = event.message ? ` (${event.message})` : "";
      client.end(new OdinError(`worker.js: could not be started, or failed${reason}`));
    };
    return client;
  }

  private constructor(port: Endpoint, release: () => void) {
    this.#port = port;
    this.#release = release;
    port.onmessage = ({ data: reply }: MessageEvent<Reply>) => this.#receive(reply);
    this.#holdProcess(false);
  }

  call<M extends Method>(method: M, ...args: Calls[M]["args"]): Promise<Calls[M]["result"]> {
    if (this.#ended) {
      return Promise.reject(this.#ended);
    }
    const id = this.#nextId++;
    const answer = new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
    this.#holdProcess(true);
    this.#port.postMessage({ id, method, args } as Request);
    return answer as Promise<Calls[M]["result"]>;
  }

  /** Ends the model; every call that waits, and every later one, is rejected with `reason`. */
  end(reason: Error): void {
    if (this.#ended) {
      return;
    }
    this.#ended = reason;
    // Where there is no worker to terminate, this is what ends a download.
    this.#port.postMessage({ id: this.#nextId++, method: "close", args: [] });
    this.#release();
    for (const { reject } of this.#pending.values()) {
      reject(reason);
    }
    this.#pending.clear();
  }

  #receive(reply: Reply): void {
    if (reply.kind === "progress") {
      this.onProgress?.(reply.progress);
      return;
    }
    const waiting = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    this.#holdProcess(this.#pending.size > 0);
    if (reply.kind === "result") {
      waiting?.resolve(reply.result);
    } else if (reply.name === "OdinError") {
      waiting?.reject(new OdinError(reply.message));
    } else {
      waiting?.reject(Object.assign(new Error(reply.message), { name: reply.name }));
    }
  }

  /** In Node, keeps the process alive exactly while an answer is awaited. */
  #holdProcess(hold: boolean): void {
    const port = this.#port as Partial<NodePort>;
    if (hold) {
      port.ref?.();
    } else {
      port.unref?.();
    }
  }
}
