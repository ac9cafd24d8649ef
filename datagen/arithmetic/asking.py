"""Wordings that several families of exercises share."""

# The value of `{e}`, an expression in symbols.
VALUE = (
    "What is {e}?",
    "{e} = ?",
    "{e}",
    "Compute {e}.",
    "[Calculate|Work out|Find] {e}.",
    "Evaluate {e}.",
    "Find the value of {e}.",
    "What is the value of {e}?",
    "What does {e} equal?",
    "What number is equal to {e}?",
    "[Give|Determine] the result of {e}.",
    "Evaluate the expression {e}.",
    "How much is {e}?",
)
# The same, with all steps.
VALUE_IN_STEPS = (
    "Evaluate {e} step by step.",
    "Compute {e} and show each step.",
    "[Work out|Calculate] {e} in steps.",
    "What is {e}? Show your work.",
    "Find {e} in small steps.",
    "{e} = ? Show the steps.",
    "Solve step by step: {e}",
    "Show how to calculate {e}.",
)
# Said of `{e}` where the answer is a fraction.
LOWEST_TERMS = (
    "What is {e}? Give the answer as a fraction in lowest terms.",
    "[Compute|Calculate] {e}. Give the answer as a fraction in lowest terms.",
    "Work out {e} and simplify the result to a fraction in lowest terms.",
    "{e} = ? Write the answer as a fraction in lowest terms.",
    "Evaluate {e} as a fraction in simplest form.",
    "Find {e}. Leave the answer as a reduced fraction.",
    "As a fraction in lowest terms, what is {e}?",
    "Give {e} as a single fraction in lowest terms.",
    "What fraction in lowest terms equals {e}?",
    "Simplify {e} to one fraction in lowest terms.",
)
