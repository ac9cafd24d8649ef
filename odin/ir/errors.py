"""The one exception for wrong input from outside."""


class InputError(Exception):
    """Input from outside is wrong; the message is one sentence that names the file, the field and
    what was expected. The command line prints it and exits with status 2."""
