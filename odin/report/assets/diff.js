// A diff of IR text as rows: tokens with a class, what changed in a line, long unchanged runs folded.

import { make, plural, report, runs } from "./dom.js";

const CONTEXT = 3; // unchanged lines that stay visible around a change

const TOKEN =
  /(\/\/.*)|("(?:[^"\\]|\\.)*")|(%[\w$.-]+)|([@#][\w$.-]+)|(tensor<[^<>]*>)|\b((?:nn|qnn|ssm|fused|recurrence|plan|func|builtin)\.\w+)|(-?\b\d[\w.+-]*)/g;
const CLASSES = ["comment", "string", "value", "symbol", "type", "op", "number"];

/** The tokens of a line: texts with a class, `""` for what is between. */
export function tokens(line) {
  const found = [];
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    if (match.index > end) found.push([line.slice(end, match.index), ""]);
    found.push([match[0], CLASSES[match.slice(1).findIndex((group) => group !== undefined)]]);
    end = match.index + match[0].length;
  }
  if (end < line.length) found.push([line.slice(end), ""]);
  return found;
}

/** The tokens that two lines do not share: [from, to) of each. */
function difference(a, b) {
  const same = (x, y) => x[0].replace(/_\d+$/, "") === y[0].replace(/_\d+$/, "");
  let start = 0;
  while (start < Math.min(a.length, b.length) && same(a[start], b[start])) start += 1;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - start &&
    same(a[a.length - 1 - tail], b[b.length - 1 - tail])
  )
    tail += 1;
  return [
    [start, a.length - tail],
    [start, b.length - tail],
  ];
}

const NAMES = { "=": "", "-": "removed", "+": "added" };

export function lineRow(mark, parts, changed = [0, 0]) {
  const code = make(
    "code",
    {},
    parts.map(([text, kind], i) => {
      const marked = i >= changed[0] && i < changed[1];
      return kind || marked
        ? make("span", { class: `${kind} ${marked ? "changed" : ""}`.trim() }, text)
        : text;
    }),
  );
  const sign = mark === "=" ? " " : mark === "-" ? "−" : "+";
  return make("div", { class: `line ${NAMES[mark]}` }, make("i", {}, sign), code);
}

/** The lines of one group: `[mark, text]`, by the runs of its diff. */
export function diffLines(diff, before, after) {
  const from = diff.before === null ? [] : before[diff.before].lines;
  const to = diff.after === null ? [] : after[diff.after].lines;
  const lines = [];
  let i = 0;
  let j = 0;
  for (const [mark, n] of diff.runs) {
    for (let k = 0; k < n; k += 1) {
      lines.push([mark, report.texts[mark === "-" ? from[i] : to[j]]]);
      if (mark !== "+") i += 1;
      if (mark !== "-") j += 1;
    }
  }
  return lines;
}

/** The rows of a run of unchanged lines; a long one is folded. */
function unchangedRows(lines, isFirst, isLast) {
  const row = ([mark, text]) => lineRow(mark, tokens(text));
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  if (lines.length <= head + tail + 2) return lines.map(row);
  const hidden = lines.slice(head, lines.length - tail);
  const more = make(
    "button",
    { type: "button", class: "more", onclick: () => more.replaceWith(...hidden.map(row)) },
    `${plural(hidden.length, "unchanged line")}`,
  );
  return [...lines.slice(0, head).map(row), more, ...lines.slice(lines.length - tail).map(row)];
}

export function diffRows(lines) {
  const blocks = runs(lines, (line) => line[0]);
  const rows = [];
  for (let b = 0; b < blocks.length; b += 1) {
    const block = blocks[b];
    const next = blocks[b + 1];
    if (block[0][0] === "=") {
      rows.push(...unchangedRows(block, b === 0, b === blocks.length - 1));
    } else if (block[0][0] === "-" && next?.[0][0] === "+" && next.length === block.length) {
      const pairs = block.map(([, old], i) => [tokens(old), tokens(next[i][1])]);
      const marks = pairs.map(([old, now]) => difference(old, now));
      rows.push(...pairs.map(([old], i) => lineRow("-", old, marks[i][0])));
      rows.push(...pairs.map(([, now], i) => lineRow("+", now, marks[i][1])));
      b += 1;
    } else {
      rows.push(...block.map(([mark, text]) => lineRow(mark, tokens(text))));
    }
  }
  return rows;
}
