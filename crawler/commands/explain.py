"""``scrapy explain``."""

from crawler.commands.base import command_for
from crawler.jobs import explain

Command = command_for(explain)
Command.__module__ = __name__
