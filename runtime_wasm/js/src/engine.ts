// The executor: odin.wasm over one memory. The C ABI is docs/program-format.md.
import { messageOf, OdinError } from "./errors.js";
import { THREAD_BYTES, Threads } from "./threads.js";

/** Where program.bin lies; the module's own data and stack are below. */
const BASE = 0x40000;
const PAGE_BYTES = 65536;
const MAGIC = 0x4e49444f;
const HEADER_WORDS = 16;

/** How the next token is drawn from the logits. */
export interface Sampling {
  /** 0 takes the most probable token. */
  temperature: number;
  /** Only the `topK` most probable tokens; 0 for all. */
  topK: number;
  /** Only the most probable tokens that reach this share together; 1 for all. */
  topP: number;
  /** Whole number from 0 to 2³² − 1. The same seed gives the same text. */
  seed: number;
}

interface Exports {
  /** These two are in `odin-threads.wasm` only. */
  odin_threads?(count: number): number;
  odin_end_threads?(): void;
  odin_load(programBytes: number): number;
  odin_error(): number;
  odin_weights(): number;
  odin_weight_bytes(): number;
  odin_sequences(): number;
  odin_state(): number;
  odin_state_bytes(): number;
  odin_tokens(): number;
  odin_tokens_capacity(): number;
  odin_logits(): number;
  odin_vocab_size(): number;
  odin_advance(count: number): number;
  odin_advance_parallel(): number;
  odin_reset(): void;
  odin_sample(
    sequence: number,
    temperature: number,
    topK: number,
    topP: number,
    seed: number,
    position: number,
  ): number;
}

/** All of `Exports`; a module of another version, left in a cache or a folder, lacks some. */
const EXPORT_NAMES = [
  "odin_load",
  "odin_error",
  "odin_weights",
  "odin_weight_bytes",
  "odin_sequences",
  "odin_state",
  "odin_state_bytes",
  "odin_tokens",
  "odin_tokens_capacity",
  "odin_logits",
  "odin_vocab_size",
  "odin_advance",
  "odin_advance_parallel",
  "odin_reset",
  "odin_sample",
] as const satisfies readonly (keyof Exports)[];

/** Bytes of memory that a program asks for, from its header: program, arena and weight image. */
export function memoryBytes(program: Uint8Array): number {
  const header = new DataView(program.buffer, program.byteOffset, program.byteLength);
  if (program.byteLength < 4 * HEADER_WORDS || header.getUint32(0, true) !== MAGIC) {
    throw new OdinError("program.bin: is not an ODIN program");
  }
  const arenaBytes = header.getUint32(16, true);
  const weightBytes = header.getUint32(20, true);
  return Math.ceil((BASE + program.byteLength) / 64) * 64 + arenaBytes + weightBytes;
}

/** One loaded program: it takes token ids and gives the logits after the last of them. */
export class Engine {
  /** The image that the shards fill before the first token is fed. */
  readonly weights: Uint8Array;
  /** float32 [vocab_size] of sequence 0, rewritten by every `advance`. */
  readonly logits: Float32Array;
  /** The recurrent state of sequence 0; empty for a program that has none. */
  readonly state: Uint8Array;
  /** How many texts `advanceAll` takes; all else works on the first, number 0. */
  readonly sequences: number;
  readonly #tokens: Int32Array;
  readonly #exports: Exports;
  readonly #memory: WebAssembly.Memory;
  #threads: Threads | null = null;

