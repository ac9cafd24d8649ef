// The options of `generate`: checked, with their defaults filled in.
import { OdinError } from "./errors.js";
import type { TextOptions } from "./text.js";

export interface GenerateOptions {
  /** The most tokens to generate; 256 unless given. */
  maxTokens?: number | undefined;
  /** 0, the default, always takes the most probable token; 1 draws from the model's distribution. */
  temperature?: number | undefined;
  /** Draw from the `topK` most probable tokens only; 0, the default, draws from all. */
  topK?: number | undefined;
  /** Draw from the most probable tokens that reach this share together; 1, the default, from all. */
  topP?: number | undefined;
  /** Whole number from 0 to 2³² − 1: the same seed gives the same text. Random unless given. */
  seed?: number | undefined;
  /** Text that ends the answer and is not part of it. */
  stop?: string | readonly string[] | undefined;
  /** Aborting it ends the iteration with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** A template of the manifest to put the prompt into; `none`, the prompt as it is, unless given. */
  template?: string | undefined;
  /**
   * Goes on from where the model stands (after the last generation, or where `loadState` put it)
   * instead of beginning a new text. The prompt may then be empty.
   */
  continue?: boolean | undefined;
}

/** Several texts at the same time. */
export interface ParallelOptions extends GenerateOptions {
  /**
   * How many texts to write, 1 or more: as many as the model was lowered for (`odinc lower
   * --sequences`) at most. Text number i is the one that the seed `seed + i` gives alone. Afterwards
   * the model stands before a new text.
   */
  n: number;
}

/** @throws OdinError naming the first option at fault */
export function completeOptions(options: GenerateOptions & { n?: number }): TextOptions {
  const number = (
    name: "n" | "maxTokens" | "temperature" | "topK" | "topP" | "seed",
    fallback: number,
    isRight: (value: number) => boolean,
    expected: string,
  ): number => {
    const value = options[name] ?? fallback;
    if (typeof value !== "number" || !isRight(value)) {
      throw new OdinError(`${name}: must be ${expected}, but is ${value}`);
    }
    return value;
  };
  const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value < 2 ** 32;
  const count = "a whole number from 0 to 4294967295";
  const stop = typeof options.stop === "string" ? [options.stop] : [...(options.stop ?? [])];
  if (stop.some((text) => typeof text !== "string" || text === "")) {
    throw new OdinError("stop: must be a text, or a list of texts, none of them empty");
  }
  return {
    maxTokens: number("maxTokens", 256, isCount, count),
    temperature: number(
      "temperature",
      0,
      (value) => value >= 0 && value < Number.POSITIVE_INFINITY,
      "a number of 0 or more",
    ),
    topK: number("topK", 0, isCount, count),
    topP: number("topP", 1, (value) => value > 0 && value <= 1, "above 0 and at most 1"),
    seed: number("seed", Math.floor(Math.random() * 2 ** 32), isCount, count),
    stop,
    n: number("n", 1, (value) => isCount(value) && value > 0, "a whole number of 1 or more"),
    continue: options.continue ?? false,
  };
}

/**
 * The prompt inside the template of that name.
 *
 * @throws OdinError when the manifest has no such template
 */
export function applyTemplate(
  templates: Readonly<Record<string, string>>,
  name: string,
  prompt: string,
): string {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (template === undefined) {
    const names = Object.keys(templates).join(", ");
    throw new OdinError(`template: the model has none named "${name}", only ${names}`);
  }
  return template.replace("{prompt}", () => prompt);
}
