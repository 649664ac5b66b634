"""``scrapy search``."""

from crawler.commands.base import command_for
from crawler.jobs import search

Command = command_for(search)
Command.__module__ = __name__