  /**
   * Allocates the memory, loads the program and starts the threads besides this one; nothing is
   * allocated after that. More than one thread takes the module `odin-threads.wasm`.
   *
   * @throws OdinError when there is not enough memory, the program is rejected or a thread does not
   * start
   */
  static async create(
    module: WebAssembly.Module,
    program: Uint8Array,
    threads = 1,
  ): Promise<Engine> {
    const bytes = memoryBytes(program) + (threads - 1) * THREAD_BYTES;
    const pages = Math.ceil(bytes / PAGE_BYTES);
    let memory: WebAssembly.Memory;
    try {
      memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: threads > 1 });
    } catch {
      throw new OdinError(
        `program.bin: asks for ${Math.ceil(bytes / 1e6)} MB of memory, which could not be had`,
      );
    }
    let instance: WebAssembly.Instance;
    try {
      instance = await WebAssembly.instantiate(module, { env: { memory } });
    } catch (error) {
      throw new OdinError(`odin.wasm: could not be started (${messageOf(error)})`);
    }
    const lacking = EXPORT_NAMES.find((name) => typeof instance.exports[name] !== "function");
    if (lacking) {
      throw new OdinError(
        `odin.wasm: has no ${lacking}; it must be of the same version as odin-runtime.js`,
      );
    }
    new Uint8Array(memory.buffer).set(program, BASE);
    const exports = instance.exports as unknown as Exports;
    const engine = new Engine(memory, exports, program.byteLength, threads);
    if (threads > 1) {
      engine.#threads = await Threads.start(module, memory, threads);
    }
    return engine;
  }

  private constructor(
    memory: WebAssembly.Memory,
    exports: Exports,
    programBytes: number,
    threads: number,
  ) {
    this.#memory = memory;
    this.#exports = exports;
    exports.odin_threads?.(threads);
    if (exports.odin_load(programBytes) !== 0) {
      throw new OdinError(`program.bin: ${this.#lastError()}`);
    }
    const { buffer } = memory;
    this.sequences = exports.odin_sequences();
    this.weights = new Uint8Array(
      buffer,
      exports.odin_weights() >>> 0,
      exports.odin_weight_bytes() >>> 0,
    );
    this.state = new Uint8Array(
      buffer,
      exports.odin_state() >>> 0,
      exports.odin_state_bytes() >>> 0,
    );
    this.logits = new Float32Array(buffer, exports.odin_logits() >>> 0, exports.odin_vocab_size());
    this.#tokens = new Int32Array(
      buffer,
      exports.odin_tokens() >>> 0,
      exports.odin_tokens_capacity(),
    );
  }

  get vocabSize(): number {
    return this.logits.length;
  }

  /** The most tokens that one `advance` takes. */
  get capacity(): number {
    return this.#tokens.length;
  }

  /** Feeds up to `capacity` token ids. */
  advance(ids: readonly number[]): void {
    this.#tokens.set(ids);
    if (this.#exports.odin_advance(ids.length) !== 0) {
      throw new OdinError(`odin.wasm: ${this.#lastError()}`);
    }
  }

  /** Feeds one token to each sequence. */
  advanceAll(ids: readonly number[]): void {
    this.#tokens.set(ids);
    if (this.#exports.odin_advance_parallel() !== 0) {
      throw new OdinError(`odin.wasm: ${this.#lastError()}`);
    }
  }

  /** Puts every sequence where sequence 0 stands, logits and all. */
  fork(): void {
    const bytes = new Uint8Array(this.#memory.buffer);
    for (const { byteOffset, byteLength } of [this.state, this.logits]) {
      for (let sequence = 1; sequence < this.sequences; sequence++) {
        bytes.copyWithin(byteOffset + sequence * byteLength, byteOffset, byteOffset + byteLength);
      }
    }
  }

  /** The next token at this position of the text; it depends on the logits and the arguments only. */
  sample({ temperature, topK, topP, seed }: Sampling, position: number, sequence = 0): number {
    const { odin_sample } = this.#exports;
    return odin_sample(sequence, temperature, topK, topP, seed, position) >>> 0;
  }

  /** Forgets everything fed so far. */
  reset(): void {
    this.#exports.odin_reset();
  }

  /** Ends the threads besides this one. */
  close(): void {
    this.#exports.odin_end_threads?.();
    this.#threads?.terminate();
  }

  #lastError(): string {
    const bytes = new Uint8Array(this.#memory.buffer, this.#exports.odin_error() >>> 0);
    // A copy: a decoder takes no memory that threads share.
    return new TextDecoder().decode(bytes.slice(0, Math.min(bytes.indexOf(0), 1000)));
  }
}
