// wllama, llama.cpp in WebAssembly, on the file of the target gguf. The times are llama.cpp's own, so
// that nothing of JavaScript counts against it.
import { Wllama } from "/peers/@wllama/wllama/esm/index.js";

export async function open({ prompt }) {
  if (!prompt.text) throw new Error("takes text only, and the model has no tokenizer");
  // What llama.cpp says before it fails is the reason; the exception says nothing of it.
  const said = [];
  const log = (...words) => said.push(words.join(" "));
  const logger = { debug() {}, log, warn: log, error: log };
  const wllama = new Wllama({ default: "/peers/@wllama/wllama/esm/wasm/wllama.wasm" }, { logger });
  try {
    const { gguf } = await (await fetch("/model/manifest.json")).json();
    const model = await (await fetch(`/model/${gguf.file}`)).blob();
    const limits = { n_ctx: 2048, n_batch: 512, n_ubatch: 512, n_parallel: 1 };
    await wllama.loadModel([model], { n_threads: 1, n_gpu_layers: 0, ...limits });
  } catch (error) {
    throw new Error(`${error.message}; ${said.slice(-3).join("; ")}`);
  }
  const complete = async (text, n) => {
    const greedy = { temperature: 0, top_k: 1, samplers: ["top_k"] };
    const rules = { max_tokens: n, ignore_eos: true, cache_prompt: false, ...greedy };
    return (await wllama.createCompletion({ prompt: text, ...rules })).timings;
  };
  return {
    async decode(n) {
      const { predicted_n, predicted_ms } = await complete(prompt.begin, n);
      return (1000 * (predicted_n - 1)) / predicted_ms;
    },
    async prefill() {
      const { prompt_n, prompt_ms } = await complete(prompt.text, 1);
      return { tokens: prompt_n, rate: (1000 * prompt_n) / prompt_ms };
    },
    close: () => wllama.exit(),
  };
}
