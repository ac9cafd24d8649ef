// Writes program.bin for the benchmark: contiguous tensors over one arena and one weight image.
// docs/program-format.md is the specification.

export const ARENA = 0;
export const WEIGHTS = 1;
export const F32 = 0;
export const I32 = 1;
export const I8 = 2;
const OPCODES = {
  copy: 2,
  mul: 9,
  softplus: 14,
  add: 7,
  ssd: 19,
  quantize: 20,
  linear_q8: 21,
  causal_conv1d_silu: 23,
  gated_rms_norm: 24,
  add_rms_norm: 25,
};

/** Programs of the lengths given, the first of which is 1; tensors are shared between them. */
export class ProgramWriter {
  #programs;
  #used;
  #state;
  /** Arena tensors that hold −1. */
  negative = [];

  constructor(lengths, stateBytes = 0) {
    this.#programs = lengths.map((T) => ({ T, words: [], count: 0 }));
    this.#state = align(stateBytes);
    const tokens = align(this.#state + 4 * lengths.at(-1));
    this.#used = [tokens + 64, 0];
    this.logits = { space: ARENA, dtype: F32, offset: tokens, dims: [1] };
  }

  /** A fresh tensor. */
  tensor(dims, { space = ARENA, dtype = F32 } = {}) {
    const offset = this.#used[space];
    const bytes = (dtype === I8 ? 1 : 4) * dims.reduce((a, b) => a * b);
    this.#used[space] = align(offset + bytes);
    return { space, dtype, offset, dims };
  }

  /** A tensor of the recurrent state, at this offset. */
  state(offset, dims) {
    return { space: ARENA, dtype: F32, offset, dims };
  }

  /** Appends a kernel call to program number `p`. */
  add(p, name, views, params = []) {
    const program = this.#programs[p];
    program.words.push(OPCODES[name] | (views.length << 16) | (params.length << 24), ...params);
    for (const { space, dtype, offset, dims, strides } of views) {
      const padded = [...Array(4 - dims.length).fill(1), ...dims];
      const steps = strides ? [...Array(4 - dims.length).fill(0), ...strides] : contiguous(padded);
      program.words.push(space | (dtype << 8), offset, 0, ...padded, ...steps);
    }
    program.count++;
  }

  get arenaBytes() {
    return this.#used[ARENA];
  }

  get weightBytes() {
    return this.#used[WEIGHTS];
  }

  /** The bytes of the file. */
  build() {
    const table = [];
    let first = 16 + 4 * this.#programs.length;
    for (const { T, words, count } of this.#programs) {
      table.push(T, first, words.length, count);
      first += words.length;
    }
    const capacity = this.#programs.at(-1).T;
    const header = [0x4e49444f, 1, 4 * first, this.#programs.length, this.arenaBytes];
    header.push(this.weightBytes, this.#state, 1, this.#state, capacity, this.logits.offset);
    const bodies = this.#programs.flatMap(({ words }) => words);
    return new Uint8Array(Uint32Array.from([...header, 0, 0, 0, 0, 0, ...table, ...bodies]).buffer);
  }
}

function align(n) {
  return Math.ceil(n / 64) * 64;
}

function contiguous(dims) {
  const strides = [1];
  for (const extent of dims.slice(1).reverse()) strides.unshift(strides[0] * extent);
  return strides;
}
