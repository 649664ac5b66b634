"""What Winnow's Scrapy components have in common: they serve crawls of sites, and step aside elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy.exceptions import NotConfigured

from crawler.spiders.base import SiteSpider

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from crawler.crawl_run import CrawlRun
    from crawler.sites import SiteConfig


class SiteComponent:
    """A middleware or pipeline of a site's crawl; in `scrapy shell` and `scrapy fetch` it is not there."""

    def __init__(self, spider: SiteSpider) -> None:
        self.spider = spider

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the component as Scrapy asks for it."""
        if not isinstance(crawler.spider, SiteSpider):
            raise NotConfigured("serves crawls of site files only")
        return cls(crawler.spider)

    @property
    def run(self) -> CrawlRun:
        """Return what the sites of this run share."""
        return self.spider.run

    @property
    def site(self) -> SiteConfig:
        """Return what the site file says."""
        return self.spider.site
