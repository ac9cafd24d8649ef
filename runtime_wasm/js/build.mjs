// Bundles the package: dist/odin-runtime.js is what a page imports, dist/worker.js runs the model,
// dist/thread.js each further thread of it.
import { build } from "esbuild";

await build({
  entryPoints: ["src/odin-runtime.ts", "src/worker.ts", "src/thread.ts"],
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  // The main bundle loads the worker's by name: as a Worker in a browser, as a module in Node.
  external: ["./worker.js"],
  legalComments: "none",
  logLevel: "warning",
});
