import { Client } from "./client.js";
import { Completions } from "./completions.js";
import { type Progress, readManifest } from "./download.js";
import { OdinError } from "./errors.js";
import { Generation } from "./generation.js";
import { downloadBytes, type Manifest } from "./manifest.js";
import {
  applyTemplate,
  completeOptions,
  type GenerateOptions,
  type ParallelOptions,
} from "./options.js";
import { orAbort } from "./reading.js";
import { resolveUrl } from "./source.js";

export interface LoadOptions {
  /** Told of every part that arrived, from a warm cache too. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting it ends the download and gives back the memory. */
  signal?: AbortSignal | undefined;
  /**
   * The most threads to use, 1 unless given. There are fewer where the machine has fewer cores, and one
   * where memory cannot be shared: on pages that are not cross-origin isolated.
   */
  threads?: number | undefined;
  /** `false` keeps from `odin-relaxed.wasm`, which only differs in speed. */
  relaxedSimd?: boolean | undefined;
}

/** A language model that runs where this code runs: in a Web Worker of the page, or inside Node. */
export class OdinModel {
  readonly manifest: Manifest;
  /** On how many threads it runs. */
  readonly threads: number;
  readonly #client: Client;
  #current: Generation | Completions | null = null;

  /**
   * Loads the model whose manifest is at `address`; its other files lie beside it.
   *
   * @param address an URL, relative to the page; in Node also a path
   * @throws OdinError naming the file at fault, or the signal's reason
   */
  static async load(address: string | URL, options: LoadOptions = {}): Promise<OdinModel> {
    const { onProgress, signal, threads = 1, relaxedSimd = true } = options;
    if (!Number.isInteger(threads) || threads < 1) {
      throw new OdinError(`threads: must be a whole number of 1 or more, but is ${threads}`);
    }
    const url = resolveUrl(address);
    signal?.throwIfAborted();
    const client = await Client.open();
    client.onProgress = onProgress;
    try {
      const call = client.call("load", url.href, { relaxedSimd, threads });
      return new OdinModel(await orAbort(call, signal), client);
    } catch (error) {
      client.end(new OdinError("model: was not loaded"));
      throw error;
    }
  }

  /**
   * What loading the model would bring: its manifest, and the bytes of the files that it lists.
   *
   * @throws OdinError naming the file or the field at fault, or the signal's reason
   */
  static async describe(
    address: string | URL,
    { signal = new AbortController().signal }: { signal?: AbortSignal } = {},
  ): Promise<{ manifest: Manifest; downloadBytes: number }> {
    const manifest = await readManifest(resolveUrl(address), signal);
    return { manifest, downloadBytes: downloadBytes(manifest) };
  }

  private constructor(loaded: { manifest: Manifest; threads: number }, client: Client) {
    this.manifest = loaded.manifest;
    this.threads = loaded.threads;
    this.#client = client;
  }

  /**
   * Generates text from a prompt, which may also be token ids.
   *
   * It begins a new text unless `continue` is set. There is one text at a time: reading on in an
   * earlier one throws. With `n` there are several continuations of one prompt, written together.
   *
   * @throws OdinError for a wrong prompt or option
   */
  generate(prompt: string | readonly number[], options: ParallelOptions): Completions;
  generate(prompt: string | readonly number[], options?: GenerateOptions): Generation;
  generate(
    prompt: string | readonly number[],
    options: GenerateOptions | ParallelOptions = {},
  ): Generation | Completions {
    if (typeof prompt !== "string" && !Array.isArray(prompt)) {
      throw new OdinError("prompt: must be a text or a list of token ids");
    }
    const complete = completeOptions(options);
    const filled =
      typeof prompt === "string"
        ? applyTemplate(this.manifest.templates, options.template ?? "none", prompt)
        : prompt;
    this.#current?.supersede();
    const several = "n" in options && options.n !== undefined;
    const reading = several ? Completions : Generation;
    this.#current = new reading(this.#client, filled, complete, options.signal);
    return this.#current;
  }

  /** Where the text stands: a few MB, whatever its length, that `loadState` takes up again. */
  saveState(): Promise<Uint8Array> {
    return this.#client.call("saveState");
  }

  /**
   * Puts the model where a saved state left it; `generate(…, { continue: true })` goes on from there.
   *
   * @throws OdinError when the bytes are not a state of this model
   */
  loadState(saved: Uint8Array): Promise<void> {
    this.#current?.supersede();
    return this.#client.call("loadState", saved);
  }

  /** Logits after the last token of the text, float32 [vocab_size]. */
  logits(): Promise<Float32Array> {
    return this.#client.call("logits");
  }

  /** Token ids of a text; no special tokens are added. */
  tokenize(text: string): Promise<number[]> {
    return this.#client.call("tokenize", text);
  }

  /** The text of token ids. */
  detokenize(ids: readonly number[]): Promise<string> {
    return this.#client.call("detokenize", ids);
  }

  /** Ends the model and gives back its memory; calls that wait are rejected. */
  close(): void {
    this.#client.end(new OdinError("model: is closed"));
  }
}
