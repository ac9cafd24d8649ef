// What several sections need of the planned programs: a choice of one, names of places, kinds, times.

import { choice, make, percent, report } from "./dom.js";

export function placeName(place) {
  const parts = [place.index === null ? "" : `layer ${place.index}`, place.role];
  const name = parts.filter(Boolean).join(", ");
  return name ? ` · ${name}` : "";
}

export function legend() {
  const kinds = [...new Set(report.programs.flatMap((p) => p.calls.map((call) => call.kind)))];
  return make(
    "ul",
    { class: "legend" },
    kinds.map((kind) => make("li", { kind }, kind)),
  );
}

export function programChoice(label, show, programs = report.programs) {
  const options = programs.map((program, i) => ({ value: i, text: titleOf(program) }));
  return choice(label, options, (i) => show(programs[i]));
}

function titleOf({ length, sequences }) {
  if (sequences > 1) return `decode, ${sequences} texts`;
  return length === 1 ? "decode, T = 1" : `prefill, T = ${length}`;
}

/** Adds to every call what its step took; the calls of a loop share their step's time. */
export function addTimes() {
  for (const { calls, times } of report.programs.filter((program) => program.times)) {
    const together = new Map();
    for (const call of calls) together.set(call.step, (together.get(call.step) ?? 0) + 1);
    for (const call of calls) call.seconds = times.steps[call.step] / together.get(call.step);
  }
}

/** How much larger the arena is than what is live at once; nothing where that is not known. */
export function overBound(program) {
  if (!program.max_live_bytes) return "";
  const over = program.arena_bytes / program.max_live_bytes - 1;
  return `; ${percent(over)} over the most that is live at once`;
}
