// Opens a file by its address: over HTTP everywhere, from the disk in Node.
import { messageOf, OdinError } from "./errors.js";

/** Node's own modules where there are any; browsers and bundlers see no import. */
const builtin = globalThis.process?.getBuiltinModule;

/** The last part of the path, for people to read. */
export function fileName(url: URL): string {
  return url.pathname.split("/").pop() || url.href;
}

/** An absolute address: relative ones are relative to the page, or in Node to the working folder. */
export function resolveUrl(address: string | URL): URL {
  try {
    if (address instanceof URL || /^[a-z][a-z0-9+.-]+:/i.test(address)) {
      return new URL(address);
    }
    if (typeof document !== "undefined") {
      return new URL(address, document.baseURI);
    }
    if (typeof location !== "undefined") {
      return new URL(address, location.href);
    }
    return builtin?.("node:url").pathToFileURL(address) ?? new URL(address);
  } catch {
    throw new OdinError(`${address}: is not an address that a manifest could be read from`);
  }
}

/**
 * The file's bytes as a stream.
 *
 * @throws OdinError when it cannot be opened, or the signal's reason
 */
export async function openFile(url: URL, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  if (url.protocol === "file:" && builtin) {
    const { createReadStream } = builtin("node:fs");
    const { Readable } = builtin("node:stream");
    return Readable.toWeb(createReadStream(url, { signal })) as ReadableStream<Uint8Array>;
  }
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new OdinError(`${fileName(url)}: could not be fetched (${messageOf(error)})`);
  }
  if (!response.ok) {
    throw new OdinError(`${fileName(url)}: the server answered ${response.status}`);
  }
  if (!response.body) {
    throw new OdinError(`${fileName(url)}: the server's answer is empty`);
  }
  return response.body;
}

/** Bytes that are read at once where the engine lets a reader bring its own memory. */
const PIECE_BYTES = 2 ** 18;

interface Pieces {
  next(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/**
 * The stream's bytes piece by piece, each valid until the next is asked for.
 *
 * A stream allocates every piece anew, and what is garbage outside the JavaScript heap stays for
 * long: after 100 MB Chromium still held all of them. So they are read into the same memory again
 * and again, where the engine's streams can do that.
 */
function openPieces(stream: ReadableStream<Uint8Array>): Pieces {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = stream.getReader({ mode: "byob" });
  } catch {
    const ordinary = stream.getReader();
    return { next: () => ordinary.read(), cancel: () => ordinary.cancel() };
  }
  let memory = new ArrayBuffer(PIECE_BYTES);
  return {
    async next() {
      const part = await reader.read(new Uint8Array(memory));
      memory = part.value?.buffer ?? memory;
      return part;
    },
    cancel: () => reader.cancel(),
  };
}

/**
 * Hands the file to `take` piece by piece, never holding more than one of them; a piece is `take`'s
 * only until that returns.
 *
 * @throws OdinError when reading fails, whatever `take` throws, or the signal's reason
 */
export async function readChunks(
  url: URL,
  signal: AbortSignal,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const pieces = openPieces(await openFile(url, signal));
  try {
    for (;;) {
      let part: Awaited<ReturnType<Pieces["next"]>>;
      try {
        part = await pieces.next();
      } catch (error) {
        signal.throwIfAborted();
        throw new OdinError(`${fileName(url)}: reading it stopped short (${messageOf(error)})`);
      }
      if (part.done || !part.value) {
        return;
      }
      take(part.value);
    }
  } finally {
    // Ends the transfer when it was not read to its end; after the end it does nothing.
    pieces.cancel().catch(() => {});
  }
}
