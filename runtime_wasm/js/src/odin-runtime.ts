export type { Completion, Completions } from "./completions.js";
export type { Progress } from "./download.js";
export { OdinError } from "./errors.js";
export type { Generation } from "./generation.js";
export type { FileEntry, Manifest } from "./manifest.js";
export { type LoadOptions, OdinModel } from "./model.js";
export type { GenerateOptions, ParallelOptions } from "./options.js";
export type { FinishReason } from "./text.js";
