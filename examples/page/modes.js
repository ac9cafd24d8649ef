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
    examples: ["What is 23 + 45?", "What is 91 - 37?", "Multiply 7 by 8."],
  },
  code: {
    title: "Python",
    label: "Function: its first line and docstring",
    result: "Function",
    ending: "\n",
    code: true,
    examples: [
      'def total(numbers):\n    """Return the sum of the even numbers."""\n',
      'def count(values):\n    """Return how many of the numbers are greater than 7."""\n',
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
