"""Backends: planned IR in, an artifact for one target out. A backend registers itself by being in
this folder."""
