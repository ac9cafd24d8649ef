// Lets the visitor choose a model, and says what that would download.
import { element } from "./element.js";
import { compact, megabytes } from "./figures.js";

/** @typedef {import("./offers.js").Offer} Offer */

/**
 * Shows the models with one of them chosen already, until the visitor starts one.
 *
 * @param {readonly Offer[]} offers
 * @param {{ offer: Offer, reason: string }} suggestion the reason may be empty
 * @returns {Promise<Offer>} the one to load
 */
export function choose(offers, { offer: suggested, reason }) {
  const form = element("chooser", HTMLFormElement);
  const start = element("start", HTMLButtonElement);
  let chosen = suggested;
  /** @param {Offer} offer */
  const take = (offer) => {
    chosen = offer;
    start.textContent = `Download ${megabytes(offer.bytes)} MB`;
  };
  const legend = document.createElement("legend");
  legend.textContent = "Model";
  element("models", HTMLElement).replaceChildren(
    legend,
    ...offers.map((offer) => row(offer, offer === suggested, () => take(offer))),
  );
  take(suggested);
  element("reason", HTMLElement).textContent = reason;
  form.hidden = false;
  return new Promise((resolve) => {
    form.onsubmit = (event) => {
      event.preventDefault();
      form.hidden = true;
      resolve(chosen);
    };
  });
}

/**
 * @param {Offer} offer
 * @param {boolean} checked
 * @param {() => void} onChoice
 */
function row({ folder, manifest, bytes }, checked, onChoice) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "radio";
  input.name = "model";
  input.value = folder;
  input.checked = checked;
  input.onchange = onChoice;
  const name = document.createElement("strong");
  name.textContent = manifest.model;
  const facts = document.createElement("span");
  facts.textContent = `${compact(manifest.parameters)} parameters, ${megabytes(bytes)} MB`;
  label.append(input, name, facts);
  return label;
}
