"""The architectures that are compared, how one is trained, and the table of all."""
