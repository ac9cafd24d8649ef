// Runs one kernel case in whatever engine this is.
const BASE = 0x40000;

/**
 * The arena after one run; `files` holds the bytes of a program, weights, an arena and tokens. The
 * module with threads takes a `shared` memory.
 */
export function runCase(module, { program, weights, arena, tokens }, shared = false) {
  const bytes = BASE + program.length + 64 + weights.length + arena.length;
  const pages = Math.ceil(bytes / 65536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared });
  const odin = new WebAssembly.Instance(module, { env: { memory } }).exports;
  const heap = new Uint8Array(memory.buffer);
  heap.set(program, BASE);
  if (odin.odin_load(program.length) !== 0) throw new Error("the program was refused");
  const arenaAt = odin.odin_state();
  heap.set(weights, odin.odin_weights());
  heap.set(arena, arenaAt);
  heap.set(tokens, odin.odin_tokens());
  if (odin.odin_advance(tokens.length / 4) !== 0) throw new Error("the program did not run");
  return heap.slice(arenaAt, arenaAt + arena.length);
}

export const KINDS = ["program", "weights", "arena", "tokens"];
