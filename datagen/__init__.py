"""Synthetic mathematics and Python code: every item is generated from a seed and verified.

The package stands alone: it imports nothing of `odin` or `training`.
"""
