// node ask.mjs FOLDER QUESTION: asks the model in a folder that `odinc lower` wrote.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder = ".", question = "What is 23 + 45?"] = process.argv.slice(2);
const { OdinModel } = await import(pathToFileURL(resolve(folder, "odin-runtime.js")).href);
const model = await OdinModel.load(resolve(folder, "manifest.json"));
for await (const piece of model.generate(question, { template: "math" }))
  process.stdout.write(piece);
process.stdout.write("\n");
model.close();
