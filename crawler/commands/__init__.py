"""The same verbs as Scrapy commands, for those who expect them: ``scrapy crawl sample``, ``scrapy status``.

Scrapy names a command after its module, so each verb has one.
"""
