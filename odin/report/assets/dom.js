// Building elements and writing numbers. Everything that a report says becomes text, never markup.

export const report = JSON.parse(document.getElementById("report").textContent);

export const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes (`on…` is a listener) and children: elements, texts, or lists. */
export function make(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same in an SVG. */
export function draw(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "share") element.style.setProperty("--share", String(value));
    else if (name === "kind") element.style.setProperty("--kind", `var(--${value})`);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined));
  return element;
}

/** A fold whose body is made when it is opened first. */
export function fold(summary, body, { open = false, ...attributes } = {}) {
  const details = make("details", attributes, make("summary", {}, summary));
  const build = () => {
    if (!details.open || details.dataset.built) return;
    details.dataset.built = "yes";
    details.append(...[body()].flat());
  };
  details.addEventListener("toggle", build);
  details.open = open;
  build();
  return details;
}

/** One choice of several as a row of buttons; `choose(value)` is called at once with the first. */
export function choice(label, options, choose, chosen = options[0]?.value) {
  const buttons = options.map(({ value, text }) =>
    make("button", { type: "button", "aria-pressed": "false", onclick: () => select(value) }, text),
  );
  const select = (value) => {
    options.forEach((option, i) => {
      buttons[i].setAttribute("aria-pressed", String(option.value === value));
    });
    choose(value);
  };
  const row = make("div", { class: "choice", role: "group", "aria-label": label }, buttons);
  select(chosen);
  return row;
}

/** A section of the page with its heading and one sentence about what it shows. */
export function section(id, title, about, ...children) {
  return make(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    make("h2", { id: `${id}-title` }, title),
    make("p", { class: "about" }, about),
    children,
  );
}

export const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** `12.3` with about three digits. */
function digits(value) {
  const places = value === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString("en", { maximumFractionDigits: places });
}

export function scaled(value, units, unit) {
  let i = 0;
  let scale = value;
  while (scale >= 999.5 && i + 1 < units.length) {
    scale /= 1000;
    i += 1;
  }
  return `${digits(scale)} ${units[i]}${unit}`.trim();
}

export const bytes = (n) =>
  n < 1000 ? `${whole.format(n)} B` : scaled(n / 1000, ["k", "M", "G"], "B");
export const flops = (n) => scaled(n, ["", "k", "M", "G"], "FLOP");
export function percent(share) {
  return share > 0 && share < 5e-5 ? "< 0.01 %" : `${digits(100 * share)} %`;
}

export function seconds(s) {
  if (s >= 1) return `${digits(s)} s`;
  return s >= 1e-3 ? `${digits(1e3 * s)} ms` : `${digits(1e6 * s)} µs`;
}

/** A time that was measured; 0 stands for less than could be. */
export const measured = (s) => (s > 0 ? seconds(s) : "too little");

export const sum = (items, value) => items.reduce((total, item) => total + value(item), 0);

export const plural = (n, noun) => `${whole.format(n)} ${noun}${n === 1 ? "" : "s"}`;

/** `layer 3`, `layers 1–22`, or what is not in a layer. */
export function layerName(indices, otherwise) {
  if (indices[0] === null) return otherwise;
  if (indices.length === 1) return `layer ${indices[0]}`;
  return `layers ${indices[0]}–${indices[indices.length - 1]}`;
}

/** Runs of neighbours of one kind. */
export function runs(items, kind) {
  const found = [];
  for (const item of items) {
    const last = found[found.length - 1];
    if (last && kind(last[0]) === kind(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}

const tip = document.getElementById("tip");

/** Shows a text beside an element while it is pointed at or has the focus. */
export function explain(element, text) {
  const show = () => {
    tip.textContent = text();
    tip.hidden = false;
    const at = element.getBoundingClientRect();
    const width = tip.offsetWidth;
    const left = Math.min(Math.max(8, at.left + at.width / 2 - width / 2), innerWidth - width - 8);
    const above = at.top - tip.offsetHeight - 8;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 8 ? above : at.bottom + 8}px`;
  };
  const hide = () => {
    tip.hidden = true;
  };
  element.addEventListener("pointerenter", show);
  element.addEventListener("focus", show);
  element.addEventListener("pointerleave", hide);
  element.addEventListener("blur", hide);
  return element;
}
