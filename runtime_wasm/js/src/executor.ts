// Which build of the executor runs: all give the same numbers, and they ask for more or less of the
// engine.
import { readSmallFile } from "./download.js";
import { messageOf, OdinError } from "./errors.js";
import { threadsHere } from "./threads.js";

const MAX_MODULE_BYTES = 2 ** 24;

const REPEATED_127 = Array<number>(16).fill(127);
const REPEATED_MINUS_128 = Array<number>(16).fill(128);
const FOUR_ONES = Array.from({ length: 16 }, (_, i) => (i % 4 === 0 ? 1 : 0));

/** `(func (export "p") (result i32))`: lane 0 of a relaxed dot product of the three constants. */
const PROBE = new Uint8Array([
  ...[0, 97, 115, 109, 1, 0, 0, 0], // magic and version
  ...[1, 5, 1, 96, 0, 1, 127], // type 0: () -> i32
  ...[3, 2, 1, 0, 7, 5, 1, 1, 112, 0, 0], // function 0 of type 0, exported as p
  ...[10, 64, 1, 62, 0], // its body
  ...[253, 12, ...REPEATED_MINUS_128, 253, 12, ...REPEATED_127, 253, 12, ...FOUR_ONES],
  ...[253, 147, 2, 253, 27, 0, 11], // i32x4.relaxed_dot_i8x16_i7x16_add_s, i32x4.extract_lane 0
]);

/** Whether relaxed SIMD is there and right: an engine may know it and compute nonsense, as Node 20. */
function hasRelaxedSimd(): boolean {
  if (!WebAssembly.validate(PROBE)) {
    return false;
  }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(PROBE));
  return (exports.p as () => number)() === 4 * -128 * 127 + 1;
}

/** @throws OdinError about the file `name`, when its bytes are not a module that runs here */
export async function compileModule(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new OdinError(`${name}: is not a module that this engine runs (${messageOf(error)})`);
  }
}

/** What a caller allows. */
export interface ExecutorOptions {
  relaxedSimd: boolean;
  threads: number;
}

/** A module, and how many threads it is to run on. */
export interface Executor {
  module: WebAssembly.Module;
  threads: number;
}

/**
 * Compiles the executor that lies beside the manifest at `url`: `odin-threads.wasm` where more than
 * one thread is asked for and can be, `odin-relaxed.wasm` where the engine can and `relaxedSimd` allows
 * it, and else, or should anything be wrong with those files, `odin.wasm`.
 *
 * @throws OdinError about `odin.wasm`, or the signal's reason
 */
export async function compileExecutor(
  url: URL,
  { relaxedSimd, threads: wanted }: ExecutorOptions,
  signal: AbortSignal,
): Promise<Executor> {
  const compile = async (name: string, threads = 1): Promise<Executor> => {
    const bytes = await readSmallFile(new URL(name, url), signal, MAX_MODULE_BYTES);
    return { module: await compileModule(name, bytes), threads };
  };
  const threads = threadsHere(wanted);
  const choices = [
    ...(threads > 1 ? [() => compile("odin-threads.wasm", threads)] : []),
    ...(relaxedSimd && hasRelaxedSimd() ? [() => compile("odin-relaxed.wasm")] : []),
  ];
  for (const choice of choices) {
    try {
      return await choice();
    } catch {
      signal.throwIfAborted();
    }
  }
  return compile("odin.wasm");
}
