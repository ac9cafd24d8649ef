import { Answer } from "./answer.js";
import { modeOf, offeredModes } from "./modes.js";
import { OdinModel } from "./odin-runtime.js";

/**
 * @template {HTMLElement} E
 * @param {string} id
 * @param {new () => E} type
 * @returns {E}
 */
function element(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`the page has no ${id}`);
  }
  return found;
}

const form = element("form", HTMLFormElement);
const prompt = element("prompt", HTMLTextAreaElement);
const run = element("run", HTMLButtonElement);
const stop = element("stop", HTMLButtonElement);
const status = element("status", HTMLElement);
const answerBox = element("answer", HTMLElement);
const errorBox = element("error", HTMLElement);
const answer = new Answer(answerBox);

/** @type {string} */
let template = "none";

/** @param {unknown} error */
function showError(error) {
  errorBox.textContent = error instanceof Error ? error.message : String(error);
  errorBox.hidden = false;
  errorBox.scrollIntoView({ block: "nearest" });
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}

/** @param {import("./odin-runtime.js").Progress} progress */
function showProgress({ loaded, total }) {
  element("loading-bar", HTMLProgressElement).value = loaded / total;
  element("loading-text", HTMLElement).textContent =
    `Loading the model: ${megabytes(loaded)} of ${megabytes(total)} MB`;
}

/** @param {import("./odin-runtime.js").Manifest} manifest */
function showFacts({ model, parameters, quant, weights }) {
  const size = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 });
  const numbers = quant === "none" ? "float32" : quant;
  document.title = `${model} · ODIN`;
  element("facts", HTMLElement).textContent =
    `${model}: ${size.format(parameters)} parameters, ${megabytes(weights.bytes)} MB of ${numbers} ` +
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
  document.querySelector("input")?.click();
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
    errorBox.hidden = true;
    element("result", HTMLElement).hidden = false;
    swap(run, stop);
    answerBox.setAttribute("aria-busy", "true");
    try {
      await generate(model, controller.signal);
    } catch (error) {
      showError(error);
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
  const model = await OdinModel.load("./manifest.json", { onProgress: showProgress });
  showFacts(model.manifest);
  showModes(model.manifest.templates);
  listen(model);
} catch (error) {
  showError(error);
} finally {
  element("loading", HTMLElement).hidden = true;
}
