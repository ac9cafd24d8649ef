import { Answer } from "./answer.js";
import { element } from "./element.js";
import { hideFault, showFault } from "./fault.js";
import { compact, megabytes } from "./figures.js";
import { loadModel } from "./loading.js";
import { modeOf, offeredModes } from "./modes.js";

/** @typedef {import("./odin-runtime.js").OdinModel} OdinModel */

const form = element("form", HTMLFormElement);
const prompt = element("prompt", HTMLTextAreaElement);
const run = element("run", HTMLButtonElement);
const stop = element("stop", HTMLButtonElement);
const status = element("status", HTMLElement);
const answerBox = element("answer", HTMLElement);
const answer = new Answer(answerBox);

/** @type {string} */
let template = "none";

/** @param {import("./odin-runtime.js").Manifest} manifest */
function showFacts({ model, parameters, quant, weights }) {
  const numbers = quant === "none" ? "float32" : quant;
  document.title = `${model} · ODIN`;
  element("facts", HTMLElement).textContent =
    `${model}: ${compact(parameters)} parameters, ${megabytes(weights.bytes)} MB of ${numbers} ` +
    "weights. It runs in your browser; nothing you type leaves this device.";
  if (model.startsWith("odin-")) {
    element("about", HTMLElement).textContent =
      `${model} was trained on nothing but exercises that programs wrote and checked: arithmetic, ` +
      "short word problems, small Python functions. On anything else it writes nonsense. It has no " +
      "calculator; it predicts each digit.";
  }
}

/**
 * What an example is about: the first line of its docstring, or its first line.
 *
 * @param {string} text
 */
function exampleTitle(text) {
  const docstring = /"""(.+?)(?:"""|\n)/.exec(text)?.[1];
  return docstring ?? text.split("\n", 1)[0] ?? text;
}

/** @param {string} name */
function chooseMode(name) {
  template = name;
  const mode = modeOf(name);
  element("prompt-label", HTMLElement).textContent = mode.label;
  prompt.classList.toggle("code", mode.code);
  prompt.rows = mode.code ? 4 : 2;
  prompt.value = mode.examples[0] ?? "";
  const examples = mode.examples.map((text) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = exampleTitle(text);
    button.onclick = () => {
      prompt.value = text;
      prompt.focus();
    };
    return button;
  });
  element("examples", HTMLElement).replaceChildren(...examples);
}

/** @param {Record<string, string>} templates */
function showModes(templates) {
  for (const name of offeredModes(templates)) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "radio";
    input.name = "mode";
    input.value = name;
    input.onchange = () => chooseMode(name);
    label.append(input, modeOf(name).title);
    element("modes", HTMLElement).append(label);
  }
  element("modes", HTMLElement).querySelector("input")?.click();
}

/**
 * @param {OdinModel} model
 * @param {AbortSignal} signal
 */
async function generate(model, signal) {
  const mode = modeOf(template);
  const given = prompt.value.endsWith(mode.ending) ? prompt.value : prompt.value + mode.ending;
  element("result-title", HTMLElement).textContent = mode.result;
  answer.begin(mode.code ? given : "");
  status.textContent = "";
  const generation = model.generate(given, {
    template,
    temperature: element("temperature", HTMLInputElement).valueAsNumber,
    maxTokens: element("max-tokens", HTMLInputElement).valueAsNumber,
    signal,
  });
  let first = performance.now();
  /** @param {string} ending */
  const report = (ending) => {
    const count = generation.tokenIds.length;
    const seconds = (performance.now() - first) / 1000;
    const rate = count > 1 && seconds > 0 ? ` · ${Math.round((count - 1) / seconds)} tokens/s` : "";
    status.textContent = `${count} tokens${rate}${ending}`;
  };
  try {
    for await (const piece of generation) {
      if (generation.tokenIds.length === 1) {
        first = performance.now();
      }
      answer.append(piece);
      report("");
    }
    report(generation.finishReason === "length" ? " · cut off at the limit" : "");
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
    report(" · stopped");
  }
}

/**
 * Shows one button in the place of another and hands it the keyboard's focus.
 *
 * @param {HTMLButtonElement} gone
 * @param {HTMLButtonElement} shown
 */
function swap(gone, shown) {
  const focused = document.activeElement === gone;
  gone.hidden = true;
  shown.hidden = false;
  if (focused) {
    shown.focus();
  }
}

/** @param {OdinModel} model */
function listen(model) {
  form.onsubmit = async (event) => {
    event.preventDefault();
    const controller = new AbortController();
    stop.onclick = () => controller.abort();
    hideFault();
    element("result", HTMLElement).hidden = false;
    swap(run, stop);
    answerBox.setAttribute("aria-busy", "true");
    try {
      await generate(model, controller.signal);
    } catch (error) {
      showFault(error);
    } finally {
      answerBox.setAttribute("aria-busy", "false");
      swap(stop, run);
    }
  };
  prompt.onkeydown = (event) => {
    const plain = !modeOf(template).code && !event.shiftKey;
    if (event.key === "Enter" && (plain || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!run.hidden) {
        form.requestSubmit();
      }
    }
  };
  form.hidden = false;
}

try {
  const model = await loadModel();
  showFacts(model.manifest);
  showModes(model.manifest.templates);
  listen(model);
} catch (error) {
  showFault(error);
}
