// A saved state: where a text stands, as bytes that can be stored and loaded again.
//
//   "ODST" | uint32 header length | header, JSON | logits, float32 | recurrent state
import { OdinError } from "./errors.js";
import type { DecoderState } from "./tokenizer.js";

const MAGIC = 0x5453444f;

export interface SavedHeader {
  /** Digest of program and weights: a state means nothing to another model. */
  model: string;
  /** Tokens fed so far. */
  position: number;
  decoder: DecoderState | null;
}

export function packState(
  header: SavedHeader,
  logits: Float32Array,
  state: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const packed = new Uint8Array(8 + json.length + logits.byteLength + state.length);
  const view = new DataView(packed.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  packed.set(json, 8);
  packed.set(new Uint8Array(logits.buffer, logits.byteOffset, logits.byteLength), 8 + json.length);
  packed.set(state, packed.length - state.length);
  return packed;
}

/**
 * Writes a saved state over `logits` and `state`, or changes nothing.
 *
 * @throws OdinError when the bytes are not a state of the model whose digest is `model`
 */
export function unpackState(
  packed: Uint8Array,
  model: string,
  logits: Float32Array,
  state: Uint8Array,
): SavedHeader {
  const fault = () => new OdinError("saved state: is damaged or not one that saveState gave");
  if (packed.length < 8) {
    throw fault();
  }
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const jsonBytes = view.getUint32(4, true);
  if (view.getUint32(0, true) !== MAGIC || jsonBytes > packed.length - 8) {
    throw fault();
  }
  let header: SavedHeader;
  try {
    header = JSON.parse(new TextDecoder().decode(packed.subarray(8, 8 + jsonBytes)));
  } catch {
    throw fault();
  }
  if (header?.model !== model) {
    throw new OdinError("saved state: belongs to another model");
  }
  const count = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
  const { decoder } = header;
  const decoderIsSound =
    decoder === null ||
    (Array.isArray(decoder?.window) &&
      decoder.window.every(count) &&
      count(decoder.boundary) &&
      count(decoder.emitted));
  const expected = 8 + jsonBytes + logits.byteLength + state.length;
  if (!count(header.position) || !decoderIsSound || packed.length !== expected) {
    throw fault();
  }
  const logitBytes = new Uint8Array(logits.buffer, logits.byteOffset, logits.byteLength);
  logitBytes.set(packed.subarray(8 + jsonBytes, 8 + jsonBytes + logits.byteLength));
  state.set(packed.subarray(packed.length - state.length));
  return header;
}
