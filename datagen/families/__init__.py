"""Problem families: a module here that defines `FAMILY` is a family of that module's name."""
