import { sha256 } from "@noble/hashes/sha2.js";

/**
 * SHA-256 in lower-case hexadecimal.
 *
 * WebCrypto is absent from pages served over plain HTTP from another machine, such as a phone that
 * opens `odinc serve` on the local network; there the digest is computed in JavaScript. WebCrypto takes
 * no memory that threads share, so that is copied.
 */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = globalThis.crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest("SHA-256", isOwn(bytes) ? bytes : bytes.slice()))
    : sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function isOwn(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}
