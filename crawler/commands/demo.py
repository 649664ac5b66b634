"""``scrapy demo``."""

from crawler.commands.base import command_for
from crawler.jobs import demo

Command = command_for(demo)
Command.__module__ = __name__
