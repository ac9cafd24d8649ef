"""Frontends: a checkpoint in, primitive IR and weights out. One importer a family."""
