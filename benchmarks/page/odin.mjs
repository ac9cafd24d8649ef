// This project's runtime, through its public interface: worker, messages and sampling included.
import { OdinModel } from "/model/odin-runtime.js";

export async function open({ prompt, options, sequences }) {
  const model = await OdinModel.load("/model/manifest.json", options);
  const { threads = 1 } = options;
  if (model.threads !== threads)
    throw new Error(`runs on ${model.threads} threads here, not on ${threads}`);

  const parallel = async (n) => {
    let begin;
    for await (const _ of model.generate(prompt.ids.slice(0, 1), { maxTokens: n, n: sequences }))
      begin ??= performance.now();
    return (1000 * sequences * (n - 1)) / (performance.now() - begin);
  };

  return {
    async decode(n) {
      let begin;
      for await (const _ of model.generate(prompt.ids.slice(0, 1), { maxTokens: n }))
        begin ??= performance.now();
      return (1000 * (n - 1)) / (performance.now() - begin);
    },
    async prefill() {
      const begin = performance.now();
      for await (const _ of model.generate(prompt.ids, { maxTokens: 0 }));
      const tokens = prompt.ids.length;
      return { tokens, rate: (1000 * tokens) / (performance.now() - begin) };
    },
    ...(sequences > 1 ? { parallel } : {}),
    close: () => model.close(),
  };
}
