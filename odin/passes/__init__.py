"""Passes over the IR, one file each. A pass registers itself by being in this folder."""
