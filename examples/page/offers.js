// Which models this page has, and which of them suits the device.
import { OdinModel } from "./odin-runtime.js";

const LIST = "models.json";

/** A model may take this share of the device's memory: its tab takes twice that, and is one of many. */
const MEMORY_SHARE = 1 / 16;

/**
 * @typedef {object} Offer
 * @property {string} folder beside the page
 * @property {string} address of its manifest
 * @property {import("./odin-runtime.js").Manifest} manifest
 * @property {number} bytes to download
 */

/**
 * The models of models.json, the preferred one first. Only their manifests are downloaded.
 *
 * @returns {Promise<[Offer, ...Offer[]]>}
 */
export async function readOffers() {
  const response = await fetch(LIST);
  if (!response.ok) {
    throw new Error(`${LIST}: the server answered ${response.status}`);
  }
  /** @type {unknown} */
  const folders = await response.json().catch(() => null);
  if (!Array.isArray(folders) || folders.length === 0 || !folders.every(isFolder)) {
    throw new Error(`${LIST}: must be a list with the names of one or more folders`);
  }
  const [first, ...others] = folders;
  return Promise.all([readOffer(first), ...others.map(readOffer)]);
}

/** @param {unknown} name */
function isFolder(name) {
  return typeof name === "string" && (name === "." || /^\w[\w.-]*$/.test(name));
}

/**
 * @param {string} folder
 * @returns {Promise<Offer>}
 */
async function readOffer(folder) {
  const address = `./${folder}/manifest.json`;
  try {
    const { manifest, downloadBytes } = await OdinModel.describe(address);
    return { folder, address, manifest, bytes: downloadBytes };
  } catch (error) {
    const where = folder === "." ? "" : `${folder}/`;
    throw new Error(`${where}${error instanceof Error ? error.message : error}`);
  }
}

/**
 * The first model that nothing speaks against, else the smallest; and what speaks against the
 * preferred one, if that is another.
 *
 * @param {[Offer, ...Offer[]]} offers
 * @param {string} unfinished folder of a model whose loading was begun here and did not end well
 * @returns {{ offer: Offer, reason: string }}
 */
export function suggest(offers, unfinished) {
  const smallest = offers.reduce((least, offer) => (offer.bytes < least.bytes ? offer : least));
  const failed = offers.find((offer) => offer.folder === unfinished);
  // Where the browser says neither, nothing speaks against a model.
  const { deviceMemory = Number.POSITIVE_INFINITY, connection } =
    /** @type {{ deviceMemory?: number, connection?: { saveData?: boolean } }} */ (navigator);

  /** @param {Offer} offer */
  const objection = ({ bytes, manifest }) => {
    if (failed && bytes >= failed.bytes) {
      return `${failed.manifest.model} did not finish loading here.`;
    }
    if (connection?.saveData && bytes > smallest.bytes) {
      return `Your browser asks to save data, and ${manifest.model} is a large download.`;
    }
    if (manifest.memory_bytes > deviceMemory * 2 ** 30 * MEMORY_SHARE) {
      return `${manifest.model} may be too large for this device's memory.`;
    }
    return "";
  };

  const offer = offers.find((candidate) => !objection(candidate)) ?? smallest;
  return { offer, reason: offer === offers[0] ? "" : objection(offers[0]) };
}
