// Runs kernel cases in Node: node run_cases.mjs ODIN.WASM PREFIX...
// Reads PREFIX.program, .weights, .arena and .tokens; writes PREFIX.node, the arena after one run.
import { readFileSync, writeFileSync } from "node:fs";

const BASE = 0x40000;
const [wasm, ...prefixes] = process.argv.slice(2);
const module = new WebAssembly.Module(readFileSync(wasm));

for (const prefix of prefixes) {
  const [program, weights, arena, tokens] = ["program", "weights", "arena", "tokens"].map((kind) =>
    readFileSync(`${prefix}.${kind}`),
  );
  const bytes = BASE + program.length + 64 + weights.length + arena.length;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
  const odin = new WebAssembly.Instance(module, { env: { memory } }).exports;
  const heap = new Uint8Array(memory.buffer);
  heap.set(program, BASE);
  if (odin.odin_load(program.length) !== 0) throw new Error(`${prefix}: refused`);
  const arenaAt = odin.odin_state();
  heap.set(weights, odin.odin_weights());
  heap.set(arena, arenaAt);
  heap.set(tokens, odin.odin_tokens());
  if (odin.odin_advance(tokens.length / 4) !== 0) throw new Error(`${prefix}: did not run`);
  writeFileSync(`${prefix}.node`, heap.subarray(arenaAt, arenaAt + arena.length));
}
