import assert from "node:assert/strict";
import { test } from "node:test";
import { source } from "./source.mjs";

const { completeOptions, applyTemplate } = await source("options");

test("without options the most probable token is taken", () => {
  const { seed, ...rest } = completeOptions({});
  assert.deepEqual(rest, {
    maxTokens: 256,
    temperature: 0,
    topK: 0,
    topP: 1,
    stop: [],
    n: 1,
    continue: false,
  });
  assert.ok(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32);
});

for (const [name, values] of Object.entries({
  maxTokens: [-1, 1.5, Number.NaN, "3"],
  temperature: [-0.1, Number.NaN, Number.POSITIVE_INFINITY, "1"],
  topK: [-1, 0.5, 2 ** 32],
  topP: [0, 1.1, Number.NaN],
  seed: [-1, 2 ** 32, 0.5],
  n: [0, -1, 1.5, 2 ** 32, "2"],
})) {
  for (const value of values) {
    test(`${name} = ${JSON.stringify(value)} (${value}) is refused by name`, () => {
      assert.throws(
        () => completeOptions({ [name]: value }),
        new RegExp(`^OdinError: ${name}: must be .*, but is ${value}$`),
      );
    });
  }
}

for (const stop of ["", [""], ["a", ""], [3]]) {
  test(`stop = ${JSON.stringify(stop)} is refused`, () => {
    assert.throws(() => completeOptions({ stop }), /^OdinError: stop: must be /);
  });
}

test("a prompt goes into its template as it is", () => {
  assert.equal(applyTemplate({ math: "Q: {prompt}\nA:" }, "math", "$& $1"), "Q: $& $1\nA:");
});

test("an unknown template is answered with those there are", () => {
  assert.throws(
    () => applyTemplate({ none: "{prompt}", math: "{prompt}" }, "toString", "x"),
    /^OdinError: template: the model has none named "toString", only none, math$/,
  );
});
