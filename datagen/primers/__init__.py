"""Primers of copying and looking up: what their families share."""
