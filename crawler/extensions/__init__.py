"""Scrapy extensions, one a module."""
