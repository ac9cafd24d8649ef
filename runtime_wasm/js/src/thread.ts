// One of the executor's other threads: it enters the module and stays there until it is ended.
import type { ThreadStart } from "./threads.js";

interface Exports {
  __stack_pointer: WebAssembly.Global;
  odin_thread_stack(number: number): number;
  odin_thread(number: number): void;
  odin_end_threads(): void;
}

interface Port {
  onmessage: (event: MessageEvent<ThreadStart>) => void;
  postMessage(message: "ready"): void;
}

/** This thread's end of the messages: a Web Worker's is its global object. */
const port = (globalThis.process?.getBuiltinModule?.("node:worker_threads").parentPort ??
  globalThis) as unknown as Port;

// What is thrown before the answer is the parent's "error" event. What comes after it, however the
// thread leaves the module, ends all threads: the first one then fails instead of waiting.
port.onmessage = ({ data: { module, memory, number } }) => {
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const { __stack_pointer, ...odin } = instance.exports as unknown as Exports;
  __stack_pointer.value = odin.odin_thread_stack(number);
  port.postMessage("ready");
  try {
    odin.odin_thread(number);
  } finally {
    odin.odin_end_threads();
  }
};
