"""Python functions from their docstring: what a task is, and how its problems are written."""
