import {
  bytes,
  explain,
  flops,
  make,
  measured,
  percent,
  report,
  scaled,
  seconds,
  section,
  sum,
} from "./dom.js";
import { programChoice } from "./programs.js";

/**
 * A table whose headings sort it.
 *
 * @param columns {name, value(row), text(row)?, number?: whether it is a number,
 *   kind(row)?: of the dot before it, bar?: the value of a full bar, if bars are drawn}
 * @param detail(row) what opens under a row, if anything
 */
export function table(columns, rows, { sortBy, ascending = false, detail = null } = {}) {
  const body = make("tbody");
  let sorted = sortBy;
  let up = ascending;
  const row = (item) => {
    const cells = columns.map((column) => cell(column, item));
    const line = make("tr", {}, cells);
    if (!detail) return line;
    const more = make("tr", { class: "detail", hidden: true });
    const button = make(
      "button",
      {
        type: "button",
        class: "opener",
        "aria-expanded": "false",
        onclick: () => {
          if (!more.childElementCount) {
            more.append(make("td", { colspan: columns.length }, detail(item)));
          }
          more.hidden = !more.hidden;
          button.setAttribute("aria-expanded", String(!more.hidden));
        },
      },
      ...cells[0].childNodes,
    );
    cells[0].append(button);
    return [line, more];
  };
  const lines = new Map(rows.map((item) => [item, row(item)]));
  const fillBody = () => {
    const { value } = columns[sorted];
    const by = (a, b) => {
      const [x, y] = [value(a), value(b)];
      if (x === null || y === null) return (x === null) - (y === null);
      return (x < y ? -1 : x > y ? 1 : 0) * (up ? 1 : -1);
    };
    body.replaceChildren(...[...rows].sort(by).flatMap((item) => lines.get(item)));
    headings.forEach((heading, i) => {
      const order = up ? "ascending" : "descending";
      heading.setAttribute("aria-sort", i === sorted ? order : "none");
    });
  };
  const headings = columns.map(({ name, number }, i) => {
    const sort = () => {
      up = i === sorted ? !up : !number;
      sorted = i;
      fillBody();
    };
    const button = make("button", { type: "button", class: "sort", onclick: sort }, name);
    return make("th", { scope: "col", class: number ? "number" : null }, button);
  });
  fillBody();
  return make(
    "div",
    { class: "table", tabindex: "0" },
    make("table", {}, make("thead", {}, make("tr", {}, headings)), body),
  );
}

export function cell({ value, text, bar, number, kind }, item) {
  const content = text ? text(item) : value(item);
  if (bar) {
    const share = (value(item) ?? 0) / bar;
    return make("td", { class: "number" }, make("span", { class: "bar", share }, content));
  }
  const dot = kind ? { kind: kind(item), class: "dot" } : {};
  return make("td", { class: number ? "number" : null }, make("span", dot, content ?? "–"));
}

/** The calls of a program that do the same in each layer, added up. */
export function ops(program) {
  const found = new Map();
  for (const call of program.calls) {
    const key = `${call.kernel}\n${call.place.layer === null ? "" : "layer"}\n${call.place.role}`;
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(call);
  }
  return [...found.values()].map((calls) => ({
    calls,
    kernel: calls[0].kernel,
    kind: calls[0].kind,
    role: calls[0].place.role,
    weights: sum(calls, (call) => call.weight_bytes),
    arena: sum(calls, (call) => call.arena_bytes),
    flops: sum(calls, (call) => call.flops),
    seconds: sum(calls, (call) => call.seconds ?? 0),
  }));
}

/** The calls behind a row, layer by layer, as bars. */
function perLayer(value, text) {
  return ({ calls }) => {
    const most = Math.max(...calls.map(value), 1e-12);
    return make(
      "ol",
      { class: "layers" },
      calls.map((call) =>
        make(
          "li",
          { share: value(call) / most, kind: call.kind },
          make("span", {}, call.place.index === null ? call.kernel : `layer ${call.place.index}`),
          make("span", {}, text(value(call))),
        ),
      ),
    );
  };
}

const OP_COLUMNS = [
  { name: "op", value: (op) => op.kernel, kind: (op) => op.kind },
  { name: "from", value: (op) => op.role || "–" },
  { name: "calls", value: (op) => op.calls.length, number: true },
];

/** A column of numbers with bars; bars of the same `rows` and `scale` can be compared. */
export function barColumn(name, rows, value, text, scale = value) {
  const bar = Math.max(...rows.map(scale), 1e-12);
  return { name, value, text: (row) => text(value(row)), number: true, bar };
}

export function costs() {
  const view = make("div", {});
  const detail = perLayer((call) => call.weight_bytes + call.arena_bytes, bytes);
  const show = (program) => {
    const rows = ops(program);
    const heavier = (op) => Math.max(op.weights, op.arena);
    const columns = [
      ...OP_COLUMNS,
      barColumn("weights read", rows, (op) => op.weights, bytes, heavier),
      barColumn("arena", rows, (op) => op.arena, bytes, heavier),
      barColumn("FLOPs", rows, (op) => op.flops, flops),
    ];
    view.replaceChildren(table(columns, rows, { sortBy: 3, detail }));
  };
  return section(
    "cost",
    "Cost",
    "Bytes and floating-point operations of each op in one run of a program, over all layers. Of an embedding's " +
      "table only the rows are counted that the tokens name.",
    make("div", { class: "controls" }, programChoice("Program", show)),
    view,
  );
}

export function times() {
  const view = make("div", {});
  const rates = [
    {
      name: "FLOP/s",
      value: (op) => op.flops / (op.seconds || Infinity),
      text: (op) => (op.seconds ? scaled(op.flops / op.seconds, ["", "k", "M", "G"], "") : "–"),
      number: true,
    },
    {
      name: "weights/s",
      value: (op) => op.weights / (op.seconds || Infinity),
      text: (op) => (op.seconds && op.weights ? bytes(op.weights / op.seconds) : "–"),
      number: true,
    },
  ];
  const show = (program) => {
    const { runs: count, steps, host_call: host, whole: once } = program.times;
    const rows = ops(program);
    const columns = [
      ...OP_COLUMNS,
      barColumn("time", rows, (op) => op.seconds, measured),
      ...rates,
    ];
    const total = sum(steps, (s) => s);
    const kinds = [...new Set(rows.map((op) => op.kind))].map((kind) => ({
      kind,
      seconds: sum(
        rows.filter((op) => op.kind === kind),
        (op) => op.seconds,
      ),
    }));
    view.replaceChildren(
      make(
        "p",
        { class: "quiet" },
        `Processor time, each the least of ${count} runs: ${seconds(once)} for the program in one call, ` +
          `${seconds(total)} for its steps one by one. A call from the host costs ${seconds(host)}, which ` +
          "is taken off all of these: a step that takes much less is lost in it.",
      ),
      make(
        "div",
        { class: "split" },
        kinds
          .sort((a, b) => b.seconds - a.seconds)
          .map(({ kind, seconds: s }) =>
            explain(
              make("div", { kind, share: s / total, tabindex: "0" }, s / total > 0.08 ? kind : ""),
              () => `${kind}: ${seconds(s)}, ${percent(s / total)}`,
            ),
          ),
      ),
      table(columns, rows, { sortBy: 3, detail: perLayer((call) => call.seconds, measured) }),
    );
  };
  return section(
    "time",
    "Time",
    `Time of each op in a real run: ${report.executor}, on the machine that made this page.`,
    make(
      "div",
      { class: "controls" },
      programChoice(
        "Program",
        show,
        report.programs.filter((program) => program.times),
      ),
    ),
    view,
  );
}
