// Times cases on an odin.wasm, and the reading of memory beside them. Runs in any JavaScript engine.
import { BASE, fill, openReader, timed } from "./read.mjs";

const ROUNDS = 7;

/**
 * Yields one result a case: {name, ms, gbs, gmacs, readGbs}, medians over interleaved rounds.
 * `readGbs` is what a v128 read of 96 MiB reached in the same rounds.
 */
export function* measure(wasm, readWasm, cases, now = () => performance.now()) {
  const readGbs = openReader(readWasm, now);
  for (const { name, program, T, bytes, macs } of cases) {
    const run = load(wasm, program, T);
    const read = [];
    const times = [];
    for (let warm = now(); now() - warm < 300; ) run();
    for (let round = 0; round < ROUNDS; round++) {
      read.push(readGbs());
      times.push(timed(run, now));
    }
    const ms = median(times);
    const result = { name, ms, readGbs: median(read) };
    if (bytes) result.gbs = bytes / ms / 1e6;
    if (macs) result.gmacs = macs / ms / 1e6;
    yield result;
  }
}

function load(wasm, writer, T) {
  const program = writer.build();
  const bytes = BASE + program.length + 64 + writer.arenaBytes + writer.weightBytes;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
  const odin = new WebAssembly.Instance(wasm, { env: { memory } }).exports;
  new Uint8Array(memory.buffer).set(program, BASE);
  if (odin.odin_load(program.length) !== 0) {
    const sentence = new Uint8Array(memory.buffer, odin.odin_error(), 320);
    throw new Error(new TextDecoder().decode(sentence.subarray(0, sentence.indexOf(0))));
  }
  fill(memory, odin.odin_state());
  for (const { offset, dims } of writer.negative) {
    const numbers = dims.reduce((a, b) => a * b);
    new Float32Array(memory.buffer, odin.odin_state() + offset, numbers).fill(-1);
  }
  return () => {
    new Int32Array(memory.buffer, odin.odin_tokens(), T).fill(0);
    if (odin.odin_advance(T) !== 0) throw new Error("the program did not run");
  };
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
