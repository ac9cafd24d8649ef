import assert from "node:assert/strict";
import { test } from "node:test";
import { source } from "./source.mjs";

const { Tokenizer, StreamDecoder } = await source("tokenizer");

/** A byte-level vocabulary without merges: one token a byte, in GPT-2's alphabet. */
function byteTokenizer() {
  const printable = (byte) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  let next = 256;
  const vocab = Object.fromEntries(
    Array.from({ length: 256 }, (_, byte) => [
      String.fromCodePoint(printable(byte) ? byte : next++),
      byte,
    ]),
  );
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true };
  return new Tokenizer(
    JSON.stringify({
      version: "1.0",
      added_tokens: [],
      normalizer: null,
      pre_tokenizer: byteLevel,
      post_processor: null,
      decoder: byteLevel,
      model: { type: "BPE", vocab, merges: [] },
    }),
    "tokenizer.json",
  );
}

const tokenizer = byteTokenizer();
const stream = (bytes) => {
  const decoder = new StreamDecoder(tokenizer);
  const pieces = bytes.map((byte) => decoder.push(byte));
  return { pieces, rest: decoder.flush() };
};

test("text comes back from its tokens", () => {
  const text = "naïve 数 🎉 \u0000\n";
  assert.equal(tokenizer.decode(tokenizer.encode(text)), text);
});

test("no piece holds a part of a character", () => {
  const text = "a€🎉é\u{10ffff}z";
  const { pieces, rest } = stream(tokenizer.encode(text));
  assert.equal(pieces.join(""), text);
  assert.equal(rest, "");
  for (const piece of pieces) {
    assert.ok(!piece.includes("\uFFFD") && piece.isWellFormed(), JSON.stringify(piece));
  }
});

test("a character arrives with its last byte", () => {
  assert.deepEqual(stream([0xf0, 0x9f, 0x8e, 0x89]).pieces, ["", "", "", "🎉"]);
});

test("bytes that are no text become what decoding all of them at once gives", () => {
  const bytes = [
    0xff, 0x61, 0xc3, 0x28, 0xe2, 0x82, 0x62, 0xff, 0xff, 0xff, 0xff, 0xff, 0xe2, 0x82,
  ];
  const { pieces, rest } = stream(bytes);
  assert.equal(pieces.join("") + rest, tokenizer.decode(bytes));
});

test("a decoder goes on from its saved state in the middle of a character", () => {
  const [first, second, ...others] = tokenizer.encode("🎉!");
  const decoder = new StreamDecoder(tokenizer);
  decoder.push(first);
  decoder.push(second);
  const later = new StreamDecoder(tokenizer, JSON.parse(JSON.stringify(decoder.state)));
  assert.equal(others.map((id) => later.push(id)).join(""), "🎉!");
});

test("what is no tokenizer is answered with one sentence", () => {
  for (const text of ["", "{}", '{"model": {"type": "?"}}']) {
    assert.throws(
      () => new Tokenizer(text, "tokenizer.json"),
      /^OdinError: tokenizer\.json: is not a tokenizer that can be read/,
    );
  }
});
