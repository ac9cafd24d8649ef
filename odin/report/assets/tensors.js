// Every tensor of the checkpoint: what became of it, and what quantization cost.

import { bytes, draw, explain, make, report, section } from "./dom.js";
import { shorten } from "./graph.js";
import { barColumn, table } from "./tables.js";

const PLOT = { width: 1120, height: 270, left: 60, right: 220, top: 16, bottom: 36 };

/** Signal-to-noise ratios over the layers, a line for each role. */
function snrPlot(lossy) {
  const layers = lossy.map((weight) => weight.place.index).filter((index) => index !== null);
  const ratios = lossy.map((weight) => weight.snr_db);
  const [low, high] = [Math.floor(Math.min(...ratios) - 1), Math.ceil(Math.max(...ratios) + 1)];
  const last = Math.max(...layers, 1);
  const across = PLOT.width - PLOT.left - PLOT.right;
  const down = PLOT.height - PLOT.top - PLOT.bottom;
  const x = (layer) => PLOT.left + (across * layer) / last;
  const y = (ratio) => PLOT.top + (down * (high - ratio)) / (high - low);
  const picture = draw("svg", {
    viewBox: `0 0 ${PLOT.width} ${PLOT.height}`,
    class: "plot",
    role: "img",
    "aria-label": "Signal-to-noise ratio of the quantized tensors by layer",
  });
  const step = Math.max(1, Math.round((high - low) / 5));
  for (let ratio = low; ratio <= high; ratio += step) {
    picture.append(
      draw("line", {
        class: "grid",
        x1: PLOT.left,
        x2: PLOT.left + across,
        y1: y(ratio),
        y2: y(ratio),
      }),
      draw(
        "text",
        { class: "axis", x: PLOT.left - 8, y: y(ratio) + 4, "text-anchor": "end" },
        `${ratio} dB`,
      ),
    );
  }
  const every = Math.max(1, Math.ceil((last + 1) / 16));
  for (let layer = 0; layer <= last; layer += every) {
    const attributes = { class: "axis", x: x(layer), y: PLOT.height - 14, "text-anchor": "middle" };
    picture.append(draw("text", attributes, layer === 0 ? "layer 0" : String(layer)));
  }
  const roles = [...new Set(lossy.map((weight) => weight.place.role))];
  const colours = ["linear", "recurrence", "norm", "convolution", "embedding", "quantize"];
  const worst = lossy.reduce((a, b) => (b.snr_db < a.snr_db ? b : a));
  const labels = [];
  roles.forEach((role, r) => {
    const kind = colours[r % colours.length];
    const members = lossy.filter((weight) => weight.place.role === role);
    const points = members.map((weight) => [x(weight.place.index ?? 0), y(weight.snr_db), weight]);
    const group = draw("g", { kind });
    if (points.length > 1) {
      group.append(draw("polyline", { points: points.map(([a, b]) => `${a},${b}`).join(" ") }));
    }
    for (const [a, b, weight] of points) {
      const radius = weight === worst ? 6 : 3.5;
      group.append(
        explain(
          draw("circle", { cx: a, cy: b, r: radius, class: weight === worst ? "worst" : null }),
          () =>
            `${weight.name}\n${weight.snr_db.toFixed(2)} dB${weight === worst ? ", the worst" : ""}`,
        ),
      );
    }
    picture.append(group);
    labels.push({ role, kind, y: points[points.length - 1][1] });
  });
  labels.sort((a, b) => a.y - b.y);
  labels.forEach((label, i) => {
    label.y = Math.max(label.y, i ? labels[i - 1].y + 16 : PLOT.top);
    const attributes = {
      kind: label.kind,
      class: "label",
      x: PLOT.left + across + 12,
      y: label.y + 4,
    };
    picture.append(draw("text", attributes, shorten(label.role, 28)));
  });
  return make("div", { class: "picture", tabindex: "0" }, picture);
}

export function tensors() {
  const known = report.weights.some((weight) => weight.bytes !== null);
  const lossy = report.weights.filter((weight) => weight.snr_db !== null);
  const size = (name, value) =>
    barColumn(name, report.weights, value, bytes, (weight) => weight.bytes);
  const columns = [
    { name: "tensor", value: (weight) => weight.name },
    ...(known
      ? [
          { name: "type", value: (weight) => weight.type },
          size("checkpoint", (weight) => weight.bytes),
          size("stored", (weight) => weight.stored),
        ]
      : []),
    {
      name: "SNR",
      value: (weight) => weight.snr_db,
      text: (weight) => (weight.snr_db === null ? "exact" : `${weight.snr_db.toFixed(2)} dB`),
      number: true,
    },
  ];
  const view = make("div", {});
  const show = (text) => {
    const found = report.weights.filter((weight) => weight.name.includes(text));
    const shown = found.length
      ? table(columns, found, { sortBy: columns.length - 1, ascending: true })
      : make("p", { class: "quiet" }, "No tensor has this in its name.");
    view.replaceChildren(shown);
  };
  const filter = make("input", {
    type: "search",
    placeholder: "in_proj, layers.3., …",
    oninput: (event) => show(event.target.value),
  });
  show("");
  const about = lossy.length
    ? "What quantization cost each tensor, as its signal-to-noise ratio 10·log₁₀(Σw² / Σ(w − ŵ)²): 6 dB less is " +
      "twice the error."
    : "No tensor was quantized.";
  return section(
    "tensors",
    "Tensors",
    about,
    lossy.length ? snrPlot(lossy) : "",
    make("div", { class: "controls" }, make("label", {}, "only ", filter)),
    view,
  );
}
