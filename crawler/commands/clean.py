"""``scrapy clean``."""

from crawler.commands.base import command_for
from crawler.jobs import cleanup

Command = command_for(cleanup)
Command.__module__ = __name__
