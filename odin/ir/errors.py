"""The exceptions for wrong input from outside."""


class InputError(Exception):
    """Input from outside is wrong; the message is one sentence that names the file, the field and
    what was expected. The command line prints it and exits with status 2."""


class UnsupportedModel(InputError):
    """A target has no form for this model: nothing is wrong with either."""
