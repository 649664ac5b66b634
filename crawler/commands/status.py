"""``scrapy status``."""

from crawler.commands.base import command_for
from crawler.jobs import status

Command = command_for(status)
Command.__module__ = __name__
