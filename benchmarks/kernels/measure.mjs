// Times cases on an odin.wasm, and the reading of memory beside them. Runs in any JavaScript engine.

const BASE = 0x40000;
const READ_BYTES = 96 * 2 ** 20;
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

/** Milliseconds of one call, over as many calls as fill 60 ms. */
export function timed(call, now) {
  const start = now();
  let calls = 0;
  do {
    call();
    calls++;
  } while (now() - start < 60);
  return (now() - start) / calls;
}

/** A function that gives GB/s (10⁹ bytes) of v128 reads of 96 MiB. */
export function openReader(wasm, now) {
  const memory = new WebAssembly.Memory({ initial: READ_BYTES / 65536 + 4 });
  fill(memory, BASE);
  const { exports } = new WebAssembly.Instance(wasm, { env: { memory } });
  return () => READ_BYTES / timed(() => exports.read(BASE, READ_BYTES), now) / 1e6;
}

export function load(wasm, writer, T) {
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

/** Numbers that every dtype takes for ordinary ones: float32 from 0.5 to 1, int8 from 0 to 63. */
function fill(memory, from) {
  const bytes = new Uint8Array(memory.buffer, from);
  const period = Math.min(2 ** 14, bytes.length);
  for (let i = 0; i < period; i++) bytes[i] = i % 4 === 3 ? 0x3f : (i * 7 + (i >> 8)) & 63;
  // Each copy doubles what is there.
  for (let end = period; end < bytes.length; end *= 2) bytes.copyWithin(end, 0, end);
}

export function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
