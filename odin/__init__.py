"""ODIN: from a trained state-space language model to a web page."""

__version__ = "0.1.0"
