// From the page's list of models to the one that answers.
import { choose } from "./chooser.js";
import { element } from "./element.js";
import { hideFault, sentenceOf, showFault } from "./fault.js";
import { megabytes } from "./figures.js";
import { OdinModel } from "./odin-runtime.js";
import { readOffers, suggest } from "./offers.js";

/** @typedef {import("./offers.js").Offer} Offer */

/**
 * Loads the page's model, or the one of several that the visitor chooses.
 *
 * @throws Error about what cannot be loaded, where there is nothing else to choose
 */
export async function loadModel() {
  const offers = await readOffers().finally(hideProgress);
  return offers.length > 1 ? loadChosen(offers) : load(offers[0]);
}

/**
 * Lets the visitor choose until a model is loaded.
 *
 * The choice is kept in this entry of the tab's history and nowhere else: a reload takes the same
 * model again, unless its loading never ended, as when the device ran out of memory.
 *
 * @param {[Offer, ...Offer[]]} offers
 */
async function loadChosen(offers) {
  /** @type {{ folder?: string, isLoaded?: boolean } | null} */
  const before = history.state;
  let unfinished = before?.isLoaded ? "" : (before?.folder ?? "");
  let offer = before?.isLoaded && offers.find(({ folder }) => folder === before.folder);
  showStartOver("cancel");
  for (;;) {
    offer ||= await choose(offers, suggest(offers, unfinished));
    const { folder, manifest } = offer;
    hideFault();
    history.replaceState({ folder, isLoaded: false }, "");
    try {
      const model = await load(offer);
      history.replaceState({ folder, isLoaded: true }, "");
      showStartOver("another");
      return model;
    } catch (error) {
      showFault(`${manifest.model} could not be loaded: ${sentenceOf(error)}`);
      unfinished = folder;
      offer = undefined;
    }
  }
}

/**
 * @param {Offer} offer
 * @returns {Promise<OdinModel>}
 */
async function load({ address, manifest, bytes }) {
  const text = element("loading-text", HTMLElement);
  const bar = element("loading-bar", HTMLProgressElement);
  /** @param {number} loaded */
  const show = (loaded) => {
    text.textContent = `Loading ${manifest.model}: ${megabytes(loaded)} of ${megabytes(bytes)} MB`;
    bar.value = loaded / bytes;
  };
  show(0);
  element("loading", HTMLElement).hidden = false;
  try {
    return await OdinModel.load(address, { onProgress: ({ loaded }) => show(loaded) });
  } finally {
    hideProgress();
  }
}

function hideProgress() {
  element("loading", HTMLElement).hidden = true;
}

/**
 * A button that leads back to the choice, by a fresh page: it gives all memory back.
 *
 * @param {string} id
 */
function showStartOver(id) {
  const button = element(id, HTMLButtonElement);
  button.hidden = false;
  button.onclick = () => {
    history.replaceState(null, "");
    location.reload();
  };
}
