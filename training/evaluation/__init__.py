"""Completing held-out problems, and scoring what was completed."""
