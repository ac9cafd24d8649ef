// manifest.json: what a model's folder holds. The format is docs/program-format.md.
import { OdinError } from "./errors.js";

/** A file beside the manifest, its exact size in bytes and its SHA-256 in lower-case hexadecimal. */
export interface FileEntry {
  file: string;
  bytes: number;
  sha256: string;
}

export interface Manifest {
  format: "odin-wasm";
  version: 1;
  model: string;
  parameters: number;
  quant: string;
  program: FileEntry;
  /** A module compiled for this program alone; null for the executor beside the manifest. */
  executor: FileEntry | null;
  /** Shards in the order in which they lie in the weight image, which is `bytes` long. */
  weights: { bytes: number; shards: FileEntry[] };
  memory_bytes: number;
  vocab_size: number;
  eos_token_ids: number[];
  /** Null for a model that takes and gives token ids only. */
  tokenizer: FileEntry | null;
  /** Prompt templates by name; each holds `{prompt}` exactly once, and `none` is always there. */
  templates: Record<string, string>;
}

/** Bytes of the files that a manifest lists: what loading the model downloads, but for the executor. */
export function downloadBytes({ program, executor, weights, tokenizer }: Manifest): number {
  return [program, executor, weights, tokenizer].reduce((sum, file) => sum + (file?.bytes ?? 0), 0);
}

const MAX_MEMORY_BYTES = 2 ** 32;
const MAX_MODULE_BYTES = 2 ** 24;
const MAX_SHARD_BYTES = 25 * 2 ** 20;

type Fields = Record<string, unknown>;

/**
 * Parses and checks a manifest.
 *
 * @param text the file's content
 * @param name the file's name, for the error sentence
 * @throws OdinError naming the first field at fault and what was expected there
 */
export function parseManifest(text: string, name: string): Manifest {
  const fault = (field: string, expected: string): never => {
    throw new OdinError(`${name}: ${field} must be ${expected}`);
  };

  const record = (value: unknown, field: string): Fields =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : fault(field, "an object");

  const array = (value: unknown, field: string): unknown[] =>
    Array.isArray(value) && value.length > 0 ? value : fault(field, "a list with an entry or more");

  const string = (value: unknown, field: string): string =>
    typeof value === "string" && value.length > 0 ? value : fault(field, "a text");

  const integer = (value: unknown, field: string, low: number, high: number, multiple = 1) =>
    Number.isInteger(value) &&
    Number(value) >= low &&
    Number(value) <= high &&
    Number(value) % multiple === 0
      ? Number(value)
      : fault(
          field,
          `a whole number from ${low} to ${high}${multiple > 1 ? ` and a multiple of ${multiple}` : ""}`,
        );

  const file = (value: unknown, field: string, maxBytes: number, multiple = 1): FileEntry => {
    const entry = record(value, field);
    const plain = string(entry.file, `${field}.file`);
    if (/[/\\:?#%]/.test(plain) || plain.startsWith(".")) {
      fault(`${field}.file`, "a plain file name without a path");
    }
    const sha256 = string(entry.sha256, `${field}.sha256`);
    if (!/^[0-9a-f]{64}$/.test(sha256)) {
      fault(`${field}.sha256`, "64 lower-case hexadecimal digits");
    }
    return {
      file: plain,
      bytes: integer(entry.bytes, `${field}.bytes`, multiple, maxBytes, multiple),
      sha256,
    };
  };

  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new OdinError(`${name}: is not valid JSON`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new OdinError(`${name}: must hold a JSON object`);
  }
  const root = parsed as Fields;
  if (root.format !== "odin-wasm") {
    fault("format", '"odin-wasm"');
  }
  if (root.version !== 1) {
    fault(
      "version",
      `1, the only version this runtime reads, but is ${JSON.stringify(root.version)}`,
    );
  }

  const weights = record(root.weights, "weights");
  const weightBytes = integer(weights.bytes, "weights.bytes", 64, MAX_MEMORY_BYTES, 64);
  const shards = array(weights.shards, "weights.shards").map((shard, index) =>
    file(shard, `weights.shards[${index}]`, MAX_SHARD_BYTES - 64, 64),
  );
  const shardBytes = shards.reduce((sum, shard) => sum + shard.bytes, 0);
  if (shardBytes !== weightBytes) {
    fault("weights.bytes", `the sum of its shards, ${shardBytes}, but is ${weightBytes}`);
  }
  if (new Set(shards.map((shard) => shard.file)).size !== shards.length) {
    fault("weights.shards", "a list of different files");
  }

  const program = file(root.program, "program", 2 ** 26, 4);
  const memoryBytes = integer(root.memory_bytes, "memory_bytes", 1, MAX_MEMORY_BYTES);
  if (memoryBytes < program.bytes + weightBytes) {
    fault("memory_bytes", `at least ${program.bytes + weightBytes}, but is ${memoryBytes}`);
  }

  const vocabSize = integer(root.vocab_size, "vocab_size", 1, 2 ** 31 - 1);
  if (!Array.isArray(root.eos_token_ids)) {
    fault("eos_token_ids", "a list of token ids");
  }
  const eosTokenIds = (root.eos_token_ids as unknown[]).map((id, index) =>
    integer(id, `eos_token_ids[${index}]`, 0, vocabSize - 1),
  );

  const templates: Record<string, string> = {};
  for (const [key, value] of Object.entries(record(root.templates, "templates"))) {
    if (typeof value !== "string" || value.split("{prompt}").length !== 2) {
      fault(`templates.${key}`, "a text that holds {prompt} exactly once");
    }
    templates[key] = value as string;
  }
  if (!Object.hasOwn(templates, "none")) {
    fault("templates.none", "there");
  }

  return {
    format: "odin-wasm",
    version: 1,
    model: string(root.model, "model"),
    parameters: integer(root.parameters, "parameters", 0, Number.MAX_SAFE_INTEGER),
    quant: string(root.quant, "quant"),
    program,
    executor:
      root.executor === undefined ? null : file(root.executor, "executor", MAX_MODULE_BYTES),
    weights: { bytes: weightBytes, shards },
    memory_bytes: memoryBytes,
    vocab_size: vocabSize,
    eos_token_ids: eosTokenIds,
    tokenizer: root.tokenizer === null ? null : file(root.tokenizer, "tokenizer", 2 ** 26),
    templates,
  };
}
