"""What can go wrong in the cleaner, and what a caller can do about it."""


class CleanerError(Exception):
    """Base of every error this package raises on purpose."""


class OptionError(CleanerError, ValueError):
    """An option has a value that does not exist; the message names the valid ones."""
