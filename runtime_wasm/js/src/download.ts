// Brings a manifest, and the files that it lists, into memory: streamed, bounded, counted, verified.
import { OdinError } from "./errors.js";
import { type FileEntry, type Manifest, parseManifest } from "./manifest.js";
import { sha256Hex } from "./sha256.js";
import { fileName, readChunks } from "./source.js";

/** Shards in flight at once: enough to hide latency; each costs one digest-sized copy when it ends. */
const LANES = 3;

const MAX_MANIFEST_BYTES = 2 ** 20;

/** Bytes of the manifest's files that have arrived, and all of them. */
export interface Progress {
  loaded: number;
  total: number;
}

/** Downloads from one folder; `onBytes` is told of every piece that arrived. */
export class Downloader {
  readonly #folder: URL;
  readonly #signal: AbortSignal;
  readonly #onBytes: (count: number) => void;

  constructor(folder: URL, signal: AbortSignal, onBytes: (count: number) => void) {
    this.#folder = folder;
    this.#signal = signal;
    this.#onBytes = onBytes;
  }

  /**
   * Streams a file of the manifest into `target`, which has exactly its size, then verifies it there.
   *
   * @throws OdinError when the file is shorter, longer or other than the manifest says
   */
  async into(entry: FileEntry, target: Uint8Array, signal = this.#signal): Promise<void> {
    await this.#stream(entry, signal, (chunk, offset) => target.set(chunk, offset));
    await verify(entry, target);
    signal.throwIfAborted();
  }

  /** A file of the manifest, verified, in memory of its own. */
  async read(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    await this.#stream(entry, this.#signal, (chunk) => chunks.push(chunk.slice()));
    const whole = concat(chunks);
    await verify(entry, whole);
    return whole;
  }

  /** The shards one after another into the weight image. The first fault ends all transfers. */
  async shards(entries: readonly FileEntry[], image: Uint8Array): Promise<void> {
    const failed = new AbortController();
    const forward = () => failed.abort(this.#signal.reason);
    this.#signal.addEventListener("abort", forward);
    let next = 0;
    let offset = 0;
    const lane = async () => {
      for (let entry = entries[next++]; entry; entry = entries[next++]) {
        const target = image.subarray(offset, offset + entry.bytes);
        offset += entry.bytes;
        await this.into(entry, target, failed.signal);
      }
    };
    try {
      this.#signal.throwIfAborted();
      await Promise.all(Array.from({ length: LANES }, lane));
    } catch (error) {
      failed.abort(error);
      throw error;
    } finally {
      this.#signal.removeEventListener("abort", forward);
    }
  }

  async #stream(
    entry: FileEntry,
    signal: AbortSignal,
    take: (chunk: Uint8Array, offset: number) => void,
  ): Promise<void> {
    let filled = 0;
    await readChunks(new URL(entry.file, this.#folder), signal, (chunk) => {
      if (filled + chunk.length > entry.bytes) {
        throw new OdinError(
          `${entry.file}: is longer than the ${entry.bytes} bytes that the manifest gives it`,
        );
      }
      take(chunk, filled);
      filled += chunk.length;
      this.#onBytes(chunk.length);
    });
    if (filled < entry.bytes) {
      throw new OdinError(
        `${entry.file}: has ${filled} bytes, but the manifest gives it ${entry.bytes}`,
      );
    }
  }
}

async function verify(entry: FileEntry, bytes: Uint8Array): Promise<void> {
  if ((await sha256Hex(bytes)) !== entry.sha256) {
    throw new OdinError(
      `${entry.file}: its content does not have the SHA-256 that the manifest gives it`,
    );
  }
}

function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** A whole file whose size nobody states, up to `maxBytes`. */
export async function readSmallFile(
  url: URL,
  signal: AbortSignal,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  await readChunks(url, signal, (chunk) => {
    size += chunk.length;
    if (size > maxBytes) {
      throw new OdinError(`${fileName(url)}: is longer than ${maxBytes} bytes`);
    }
    chunks.push(chunk.slice());
  });
  return concat(chunks);
}

/**
 * The manifest at `url`, checked.
 *
 * @throws OdinError naming the file or the field at fault, or the signal's reason
 */
export async function readManifest(url: URL, signal: AbortSignal): Promise<Manifest> {
  const bytes = await readSmallFile(url, signal, MAX_MANIFEST_BYTES);
  return parseManifest(new TextDecoder().decode(bytes), fileName(url));
}
