// The figures that one looks for first, and what this report cannot show.

import { bytes, flops, make, report, scaled, seconds, whole } from "./dom.js";
import { overBound } from "./programs.js";

export function overview() {
  const [step] = report.programs;
  const last = report.stages[report.stages.length - 1];
  const tiles = [["parameters", scaled(report.parameters, ["", "k", "M", "G"], "")]];
  if (last) {
    const first = report.stages[0];
    const each = (last.weight_bytes / report.parameters).toFixed(2);
    tiles.push(
      ["weights", bytes(last.weight_bytes), `${bytes(first.weight_bytes)} before; ${each} B each`],
      ["work a token", flops(last.flops)],
    );
  }
  if (step) {
    tiles.push(
      ["calls a token", whole.format(step.calls.length)],
      ["arena", bytes(step.arena_bytes), `state ${bytes(step.state_bytes)}${overBound(step)}`],
    );
  }
  const lossy = report.weights.filter((weight) => weight.snr_db !== null);
  if (lossy.length) {
    const worst = lossy.reduce((a, b) => (b.snr_db < a.snr_db ? b : a));
    tiles.push(["worst tensor", `${worst.snr_db.toFixed(1)} dB`, worst.name]);
  }
  if (step?.times) {
    tiles.push(["time a token", seconds(step.times.whole), report.executor]);
  }
  return make(
    "section",
    { id: "overview", "aria-label": "Overview" },
    make("dl", { class: "tiles" }, tiles.map(tile)),
    make(
      "dl",
      { class: "facts" },
      Object.entries(report.facts).map(([name, value]) =>
        make("div", {}, make("dt", {}, name), make("dd", {}, value)),
      ),
    ),
    report.missing.length
      ? make(
          "div",
          { class: "note" },
          make("strong", {}, "Not in this report"),
          make(
            "ul",
            {},
            report.missing.map((sentence) => make("li", {}, sentence)),
          ),
        )
      : null,
  );
}

function tile([name, value, more]) {
  return make(
    "div",
    {},
    make("dt", {}, name),
    make("dd", {}, value, more ? make("small", { title: more }, more) : null),
  );
}
