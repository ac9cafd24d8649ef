// The limit that everything is compared with: how fast v128 loads read memory, and nothing else.

export const BASE = 0x40000;
const READ_BYTES = 96 * 2 ** 20;
/** What one figure averages over. */
const MS = 60;

/** A function that gives GB/s (10⁹ bytes), over as many reads of 96 MiB as fill 60 ms. */
export function openReader(wasm, now) {
  const memory = new WebAssembly.Memory({ initial: READ_BYTES / 65536 + 4 });
  fill(memory, BASE);
  const { exports } = new WebAssembly.Instance(wasm, { env: { memory } });
  return () => READ_BYTES / timed(() => exports.read(BASE, READ_BYTES), now) / 1e6;
}

/** Milliseconds of one call, over as many calls as fill 60 ms. */
export function timed(call, now) {
  const start = now();
  let calls = 0;
  do {
    call();
    calls++;
  } while (now() - start < MS);
  return (now() - start) / calls;
}

/** Numbers that every dtype takes for ordinary ones: float32 from 0.5 to 1, int8 from 0 to 63. */
export function fill(memory, from) {
  const bytes = new Uint8Array(memory.buffer, from);
  const period = Math.min(2 ** 14, bytes.length);
  for (let i = 0; i < period; i++) bytes[i] = i % 4 === 3 ? 0x3f : (i * 7 + (i >> 8)) & 63;
  // Each copy doubles what is there.
  for (let end = period; end < bytes.length; end *= 2) bytes.copyWithin(end, 0, end);
}
