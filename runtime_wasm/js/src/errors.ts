/** A fault that the caller can act on; `message` is one sentence naming the file or option at fault. */
export class OdinError extends Error {
  override name = "OdinError";
}

/** The sentence inside anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
