// The kernel calls of a program and the values between them: a block a layer, equal layers folded.

import {
  bytes,
  choice,
  draw,
  flops,
  fold,
  layerName,
  make,
  measured,
  percent,
  plural,
  report,
  runs,
  section,
  sum,
  whole,
} from "./dom.js";
import { layOut } from "./layout.js";
import { addTimes, legend, programChoice } from "./programs.js";

const NODE = { width: 190, height: 48 };
const PORT = { width: 190, height: 26 };

/** For each call of a program, the calls whose values it reads. */
function producers(program) {
  const found = program.calls.map(() => new Set());
  for (const value of program.values) {
    for (const reader of value.readers) {
      if (reader !== value.first) found[reader].add(value.first);
    }
  }
  return found;
}

const SHARES = {
  weights: { text: "weight bytes", of: (call) => call.weight_bytes },
  arena: { text: "arena bytes", of: (call) => call.arena_bytes },
  flops: { text: "FLOPs", of: (call) => call.flops },
  time: { text: "time", of: (call) => call.seconds ?? 0 },
};

/** What of a program's block is drawn: its calls, and a port for each call outside of it. */
function blockGraph(program, block, reads) {
  const nodes = [];
  const edges = [];
  const at = new Map();
  const inside = (i) => i >= block.first && i < block.end;
  const port = (call, text) => {
    nodes.push({ ...PORT, port: true, text: `${text} ${describe(program, call)}` });
    return nodes.length - 1;
  };
  const callers = [];
  for (let i = block.first; i < block.end; i += 1) {
    for (const from of reads[i])
      if (!inside(from) && !at.has(from)) at.set(from, port(from, "from"));
  }
  for (let i = block.first; i < block.end; i += 1) {
    at.set(i, nodes.length);
    nodes.push({ ...NODE, call: i });
    for (const from of reads[i]) edges.push([at.get(from), at.get(i)]);
  }
  for (let i = block.end; i < program.calls.length; i += 1) {
    for (const from of reads[i]) if (inside(from)) callers.push([from, i]);
  }
  const outside = new Map();
  for (const [from, to] of callers) {
    if (!outside.has(to)) outside.set(to, port(to, "to"));
    edges.push([at.get(from), outside.get(to)]);
  }
  return { nodes, edges };
}

function describe(program, i) {
  const { kernel, place } = program.calls[i];
  return place.index === null ? `${place.role || kernel}` : `layer ${place.index}, ${kernel}`;
}

export const shorten = (text, n) => (text.length > n ? `${text.slice(0, n - 1)}…` : text);

/** A block as an SVG; `select(call)` is called when a call is chosen. */
function blockPicture(program, block, reads, share, select) {
  const { nodes, edges } = blockGraph(program, block, reads);
  const { width, height, routes } = layOut(nodes, edges);
  const margin = 6;
  const picture = draw("svg", {
    class: "graph",
    viewBox: `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`,
    width: width + 2 * margin,
    height: height + 2 * margin,
  });
  const curves = routes.map((points, e) => {
    const curve = draw("path", { class: "edge", d: curveOf(points) });
    curve.dataset.ends = edges[e].join(" ");
    return curve;
  });
  picture.append(...curves);
  const most = Math.max(...program.calls.map(share), 1e-12);
  const highlight = (n) => {
    curves.forEach((curve, e) => {
      curve.classList.toggle("lit", edges[e].includes(n));
    });
  };
  nodes.forEach((node, n) => {
    if (node.port) {
      picture.append(portShape(node));
      return;
    }
    const shape = callShape(program.calls[node.call], node, share(program.calls[node.call]) / most);
    shape.dataset.call = String(node.call);
    const choose = () => select(node.call);
    shape.addEventListener("click", choose);
    shape.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      choose();
    });
    for (const name of ["pointerenter", "focus"]) shape.addEventListener(name, () => highlight(n));
    for (const name of ["pointerleave", "blur"]) shape.addEventListener(name, () => highlight(-1));
    picture.append(shape);
  });
  return picture;
}

/** A smooth curve downwards through points. */
function curveOf(points) {
  let path = `M${points[0].join(" ")}`;
  for (let i = 1; i < points.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [points[i - 1], points[i]];
    const middle = (y0 + y1) / 2;
    path += `C${x0} ${middle} ${x1} ${middle} ${x1} ${y1}`;
  }
  return path;
}

function portShape({ x, y, width, height, text }) {
  return draw(
    "g",
    { class: "port", transform: `translate(${x - width / 2} ${y})` },
    draw("rect", { width, height, rx: height / 2 }),
    draw("text", { x: width / 2, y: 17, "text-anchor": "middle" }, shorten(text, 26)),
    draw("title", {}, text),
  );
}

