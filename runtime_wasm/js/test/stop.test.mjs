import assert from "node:assert/strict";
import { test } from "node:test";
import { source } from "./source.mjs";

const { StopMatcher } = await source("stop");

const feed = (stops, pieces) => {
  const matcher = new StopMatcher(stops);
  const out = [];
  for (const piece of pieces) {
    const { text, stopped } = matcher.push(piece);
    out.push(text);
    if (stopped) {
      return { out, stopped };
    }
  }
  return { out: [...out, matcher.flush()], stopped: false };
};

test("text before a stop string is given and the stop string is not", () => {
  assert.deepEqual(feed(["###"], ["sum ### 68"]), { out: ["sum "], stopped: true });
});

test("a stop string is found across pieces, without giving its beginning", () => {
  assert.deepEqual(feed(["\n\n"], ["a\n", "\nb"]), { out: ["a", ""], stopped: true });
});

test("text held back is given once it is no stop string", () => {
  assert.deepEqual(feed(["abc"], ["xab", "d"]), { out: ["x", "abd", ""], stopped: false });
});

test("the earliest of several stop strings counts", () => {
  assert.deepEqual(feed(["c", "bcd"], ["abcd"]), { out: ["a"], stopped: true });
});

test("text held back is given when the text ends", () => {
  assert.deepEqual(feed(["abc"], ["xab"]), { out: ["x", "ab"], stopped: false });
});

test("without stop strings all text is given at once", () => {
  assert.deepEqual(feed([], ["a", "", "b"]), { out: ["a", "", "b", ""], stopped: false });
});
