"""Arithmetic and algebra: exercises, their wordings, and how their numbers are written."""
