// Modules of the package by file name, compiled as the build compiles them.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const sources = fileURLToPath(new URL("../src/", import.meta.url));
const compiled = await mkdtemp(join(tmpdir(), "odin-runtime-test-"));

/** Several at once, so that they share one copy of the classes. */
export async function source(...names) {
  const entry = names.map((name) => `export * from "./${name}.ts";`).join("\n");
  const outfile = join(compiled, `${names.join("-")}.mjs`);
  await build({
    stdin: { contents: entry, resolveDir: sources },
    outfile,
    bundle: true,
    format: "esm",
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}
