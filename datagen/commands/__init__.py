"""The commands of `python -m datagen`."""
