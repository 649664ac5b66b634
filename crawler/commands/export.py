"""``scrapy export``."""

from crawler.commands.base import command_for
from crawler.jobs import export

Command = command_for(export)
Command.__module__ = __name__
