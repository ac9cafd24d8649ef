// A layered drawing of a small directed acyclic graph (Sugiyama, Tagawa and Toda 1981): ranks by
// longest path, dummies on long edges, order by barycentres, positions by the medians of neighbours.

import { sum } from "./dom.js";

/**
 * Gives every node of `nodes` ({width, height}) its `x` (of its middle) and `y` (of its top).
 *
 * @param nodes in topological order
 * @param edges pairs [from, to] of indices of nodes, from < to
 * @returns {{width: number, height: number, routes: Array<Array<[number, number]>>}} for each edge
 *   the points that it goes through
 */
export function layOut(nodes, edges, { gap = 28, rise = 44 } = {}) {
  const rank = nodes.map(() => 0);
  for (const [from, to] of edges) rank[to] = Math.max(rank[to], rank[from] + 1);
  // A node without inputs stands right above the first that needs it.
  nodes.forEach((_, i) => {
    if (edges.some(([, to]) => to === i)) return;
    const needed = edges.filter(([from]) => from === i).map(([, to]) => rank[to]);
    if (needed.length) rank[i] = Math.min(...needed) - 1;
  });
  const cells = nodes.map((node, i) => ({
    node,
    rank: rank[i],
    width: node.width,
    up: [],
    down: [],
  }));
  const chains = edges.map(([from, to]) => chainOf(cells, from, to));
  const ranks = [];
  for (const cell of cells) {
    ranks[cell.rank] ??= [];
    ranks[cell.rank].push(cell);
  }
  for (let round = 0; round < 8; round += 1) {
    for (const row of round % 2 ? [...ranks].reverse() : ranks)
      order(row, round % 2 ? "down" : "up");
  }
  place(ranks, gap);
  const heights = ranks.map((row) => Math.max(...row.map((cell) => cell.node?.height ?? 0)));
  const tops = [];
  let y = 0;
  for (const height of heights) {
    tops.push(y);
    y += height + rise;
  }
  for (const cell of cells) {
    cell.y = tops[cell.rank];
    if (cell.node) Object.assign(cell.node, { x: cell.x, y: cell.y });
  }
  const routes = chains.map((chain) => route(chain, heights));
  const right = Math.max(...cells.map((cell) => cell.x + cell.width / 2));
  return { width: right, height: y - rise, routes };
}

/** The cells from one node to another, with a dummy on every rank between. */
function chainOf(cells, from, to) {
  const chain = [cells[from]];
  for (let r = cells[from].rank + 1; r < cells[to].rank; r += 1) {
    const dummy = { node: null, rank: r, width: 10, up: [], down: [] };
    cells.push(dummy);
    chain.push(dummy);
  }
  chain.push(cells[to]);
  for (let i = 1; i < chain.length; i += 1) {
    chain[i].up.push(chain[i - 1]);
    chain[i - 1].down.push(chain[i]);
  }
  return chain;
}

export function order(row, side) {
  row.forEach((cell, i) => {
    cell.at ??= i;
  });
  for (const cell of row) {
    const around = cell[side];
    cell.wish = around.length ? sum(around, (other) => other.at ?? 0) / around.length : cell.at;
  }
  row.sort((a, b) => a.wish - b.wish);
  row.forEach((cell, i) => {
    cell.at = i - (row.length - 1) / 2;
  });
}

/** Moves every cell towards its neighbours, and keeps those of a rank apart. */
function place(ranks, gap) {
  const apart = (a, b) => (a.width + b.width) / 2 + gap;
  for (const row of ranks) {
    row.forEach((cell, i) => {
      cell.x = i ? row[i - 1].x + apart(row[i - 1], cell) : 0;
    });
    const middle = (row[0].x + row[row.length - 1].x) / 2;
    for (const cell of row) cell.x -= middle;
  }
  const both = (cell) => [...cell.up, ...cell.down];
  for (let round = 0; round < 16; round += 1) {
    for (const row of round % 2 ? [...ranks].reverse() : ranks) settle(row, both, apart);
  }
  // Last from the top down: a chain of calls becomes a straight line.
  for (const row of ranks) settle(row, (cell) => (cell.up.length ? cell.up : cell.down), apart);
  const least = Math.min(...ranks.flat().map((cell) => cell.x - cell.width / 2));
  for (const cell of ranks.flat()) cell.x -= least;
}

/** Puts the cells of a rank where their neighbours want them, as far as they stay apart. */
function settle(row, neighbours, apart) {
  const wishes = row.map((cell) => {
    const around = neighbours(cell);
    return around.length ? sum(around, (other) => other.x) / around.length : cell.x;
  });
  const left = [];
  const right = [];
  for (let i = 0; i < row.length; i += 1) {
    left[i] = i ? Math.max(wishes[i], left[i - 1] + apart(row[i - 1], row[i])) : wishes[i];
  }
  for (let i = row.length - 1; i >= 0; i -= 1) {
    const last = i === row.length - 1;
    right[i] = last ? wishes[i] : Math.min(wishes[i], right[i + 1] - apart(row[i], row[i + 1]));
  }
  row.forEach((cell, i) => {
    cell.x = (left[i] + right[i]) / 2;
  });
}

/** From the foot of the first cell to the head of the last, straight past the ranks between. */
function route(chain, heights) {
  const [first] = chain;
  const last = chain[chain.length - 1];
  const between = chain.slice(1, -1).flatMap(({ x, y, rank }) => [
    [x, y],
    [x, y + heights[rank]],
  ]);
  return [[first.x, first.y + first.node.height], ...between, [last.x, last.y]];
}
