// Figures as the page writes them.

const COMPACT = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 });

/** @param {number} bytes */
export function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}

/** @param {number} count as 98.3M */
export function compact(count) {
  return COMPACT.format(count);
}
