// From a manifest's address to a session that is ready to generate.
import { Downloader, type Progress, readManifest } from "./download.js";
import { Engine, memoryBytes } from "./engine.js";
import { OdinError } from "./errors.js";
import { compileExecutor, compileModule, type ExecutorOptions } from "./executor.js";
import { downloadBytes, type Manifest } from "./manifest.js";
import { Session } from "./session.js";
import { sha256Hex } from "./sha256.js";
import { fileName } from "./source.js";
import { Tokenizer } from "./tokenizer.js";

/**
 * Loads the model whose manifest lies at `url`, with the executor beside it.
 *
 * @throws OdinError naming the file at fault, or the signal's reason
 */
export async function loadSession(
  url: URL,
  options: ExecutorOptions,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<{ manifest: Manifest; threads: number; session: Session }> {
  const manifest = await readManifest(url, signal);
  const { program: programFile, tokenizer: tokenizerFile, executor, weights } = manifest;

  const total = downloadBytes(manifest);
  let loaded = 0;
  onProgress({ loaded, total });
  const downloader = new Downloader(url, signal, (count) => {
    loaded += count;
    onProgress({ loaded, total });
  });

  const [{ module, threads }, program, tokenizer] = await Promise.all([
    executor
      ? downloader.read(executor).then(async (bytes) => ({
          module: await compileModule(executor.file, bytes),
          threads: 1,
        }))
      : compileExecutor(url, options, signal),
    downloader.read(programFile),
    tokenizerFile && downloader.read(tokenizerFile),
  ]);
  if (memoryBytes(program) !== manifest.memory_bytes) {
    throw new OdinError(
      `${fileName(url)}: memory_bytes must be ${memoryBytes(program)}, as ${programFile.file} says`,
    );
  }
  const engine = await Engine.create(module, program, threads);
  try {
    if (engine.weights.length !== weights.bytes) {
      throw new OdinError(
        `${fileName(url)}: weights.bytes must be ${engine.weights.length}, as ${programFile.file} says`,
      );
    }
    if (engine.vocabSize !== manifest.vocab_size) {
      throw new OdinError(
        `${fileName(url)}: vocab_size must be ${engine.vocabSize}, as ${programFile.file} says`,
      );
    }
    await downloader.shards(weights.shards, engine.weights);

    const digests = [programFile, ...weights.shards].map((file) => file.sha256).join("");
    const session = new Session(
      engine,
      tokenizer &&
        tokenizerFile &&
        new Tokenizer(new TextDecoder().decode(tokenizer), tokenizerFile.file),
      manifest.eos_token_ids,
      await sha256Hex(new TextEncoder().encode(digests)),
    );
    signal.throwIfAborted();
    return { manifest, threads, session };
  } catch (error) {
    engine.close();
    throw error;
  }
}
