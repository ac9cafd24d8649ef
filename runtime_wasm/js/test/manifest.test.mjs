import assert from "node:assert/strict";
import { test } from "node:test";
import { source } from "./source.mjs";

const { parseManifest, OdinError } = await source("manifest", "errors");

const entry = (file, bytes) => ({ file, bytes, sha256: "0".repeat(64) });

const sound = () => ({
  format: "odin-wasm",
  version: 1,
  model: "tiny",
  parameters: 10,
  quant: "none",
  program: entry("program.bin", 100),
  executor: entry("model.wasm", 70),
  weights: { bytes: 192, shards: [entry("a.bin", 128), entry("b.bin", 64)] },
  memory_bytes: 300000,
  vocab_size: 8,
  eos_token_ids: [0],
  tokenizer: entry("tokenizer.json", 7),
  templates: { none: "{prompt}" },
});

const faults = {
  "another format": ["format", (m) => (m.format = "gguf")],
  "a later version": ["version", (m) => (m.version = 2)],
  "no model name": ["model", (m) => delete m.model],
  "parameters as text": ["parameters", (m) => (m.parameters = "10")],
  "no program": ["program", (m) => delete m.program],
  "a program size that is no whole number of words": [
    "program.bytes",
    (m) => (m.program.bytes = 6),
  ],
  "a path as file name": ["program.file", (m) => (m.program.file = "../program.bin")],
  "an address as file name": ["tokenizer.file", (m) => (m.tokenizer.file = "http:x")],
  "a short digest": ["program.sha256", (m) => (m.program.sha256 = "00")],
  "an executor that is only a name": ["executor", (m) => (m.executor = "model.wasm")],
  "weights as a list": ["weights", (m) => (m.weights = [])],
  "no shards": ["weights.shards", (m) => (m.weights.shards = [])],
  "a shard size that breaks alignment": [
    "weights.shards[1].bytes",
    (m) => (m.weights.shards[1].bytes = 65),
  ],
  "a shard of 25 MiB": [
    "weights.shards[0].bytes",
    (m) => (m.weights.shards[0].bytes = 25 * 2 ** 20),
  ],
  "a negative shard size": ["weights.shards[0].bytes", (m) => (m.weights.shards[0].bytes = -64)],
  "shards that do not add up": ["weights.bytes", (m) => (m.weights.bytes = 256)],
  "one shard twice": ["weights.shards", (m) => (m.weights.shards[1].file = "a.bin")],
  "more memory than there can be": ["memory_bytes", (m) => (m.memory_bytes = 2 ** 33)],
  "less memory than the weights": ["memory_bytes", (m) => (m.memory_bytes = 191)],
  "an empty vocabulary": ["vocab_size", (m) => (m.vocab_size = 0)],
  "an end-of-text token outside the vocabulary": [
    "eos_token_ids[0]",
    (m) => (m.eos_token_ids = [8]),
  ],
  "a lone end-of-text token": ["eos_token_ids", (m) => (m.eos_token_ids = 0)],
  "no tokenizer entry": ["tokenizer", (m) => delete m.tokenizer],
  "a template without a prompt": ["templates.x", (m) => (m.templates.x = "Question:")],
  "a template with two prompts": ["templates.x", (m) => (m.templates.x = "{prompt}{prompt}")],
  "no plain template": ["templates.none", (m) => (m.templates = { math: "{prompt}" })],
};

test("a sound manifest comes back as it was", () => {
  assert.deepEqual(parseManifest(JSON.stringify(sound()), "manifest.json"), sound());
});

test("a model may run on any executor", () => {
  const { executor, ...manifest } = sound();
  assert.equal(parseManifest(JSON.stringify(manifest), "manifest.json").executor, null);
});

test("a model without a tokenizer is sound", () => {
  const manifest = { ...sound(), tokenizer: null };
  assert.equal(parseManifest(JSON.stringify(manifest), "manifest.json").tokenizer, null);
});

for (const [name, [field, spoil]] of Object.entries(faults)) {
  test(`${name} is answered with one sentence about ${field}`, () => {
    const manifest = sound();
    spoil(manifest);
    assert.throws(
      () => parseManifest(JSON.stringify(manifest), "manifest.json"),
      (error) =>
        error instanceof OdinError &&
        error.message.startsWith(`manifest.json: ${field} must be `) &&
        !error.message.includes("\n"),
    );
  });
}

for (const text of ["", "{", "null", "[]", "<!doctype html>"]) {
  test(`${JSON.stringify(text)} is no manifest`, () => {
    assert.throws(() => parseManifest(text, "manifest.json"), /^OdinError: manifest\.json: /);
  });
}
