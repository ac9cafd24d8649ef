// The IR before and after every pass, folded by function and layer.

import { diffLines, diffRows, lineRow, tokens } from "./diff.js";
import {
  bytes,
  choice,
  fold,
  layerName,
  make,
  plural,
  report,
  runs,
  seconds,
  section,
  sum,
  whole,
} from "./dom.js";

const VIEWS = [
  { value: "diff", text: "changes" },
  { value: "-", text: "before" },
  { value: "+", text: "after" },
];

/** One group's text: what changed, or one side with its changes marked. */
function groupText(diff, before, after) {
  const code = make("div", { class: "code", tabindex: "0" });
  const lines = diffLines(diff, before, after);
  const show = (view) => {
    const side = lines.filter(([mark]) => mark === "=" || mark === view);
    const rows =
      view === "diff" ? diffRows(lines) : side.map(([mark, text]) => lineRow(mark, tokens(text)));
    code.replaceChildren(...rows);
    if (!rows.length) code.append(make("p", { class: "quiet" }, "nothing"));
  };
  return [choice("What to show", VIEWS, show), code];
}

/** Layers in which the pass did the same are one fold; buttons in it choose the layer. */
function foldedGroup(same, before, after) {
  const group = (diff) => (diff.after === null ? before[diff.before] : after[diff.after]);
  const indices = same.map((diff) => group(diff).index);
  const [first] = same;
  const heading = [
    make("span", { class: "name" }, layerName(indices, "around the layers")),
    same.length > 1 ? make("span", { class: "times" }, `× ${same.length}`) : null,
    changeCount(first.removed, first.added),
  ];
  const body = () => {
    const view = make("div", { class: "layer-view" });
    const choose = (i) => view.replaceChildren(...groupText(same[i], before, after));
    const options = indices.map((index, i) => ({ value: i, text: String(index) }));
    if (same.length > 1) return [choice("Layer", options, choose), view];
    choose(0);
    return view;
  };
  return fold(heading, body, { class: "group" });
}

function changeCount(removed, added) {
  if (!removed && !added) return make("span", { class: "quiet" }, "unchanged");
  return make(
    "span",
    { class: "count" },
    make("span", { class: "removed" }, `−${whole.format(removed)}`),
    " ",
    make("span", { class: "added" }, `+${whole.format(added)}`),
  );
}

function stageBody(stage, before) {
  const diffs = before
    ? stage.diff
    : stage.groups.map((group, i) => ({
        before: null,
        after: i,
        runs: [["=", group.lines.length]],
        kind: i,
        removed: 0,
        added: 0,
      }));
  const groups = before?.groups ?? [];
  const scope = (diff) =>
    (diff.after === null ? groups[diff.before] : stage.groups[diff.after]).scope;
  return runs(diffs, scope).map((part) => {
    const changed = before ? part.filter((diff) => diff.removed || diff.added) : part;
    const unchanged = before ? part.filter((diff) => !diff.removed && !diff.added) : [];
    const folds = (list) =>
      runs(list, (diff) => diff.kind).map((same) => foldedGroup(same, groups, stage.groups));
    return make(
      "div",
      { class: "scope" },
      make("h4", {}, scope(part[0])),
      folds(changed),
      unchanged.length
        ? fold(
            make("span", { class: "quiet" }, `${plural(unchanged.length, "part")} unchanged`),
            () => folds(unchanged),
            { class: "group" },
          )
        : null,
    );
  });
}

export function passes() {
  const most = Math.max(...report.stages.map((stage) => stage.ops));
  const heaviest = Math.max(...report.stages.map((stage) => stage.weight_bytes));
  const rows = report.stages.map((stage, i) => {
    const before = report.stages[i - 1];
    const removed = sum(stage.diff, (diff) => diff.removed);
    const added = sum(stage.diff, (diff) => diff.added);
    const heading = [
      make("span", { class: "place" }, String(i)),
      make("span", { class: "name" }, before ? stage.name : "as imported"),
      make("span", { class: "bar ops", share: stage.ops / most }, plural(stage.ops, "op")),
      make(
        "span",
        { class: "bar weights", share: stage.weight_bytes / heaviest },
        bytes(stage.weight_bytes),
      ),
      make("span", { class: "time" }, before ? seconds(stage.milliseconds / 1e3) : ""),
      before ? changeCount(removed, added) : make("span", { class: "quiet" }, "all of it"),
    ];
    return fold(heading, () => stageBody(stage, before), { class: "pass", id: `pass-${i}` });
  });
  return section(
    "passes",
    "Passes",
    "The IR as it was imported and after every pass, with the ops and the weights that it has then. " +
      "Layers in which a pass did the same are one fold.",
    make("div", { class: "stack" }, rows),
  );
}
