import { sha256 } from "@noble/hashes/sha2.js";

/**
 * SHA-256 in lower-case hexadecimal.
 *
 * WebCrypto is absent from pages served over plain HTTP from another machine, such as a phone that
 * opens `odinc serve` on the local network; there the digest is computed in JavaScript.
 */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = globalThis.crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
    : sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
