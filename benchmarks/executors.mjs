// Decode speed of two executors of one program, in Node: node benchmarks/executors.mjs FOLDER WASM…
//
// FOLDER is a lowered model; each WASM runs its program and weights, such as build/odin-1m/tvm/model.wasm
// and build/site/odin.wasm. Rounds alternate, and the fastest of each counts.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

const BASE = 0x40000;
const [folder, ...modules] = process.argv.slice(2);
const TOKENS = 32;
const ROUNDS = 12;

// The time that this process had a core, so that others on a busy machine count less.
const cpuMs = () => process.cpuUsage().user / 1000;
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const program = readFileSync(join(folder, manifest.program.file));

async function start(path) {
  const pages = Math.ceil(manifest.memory_bytes / 65536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { instance } = await WebAssembly.instantiate(readFileSync(path), { env: { memory } });
  const odin = instance.exports;
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(program, BASE);
  if (odin.odin_load(program.length) !== 0) {
    throw new Error(`${path}: does not run ${folder}`);
  }
  let offset = odin.odin_weights() >>> 0;
  for (const shard of manifest.weights.shards) {
    bytes.set(readFileSync(join(folder, shard.file)), offset);
    offset += shard.bytes;
  }
  const tokens = new Int32Array(memory.buffer, odin.odin_tokens() >>> 0, 1);
  return (count) => {
    for (let i = 0; i < count; i++) {
      tokens[0] = (7 * i) % manifest.vocab_size;
      odin.odin_advance(1);
    }
  };
}

const runners = [];
for (const path of modules) {
  runners.push({ path, advance: await start(path), best: Number.POSITIVE_INFINITY });
}
for (let round = 0; round < ROUNDS; round++) {
  for (const runner of runners) {
    const begin = cpuMs();
    runner.advance(TOKENS);
    runner.best = Math.min(runner.best, cpuMs() - begin);
  }
}
for (const { path, best } of runners) {
  const ratio = runners[0].best / best;
  const speed = ((1000 * TOKENS) / best).toFixed(1);
  console.log(`${basename(path)}: ${speed} tokens/s, ${(100 * ratio).toFixed(0)} % of the first`);
}
