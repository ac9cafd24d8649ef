// node benchmarks/kernels/parallel.mjs ARTIFACT ODIN.WASM…: decode of one sequence and of all that
// ARTIFACT was lowered for (odinc lower --sequences N), interleaved, next to what a product whose
// operands stay in the cache reaches.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { inCache } from "./cases.mjs";
import { load, median, timed } from "./measure.mjs";

const BASE = 0x40000;
const ROUNDS = 7;
const LINEAR = 4;
const LINEAR_Q8 = 21;

const [folder, ...executors] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json")));
const program = readFileSync(join(folder, manifest.program.file));
const words = new Uint32Array(new Uint8Array(program).buffer);
const n = words[11];
if (n < 2) {
  console.error(`${folder}: expected an artifact lowered with --sequences`);
  process.exit(2);
}
// The time that this process had a core, so that others on a busy machine count less.
const cpuMs = () => process.cpuUsage().user / 1000;

/** Multiply-adds of the linears in the program that begins at this row of the table. */
function macsOf(row) {
  let at = words[16 + 4 * row + 1];
  let macs = 0;
  for (let i = 0; i < words[16 + 4 * row + 3]; i++) {
    const [opcode, views, params] = [
      words[at] & 0xffff,
      (words[at] >> 16) & 0xff,
      words[at] >>> 24,
    ];
    const dims = (view) => words.subarray(at + 1 + params + 11 * view + 3).subarray(0, 4);
    if (opcode === LINEAR || opcode === LINEAR_Q8)
      macs += dims(views - 1)[3] * dims(0)[2] * dims(0)[3];
    at += 1 + params + 11 * views;
  }
  return macs;
}

async function open(wasm) {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(manifest.memory_bytes / 65536) });
  const { exports: odin } = await WebAssembly.instantiate(wasm, { env: { memory } });
  new Uint8Array(memory.buffer).set(program, BASE);
  if (odin.odin_load(program.length) !== 0) throw new Error("the program was refused");
  let at = odin.odin_weights();
  for (const { file, bytes } of manifest.weights.shards) {
    new Uint8Array(memory.buffer).set(readFileSync(join(folder, file)), at);
    at += bytes;
  }
  const feed = (count, advance) => () => {
    new Int32Array(memory.buffer, odin.odin_tokens(), count).fill(1);
    if (advance() !== 0) throw new Error("the program did not run");
  };
  return [feed(1, () => odin.odin_advance(1)), feed(n, () => odin.odin_advance_parallel())];
}

console.log(`${manifest.model}, V8 ${process.versions.v8}\n`);
console.log(`| executor | tok/s, 1 | tok/s, ${n} | ratio | GMAC/s, ${n} | in cache |`);
console.log("| --- | --- | --- | --- | --- | --- |");
for (const path of executors) {
  const bytes = readFileSync(path);
  if (!WebAssembly.validate(bytes)) {
    console.log(`| ${path} | this engine does not know its instructions |`);
    continue;
  }
  const wasm = new WebAssembly.Module(bytes);
  const cached = inCache(n, manifest.quant === "int8-act7" ? 7 : 8);
  const runs = [...(await open(wasm)), load(wasm, cached.program, cached.T)];
  const times = runs.map(() => []);
  for (const run of runs) for (const warm = cpuMs(); cpuMs() - warm < 300; ) run();
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, run] of runs.entries()) times[i].push(timed(run, cpuMs));
  const [one, all, peak] = times.map(median);
  const gmacs = macsOf(words[3] - 1) / all / 1e6;
  const row = [1000 / one, (1000 * n) / all, (n * one) / all, gmacs, cached.macs / peak / 1e6];
  console.log(
    `| ${path.split("/").at(-1)} | ${row.map((x, i) => x.toFixed(i === 2 ? 2 : 1)).join(" | ")} |`,
  );
}
