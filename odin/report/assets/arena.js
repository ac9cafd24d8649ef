// The arena over time: what lies where, call after call.

import { bytes, draw, explain, make, plural, report, section, whole } from "./dom.js";
import { legend, overBound, placeName, programChoice } from "./programs.js";

const ARENA_HEIGHT = 360;
const ARENA_LEFT = 64;

function arenaPicture(program, zoom) {
  const times = Math.max(program.calls.length, 1);
  const across = Math.max(1090, 3 * times) * zoom;
  const step = across / times;
  const base = program.state_bytes;
  const down = ARENA_HEIGHT / Math.max(program.arena_bytes - base, 1);
  const top = 48;
  const picture = draw("svg", {
    width: across + ARENA_LEFT + 12,
    height: ARENA_HEIGHT + top + 30,
    role: "img",
    "aria-label": `Memory plan of ${program.name}`,
  });
  picture.append(
    draw("rect", { class: "state", x: ARENA_LEFT, y: 22, width: across, height: top - 28, rx: 3 }),
    draw(
      "text",
      { x: ARENA_LEFT + 8, y: 36 },
      `recurrent state, ${bytes(base)}: there all the time (not to scale)`,
    ),
    draw("rect", { class: "ground", x: ARENA_LEFT, y: top, width: across, height: ARENA_HEIGHT }),
  );
  for (let i = 0; i <= 4; i += 1) {
    const y = top + (ARENA_HEIGHT * i) / 4;
    const at = bytes(((program.arena_bytes - base) * i) / 4);
    picture.append(
      draw("line", { class: "grid", x1: ARENA_LEFT, x2: ARENA_LEFT + across, y1: y, y2: y }),
      draw("text", { class: "axis", x: ARENA_LEFT - 8, y: y + 4, "text-anchor": "end" }, `+${at}`),
    );
  }
  for (const block of program.blocks) {
    const x = ARENA_LEFT + block.first * step;
    const wide = (block.end - block.first) * step > 16;
    picture.append(
      draw("line", { class: "layer", x1: x, x2: x, y1: top, y2: top + ARENA_HEIGHT }),
      block.index !== null && wide
        ? draw("text", { class: "axis", x: x + 3, y: top + ARENA_HEIGHT + 16 }, String(block.index))
        : "",
    );
  }
  for (const value of program.values) {
    const call = program.calls[value.first];
    const width = (value.last - value.first + 1) * step;
    picture.append(
      explain(
        draw("rect", {
          class: "value",
          kind: call.kind,
          x: ARENA_LEFT + value.first * step,
          y: top + (value.start - base) * down,
          width,
          height: Math.max((value.end - value.start) * down, 0.6),
        }),
        () =>
          `${call.kernel}${placeName(call.place)}\n${bytes(value.end - value.start)} at ` +
          `${whole.format(value.start)}, calls ${value.first}–${value.last}`,
      ),
    );
  }
  return picture;
}

export function arena() {
  const view = make("div", { class: "picture", tabindex: "0" });
  const words = make("p", { class: "quiet" });
  const zoom = make("input", { type: "range", min: "1", max: "8", step: "0.5", value: "1" });
  let shown = report.programs[0];
  const show = (program) => {
    shown = program;
    words.textContent =
      `${bytes(program.arena_bytes)} for ${plural(program.calls.length, "call")}` +
      `${overBound(program)}`;
    view.replaceChildren(arenaPicture(program, Number(zoom.value)));
  };
  zoom.addEventListener("input", () => show(shown));
  return section(
    "memory",
    "Memory",
    "The arena over time: a rectangle is a value, from the call that writes it to the one that reads it last.",
    make(
      "div",
      { class: "controls" },
      programChoice("Program", show),
      make("label", {}, "zoom ", zoom),
      legend(),
    ),
    words,
    view,
  );
}
