// node benchmarks/kernels/run.mjs ODIN.WASM READ.WASM [NAME…]: a table of the cases whose names
// begin with one of the words given, or of all.
import { readFileSync } from "node:fs";

import { between, inCache, linears, recurrences } from "./cases.mjs";
import { measure } from "./measure.mjs";

const [odin, read, ...names] = process.argv.slice(2);
const cases = [1, 16, 64].flatMap((T) => [
  linears(T, 8),
  linears(T, 7),
  inCache(T, 8),
  inCache(T, 7),
  recurrences(T),
  between(T),
]);
const wanted = cases.filter(({ name }) => !names.length || names.some((n) => name.startsWith(n)));
const compile = (path) => new WebAssembly.Module(readFileSync(path));
if (!WebAssembly.validate(readFileSync(odin))) {
  console.log(`${odin}: this engine does not know its instructions`);
  process.exit();
}
// The time that this process had a core, so that others on a busy machine count less.
const cpuMs = () => process.cpuUsage().user / 1000;
const number = (value, digits = 1) => (value === undefined ? "" : value.toFixed(digits));

console.log(`V8 ${process.versions.v8}\n`);
console.log("| case | ms | GB/s | of v128 read | GMAC/s |\n| --- | --- | --- | --- | --- |");
for (const { name, ms, gbs, gmacs, readGbs } of measure(
  compile(odin),
  compile(read),
  wanted,
  cpuMs,
)) {
  const share =
    gbs === undefined ? "" : `${number((100 * gbs) / readGbs, 0)}% of ${number(readGbs)}`;
  console.log(`| ${name} | ${number(ms, 3)} | ${number(gbs)} | ${share} | ${number(gmacs)} |`);
}
