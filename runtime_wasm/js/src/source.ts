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

/**
 * Hands the file to `take` piece by piece, never holding more than one of them.
 *
 * @throws OdinError when reading fails, whatever `take` throws, or the signal's reason
 */
export async function readChunks(
  url: URL,
  signal: AbortSignal,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const reader = (await openFile(url, signal)).getReader();
  try {
    for (;;) {
      let part: ReadableStreamReadResult<Uint8Array>;
      try {
        part = await reader.read();
      } catch (error) {
        signal.throwIfAborted();
        throw new OdinError(`${fileName(url)}: reading it stopped short (${messageOf(error)})`);
      }
      if (part.done) {
        return;
      }
      take(part.value);
    }
  } finally {
    // Ends the transfer when it was not read to its end; after the end it does nothing.
    reader.cancel().catch(() => {});
  }
}
