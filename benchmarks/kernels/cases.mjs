// What is measured: parts of the decode and prefill programs of a Mamba-2 model of 100M parameters.
import { I8, I32, ProgramWriter, WEIGHTS } from "./program.mjs";

const D_MODEL = 768;
const D_INNER = 1536;
const N_LAYER = 24;
const VOCAB = 16384;
const HEADS = 24;
const HEADDIM = 64;
const D_STATE = 128;
const D_CONV = D_INNER + 2 * D_STATE;
const D_PROJ = D_INNER + D_CONV + HEADS;
const EPS = 0x3727c5ac; // 1e-5
const STATE_BYTES = 4 * HEADS * HEADDIM * D_STATE;
const CONV_BYTES = 4 * 3 * D_CONV;

/** A quantized linear's weights as views, in the order of its inputs. */
function weights(program, N, K) {
  const tiles = program.tensor([Math.ceil(N / 8), Math.ceil(K / 16), 8, 16], {
    space: WEIGHTS,
    dtype: I8,
  });
  const scale = program.tensor([N], { space: WEIGHTS });
  return [tiles, scale, program.tensor([N], { space: WEIGHTS, dtype: I32 })];
}

function lengths(T) {
  return T === 1 ? [1] : [1, T];
}

/** One token is bound by the bytes that it moves, more tokens by arithmetic. */
function bytesOfDecode(T, bytes) {
  return T === 1 ? bytes : undefined;
}

/** Every linear of the model, the head on one token only; nothing between them. */
export function linears(T, act) {
  const program = new ProgramWriter(lengths(T));
  const last = lengths(T).length - 1;
  const linear = (rows, N, K) => {
    const q = program.tensor([rows, K], { dtype: I8 });
    const inputs = [q, program.tensor([rows]), ...weights(program, N, K)];
    program.add(last, "linear_q8", [...inputs, program.tensor([rows, N])], [act]);
  };
  for (let layer = 0; layer < N_LAYER; layer++) {
    linear(T, D_PROJ, D_MODEL);
    linear(T, D_MODEL, D_INNER);
  }
  linear(1, VOCAB, D_MODEL);
  if (last > 0) program.add(0, "copy", [program.logits, program.logits]);
  const macs = N_LAYER * T * (D_PROJ + D_INNER) * D_MODEL + VOCAB * D_MODEL;
  return {
    name: `linears T=${T} act=${act}`,
    program,
    T,
    bytes: bytesOfDecode(T, program.weightBytes),
    macs,
  };
}

/** A product whose operands stay in the second-level cache: what the arithmetic can do. */
export function inCache(T, act) {
  const program = new ProgramWriter(lengths(T));
  const [tiles, scale, rowSum] = weights(program, 256, D_MODEL);
  const q = program.tensor([T, D_MODEL], { dtype: I8 });
  const y = program.tensor([T, 256]);
  const inputs = [q, program.tensor([T]), tiles, scale, rowSum];
  for (let i = 0; i < 200; i++)
    program.add(lengths(T).length - 1, "linear_q8", [...inputs, y], [act]);
  if (T > 1) program.add(0, "copy", [program.logits, program.logits]);
  return { name: `in cache T=${T} act=${act}`, program, T, macs: 200 * T * 256 * D_MODEL };
}

/** The recurrences of every layer. */
export function recurrences(T) {
  const program = new ProgramWriter(lengths(T), N_LAYER * STATE_BYTES);
  for (let layer = 0; layer < N_LAYER; layer++)
    addRecurrence(program, lengths(T).length - 1, T, layer);
  if (T > 1) program.add(0, "copy", [program.logits, program.logits]);
  return { name: `ssd T=${T}`, program, T, bytes: bytesOfDecode(T, 2 * N_LAYER * STATE_BYTES) };
}

function addRecurrence(program, p, T, layer) {
  const state = program.state(layer * STATE_BYTES, [HEADS, HEADDIM, D_STATE]);
  const x = program.tensor([T, HEADS, HEADDIM]);
  const [B, C] = [program.tensor([T, 1, D_STATE]), program.tensor([T, 1, D_STATE])];
  const y = program.tensor([T, HEADS, HEADDIM]);
  const A = program.tensor([HEADS]);
  program.negative.push(A);
  const inputs = [x, program.tensor([T, HEADS]), A, B, C, state];
  program.add(p, "ssd", [...inputs, y, state]);
}

/** All that the layers do beside their linears and recurrences; activations share their memory. */
export function between(T) {
  const program = new ProgramWriter(lengths(T), N_LAYER * CONV_BYTES);
  const p = lengths(T).length - 1;
  const [a, b, normed] = Array.from({ length: 3 }, () => program.tensor([T, 1, D_MODEL]));
  const [x, skipped, y, z] = Array.from({ length: 4 }, () => program.tensor([T, D_INNER]));
  const [grouped, gate] = [y, z].map((view) => ({ ...view, dims: [T, 1, D_INNER] }));
  const [projected, mixed] = [program.tensor([T, D_CONV]), program.tensor([T, D_CONV])];
  const dt = program.tensor([T, HEADS]);
  const scale = program.tensor([T]);
  const q = program.tensor([T, D_MODEL], { dtype: I8 });
  const gatedQ = program.tensor([T, D_INNER], { dtype: I8 });
  const weight = (dims) => program.tensor(dims, { space: WEIGHTS });
  const repeated = (n) => ({ ...weight([n]), dims: [T, n], strides: [0, 1] });
  for (let layer = 0; layer < N_LAYER; layer++) {
    program.add(p, "add_rms_norm", [a, b, weight([1, D_MODEL]), a, normed], [EPS]);
    program.add(p, "quantize", [{ ...normed, dims: [T, D_MODEL] }, q, scale], [8]);
    const state = program.state(layer * CONV_BYTES, [3, D_CONV]);
    const taps = [weight([D_CONV, 4]), weight([D_CONV])];
    program.add(p, "causal_conv1d_silu", [projected, ...taps, state, mixed, state]);
    program.add(p, "add", [dt, repeated(HEADS), dt]);
    program.add(p, "softplus", [dt, dt]);
    program.add(p, "mul", [x, repeated(D_INNER), skipped]);
    program.add(p, "add", [skipped, x, y]);
    program.add(p, "gated_rms_norm", [grouped, gate, weight([1, D_INNER]), grouped], [EPS]);
    program.add(p, "quantize", [y, gatedQ, scale], [8]);
  }
  if (p > 0) program.add(0, "copy", [program.logits, program.logits]);
  return { name: `between T=${T}`, program, T };
}
