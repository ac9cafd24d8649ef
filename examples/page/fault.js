// The place of the page where a fault is explained.
import { element } from "./element.js";

const box = element("error", HTMLElement);

/** @param {unknown} error */
export function sentenceOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {unknown} error */
export function showFault(error) {
  box.textContent = sentenceOf(error);
  box.hidden = false;
  box.scrollIntoView({ block: "nearest" });
}

export function hideFault() {
  box.hidden = true;
}
