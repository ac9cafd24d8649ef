export type { Progress } from "./download.js";
export { OdinError } from "./errors.js";
export type { Generation } from "./generation.js";
export type { FileEntry, Manifest } from "./manifest.js";
export { type LoadOptions, OdinModel } from "./model.js";
export type { GenerateOptions } from "./options.js";
export type { FinishReason } from "./session.js";
