"""``scrapy diff``."""

from crawler.commands.base import command_for
from crawler.jobs import diff

Command = command_for(diff)
Command.__module__ = __name__
