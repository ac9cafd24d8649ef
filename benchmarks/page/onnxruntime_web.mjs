// onnxruntime-web on the graphs of the target onnx-web; states go from step to step as tensors.
import * as ort from "/peers/onnxruntime-web/dist/ort.wasm.min.mjs";

ort.env.wasm.numThreads = 1;
ort.env.wasm.wasmPaths = "/peers/onnxruntime-web/dist/";

const session = (name) =>
  ort.InferenceSession.create(`/model/${name}`, {
    executionProviders: ["wasm"],
    externalData: [{ path: "weights.bin", data: "/model/weights.bin" }],
  });

const zeros = ({ name, shape }) => {
  const size = shape.reduce((a, b) => a * b, 1);
  return [name, new ort.Tensor("float32", new Float32Array(size), shape)];
};

const argMax = (logits) => {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i] > logits[best]) best = i;
  return best;
};

export async function open({ prompt }) {
  const manifest = await (await fetch("/model/manifest.json")).json();
  const step = await session("step.onnx");
  const initial = Object.fromEntries(step.inputMetadata.slice(1).map(zeros));
  let state = initial;

  /** Feeds token ids and returns the logits after the last of them. */
  const feed = async (graph, ids) => {
    const tensor = new ort.Tensor("int64", BigInt64Array.from(ids, BigInt), [ids.length]);
    const out = await graph.run({ ids: tensor, ...state });
    state = Object.fromEntries(Object.keys(state).map((name) => [name, out[`${name}_out`]]));
    return out.logits.data;
  };

  // Made when it is first asked for: its session holds the weights a second time.
  let chunk = null;
  const prefill = async () => {
    chunk ??= await session(manifest.prefill.file);
    const length = manifest.prefill_length;
    const tokens = prompt.ids.length - (prompt.ids.length % length);
    state = initial;
    const begin = performance.now();
    for (let i = 0; i < tokens; i += length) await feed(chunk, prompt.ids.slice(i, i + length));
    return { tokens, rate: (1000 * tokens) / (performance.now() - begin) };
  };

  return {
    async decode(n) {
      state = initial;
      let logits = await feed(step, prompt.ids.slice(0, 1));
      const begin = performance.now();
      for (let i = 1; i < n; i++) logits = await feed(step, [argMax(logits)]);
      return (1000 * (n - 1)) / (performance.now() - begin);
    },
    ...(manifest.prefill ? { prefill } : {}),
    async close() {
      await step.release();
      await chunk?.release();
    },
  };
}
