"""``scrapy reclean``."""

from crawler.commands.base import command_for
from crawler.jobs import reclean

Command = command_for(reclean)
Command.__module__ = __name__
