// What a page and the worker that runs its model say to each other.
//
// The worker does nothing unasked: a text advances by one part of the prompt or by one token for
// each call, so that a reader who stops asking has stopped the model.
import type { Progress } from "./download.js";
import type { ExecutorOptions } from "./executor.js";
import type { Manifest } from "./manifest.js";
import type { ParallelStep } from "./parallel.js";
import type { Step, TextOptions } from "./text.js";

/** Calls by name: their arguments and their result. */
export interface Calls {
  load: {
    args: [url: string, options: ExecutorOptions];
    result: { manifest: Manifest; threads: number };
  };
  start: { args: [prompt: string | readonly number[], options: TextOptions]; result: number };
  feed: { args: []; result: number };
  step: { args: []; result: Step };
  stepAll: { args: []; result: ParallelStep[] };
  logits: { args: []; result: Float32Array };
  saveState: { args: []; result: Uint8Array };
  loadState: { args: [saved: Uint8Array]; result: undefined };
  tokenize: { args: [text: string]; result: number[] };
  detokenize: { args: [ids: readonly number[]]; result: string };
  close: { args: []; result: undefined };
}

export type Method = keyof Calls;

export type Request = {
  [M in Method]: { id: number; method: M; args: Calls[M]["args"] };
}[Method];

export type Reply =
  | { kind: "result"; id: number; result: unknown }
  | { kind: "error"; id: number; name: string; message: string }
  | { kind: "progress"; progress: Progress };

/** A worker seen from the page, the page seen from a worker, or an end of a MessageChannel. */
export interface Endpoint {
  postMessage(message: Request | Reply): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
