// Runs a model behind a port: as a Web Worker in a browser, on the calling thread in Node.
import { messageOf, OdinError } from "./errors.js";
import type { ExecutorOptions } from "./executor.js";
import { loadSession } from "./load.js";
import type { Calls, Endpoint, Reply, Request } from "./protocol.js";
import type { Session } from "./session.js";

/** Answers the calls that arrive at a port until one of them is `close`. */
export function serve(port: Endpoint): void {
  const closed = new AbortController();
  let session: Session | null = null;

  const load = async (url: string, options: ExecutorOptions): Promise<Calls["load"]["result"]> => {
    const { manifest, threads, ...loaded } = await loadSession(
      new URL(url),
      options,
      closed.signal,
      (progress) => reply({ kind: "progress", progress }),
    );
    session = loaded.session;
    return { manifest, threads };
  };

  const reply = (message: Reply) => port.postMessage(message);

  const answer = (request: Request): unknown => {
    if (request.method === "load") {
      return load(...request.args);
    }
    if (request.method === "close") {
      closed.abort();
      session?.close();
      session = null;
      return;
    }
    if (!session) {
      throw new OdinError("model: is not loaded");
    }
    switch (request.method) {
      case "start":
        return session.start(...request.args);
      case "feed":
        return session.feed();
      case "step":
        return session.step();
      case "stepAll":
        return session.stepAll();
      case "logits":
        return session.logits();
      case "saveState":
        return session.saveState();
      case "loadState":
        return session.loadState(...request.args);
      case "tokenize":
        return session.tokenize(...request.args);
      case "detokenize":
        return session.detokenize(...request.args);
    }
  };

  port.onmessage = async ({ data: request }: MessageEvent<Request>) => {
    const { id } = request;
    try {
      let result = answer(request);
      if (result instanceof Promise) {
        result = await result;
      }
      reply({ kind: "result", id, result });
      if (request.method === "step" || request.method === "stepAll") {
        // Works on while the answer is on its way to its reader.
        session?.settle();
      }
    } catch (error) {
      const name = error instanceof Error ? error.name : "Error";
      reply({ kind: "error", id, name, message: messageOf(error) });
    }
  };
}

if ("DedicatedWorkerGlobalScope" in globalThis) {
  serve(globalThis as unknown as Endpoint);
}
