"""``scrapy crawl``."""

from crawler.commands.base import command_for
from crawler.jobs import scheduled

Command = command_for(scheduled)
Command.__module__ = __name__
