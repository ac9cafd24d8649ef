// One round of one contender, in any browser: fetches the job, measures, posts what came out.
//
// An engine's module exports `open(job)`, which resolves when the model is loaded to
//   decode(n)     tokens a second, over n greedy tokens of a text that begins with one token
//   prefill()     tokens a second and their number, over the job's prompt
//   parallel(n)   tokens a second of all sequences together, over n tokens of each
//   close()
// It leaves out what the engine cannot do.
import { openReader } from "/kernels/measure.mjs";

const now = () => performance.now();

/** Tells the server where the page stands: it looks at the page's memory before it answers. */
const stand = (phase) => fetch(`/phase/${phase}`, { method: "POST" });

async function round(job) {
  await stand("before");
  const begin = now();
  const { open } = await import(`/page/${job.module}.mjs`);
  const engine = await open(job);
  const loadMs = now() - begin;
  await engine.decode(2);
  await stand("loaded");

  const read = await (await fetch("/read.wasm")).arrayBuffer();
  const readGbs = openReader(new WebAssembly.Module(read), now);
  // Browsers compile a second time, and better, while the first tokens are made.
  const cold = await engine.decode(job.warm_tokens);
  const { tokens: prompt_tokens } = (await engine.prefill?.()) ?? {};
  const samples = { read: [], decode: [], prefill: [], parallel: [] };
  for (let i = 0; i < job.repeats; i++) {
    samples.read.push(readGbs());
    samples.decode.push(await engine.decode(job.decode_tokens));
    samples.read.push(readGbs());
    if (engine.prefill) samples.prefill.push((await engine.prefill()).rate);
    if (engine.parallel) samples.parallel.push(await engine.parallel(job.decode_tokens));
  }
  await engine.close();
  return { load_ms: loadMs, cold, prompt_tokens, ...samples };
}

const report = (result) => fetch("/result", { method: "POST", body: JSON.stringify(result) });

const job = await (await fetch("/job")).json();
round(job).then(report, (error) => report({ error: `${error.name}: ${error.message}` }));
