"""Checkpoints in: one importer per model family, each giving IR and weights."""
