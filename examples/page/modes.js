// What the page shows for each prompt template that it knows; others are shown by their name.

/**
 * @typedef {object} Mode
 * @property {string} title
 * @property {string} label what to type
 * @property {string} result what comes out
 * @property {string} ending what every prompt ends with; added where it is missing
 * @property {boolean} code the prompt is several lines of code, and the answer continues it
 * @property {string[]} examples
 */

/** @type {Record<string, Mode>} */
const KNOWN = {
  math: {
    title: "Math",
    label: "Question",
    result: "Answer",
    ending: "",
    code: false,
    examples: [
      "What is 23 + 45?",
      "What is 91 - 37?",
      "Multiply 12 by 7.",
      "Anna has 12 marbles. She finds 5 more and then gives away 3. How many marbles does Anna have now?",
    ],
  },
  code: {
    title: "Python",
    label: "Function: its first line and docstring",
    result: "Function",
    ending: "\n",
    code: true,
    examples: [
      'def total(numbers):\n    """Return the sum of the numbers that are even."""\n',
      'def total(numbers):\n    """Return the sum of the numbers greater than 3, each multiplied by 2."""\n',
      'def in_order(values):\n    """Subtract 4 from each number and return them in ascending order."""\n',
    ],
  },
  none: {
    title: "Plain",
    label: "Text to continue",
    result: "Text",
    ending: "",
    code: true,
    examples: ["Question: What is 8 + 5?\nAnswer:\n", "def total(numbers):\n"],
  },
};

/**
 * @param {string} name of a template
 * @returns {Mode}
 */
export function modeOf(name) {
  return (
    KNOWN[name] ?? {
      title: name,
      label: "Prompt",
      result: "Answer",
      ending: "",
      code: false,
      examples: [],
    }
  );
}

/**
 * Templates in the order in which the page offers them: `none`, the plainest, comes last.
 *
 * @param {Record<string, string>} templates
 */
export function offeredModes(templates) {
  return Object.keys(templates).sort((a, b) => Number(a === "none") - Number(b === "none"));
}