function callShape(call, { x, y, width, height }, share) {
  return draw(
    "g",
    {
      class: "call",
      kind: call.kind,
      tabindex: "0",
      role: "button",
      "aria-pressed": "false",
      "aria-label": `${call.kernel} ${call.place.role}`,
      transform: `translate(${x - width / 2} ${y})`,
    },
    draw("rect", { class: "box", width, height, rx: 8 }),
    draw("rect", { class: "stripe", width: 5, height, rx: 2.5 }),
    draw("text", { class: "kernel", x: 16, y: 20 }, shorten(call.kernel, 22)),
    draw("text", { class: "role", x: 16, y: 36 }, shorten(call.place.role || "", 27)),
    draw("rect", {
      class: "share",
      x: 16,
      y: height - 6,
      width: Math.max((width - 32) * share, share > 0 ? 1.5 : 0),
      height: 3,
      rx: 1.5,
    }),
    draw("title", {}, `${call.place.layer ?? ""} ${call.place.role}`.trim()),
  );
}

/** All that is known about a call. */
function callFacts(program, i) {
  const call = program.calls[i];
  const list = (views) =>
    make(
      "ul",
      {},
      views.map((view) => make("li", {}, view)),
    );
  const facts = [
    ["call", `${i}${call.times > 1 ? `, ${whole.format(call.times)} times` : ""}`],
    ["from", [call.place.layer, call.place.role].filter(Boolean).join(".") || "not said"],
    ["reads", list(call.inputs)],
    ["writes", list(call.outputs)],
    ["parameters", call.params || "none"],
    ["weights", bytes(call.weight_bytes)],
    ["arena", bytes(call.arena_bytes)],
    ["computes", flops(call.flops)],
  ];
  if (call.seconds !== undefined) facts.push(["takes", measured(call.seconds)]);
  return [
    make("h4", { kind: call.kind, class: "dot" }, call.kernel),
    make(
      "dl",
      {},
      facts.map(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]),
    ),
  ];
}

/** The call of a block with the largest share. */
function heaviest(program, { first, end }, share) {
  let most = first;
  for (let i = first; i < end; i += 1) {
    if (share(program.calls[i]) > share(program.calls[most])) most = i;
  }
  return most;
}

function blockBody(program, blocks, reads, share) {
  const picture = make("div", { class: "picture" });
  const facts = make("aside", { class: "call-facts", "aria-live": "polite" });
  const show = (i) => {
    const select = (call) => {
      for (const shape of picture.querySelectorAll(".call")) {
        shape.setAttribute("aria-pressed", String(shape.dataset.call === String(call)));
      }
      facts.replaceChildren(...callFacts(program, call));
    };
    picture.replaceChildren(blockPicture(program, blocks[i], reads, share, select));
    select(heaviest(program, blocks[i], share));
    // Once it is on the page: where it is wider than its place, its first call shows.
    requestAnimationFrame(() => {
      const first = picture.querySelector(".call").getBoundingClientRect();
      const middle = first.left + first.width / 2 - picture.getBoundingClientRect().left;
      picture.scrollLeft += middle - picture.clientWidth / 2;
    });
  };
  const options = blocks.map((block, i) => ({ value: i, text: String(block.index) }));
  const chooser = blocks.length > 1 ? choice("Layer", options, show) : null;
  if (!chooser) show(0);
  return [chooser ?? "", make("div", { class: "with-facts" }, picture, facts)];
}

function blockName(program, blocks) {
  const calls = program.calls.slice(blocks[0].first, blocks[0].end);
  const roles = [...new Set(calls.map((call) => call.place.role || call.kernel))];
  const some = roles.length > 4 ? [...roles.slice(0, 3), "…"] : roles;
  return layerName(
    blocks.map((block) => block.index),
    some.join(", "),
  );
}

export function graph() {
  addTimes();
  const view = make("div", { class: "stack" });
  let program = report.programs[0];
  let share = SHARES.weights;
  const show = () => {
    const reads = producers(program);
    const total = sum(program.calls, share.of) || 1;
    const folds = runs(program.blocks, (block) => block.kind).map((blocks) => {
      const calls = program.calls.slice(blocks[0].first, blocks[blocks.length - 1].end);
      const part = sum(calls, share.of) / total;
      const size = blocks[0].end - blocks[0].first;
      const heading = [
        make("span", { class: "name" }, blockName(program, blocks)),
        blocks.length > 1 ? make("span", { class: "times" }, `× ${blocks.length}`) : null,
        make("span", { class: "quiet" }, plural(size, "call")),
        make("span", { class: "bar", share: part }, percent(part)),
      ];
      const body = () => blockBody(program, blocks, reads, share.of);
      return fold(heading, body, { class: "block" });
    });
    view.replaceChildren(...folds);
  };
  const measures = Object.entries(SHARES).filter(([name]) => name !== "time" || program.times);
  const options = measures.map(([value, { text }]) => ({ value, text }));
  return section(
    "graph",
    "Graph",
    "The kernel calls that run, from the tokens to the logits, and the values that go from one to the next. " +
      "Equal layers are one fold; the bars are shares of what is chosen here.",
    make(
      "div",
      { class: "controls" },
      programChoice("Program", (chosen) => {
        program = chosen;
        show();
      }),
      choice("Bars", options, (name) => {
        share = SHARES[name];
        show();
      }),
      legend(),
    ),
    view,
  );
}
