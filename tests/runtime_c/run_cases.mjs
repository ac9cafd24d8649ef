// Runs kernel cases in Node: node run_cases.mjs ODIN.WASM PREFIX...
// Reads PREFIX.program, .weights, .arena and .tokens; writes PREFIX.node, the arena after one run.
// Exits with status 3 where this Node does not know the instructions of the module.
import { readFileSync, writeFileSync } from "node:fs";
import { KINDS, runCase } from "./case_runner.mjs";

const [wasm, ...prefixes] = process.argv.slice(2);
const bytes = readFileSync(wasm);
if (!WebAssembly.validate(bytes)) process.exit(3);
const shared = wasm.endsWith("odin-threads.wasm");
const module = new WebAssembly.Module(bytes);

for (const prefix of prefixes) {
  const files = KINDS.map((kind) => [kind, readFileSync(`${prefix}.${kind}`)]);
  writeFileSync(`${prefix}.node`, runCase(module, Object.fromEntries(files), shared));
}
