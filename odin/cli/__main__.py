"""`python -m odin.cli`."""

from odin.cli import main

main()
