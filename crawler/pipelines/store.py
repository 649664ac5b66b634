"""Last the store: all that a fetch changed, as one outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crawler.component import SiteComponent
from crawler.errors import CrawlerError
from crawler.items import FailedFetch, Outcome, PostponedFetch, ReadPage, State, UnchangedPage
from crawler.reading import CLEANED_BY

if TYPE_CHECKING:
    from crawler.sites import SiteConfig


class StorePipeline(SiteComponent):
    """Gives each outcome to the run's batching writer."""

    def process_item(self, item: object) -> object:
        """Write the outcome; a store that cannot be written ends the crawl."""
        outcome = outcome_of(item, self.site)
        if outcome is not None:
            try:
                self.run.writer.add(outcome)
            except CrawlerError as error:
                self.run.fatal = self.run.fatal or error
        return item


def outcome_of(item: object, site: SiteConfig) -> Outcome | None:
    """Say what an item means for the store."""
    match item:
        case ReadPage(page=page, reading=reading):
            return Outcome(
                url_key=page.url_key,
                url=page.url,
                site=site.name,
                state="done",
                kind=reading.kind,
                status=page.status,
                error=reading.note,
                etag=page.header("ETag"),
                last_modified=page.header("Last-Modified"),
                is_empty_article=reading.is_empty_article,
                cleaned_by=CLEANED_BY,
                packed=reading.packed,
                figures=reading.figures,
                page=page if page.may_archive else None,
                fetched_at=page.fetched_at,
                every=site.every,
            )
        case PostponedFetch(url_key=key, url=url, reason=reason, due_at=due_at):
            return Outcome(key, url, site.name, "pending", error=reason, due_at=due_at, every=site.every)
        case UnchangedPage(url_key=key, url=url):
            return Outcome(key, url, site.name, "done", status=304, is_unchanged=True, every=site.every)
        case FailedFetch(url_key=key, url=url, error=error, status=status, is_skip=is_skip, page=fetched):
            state: State = "skipped" if is_skip else "failed"
            body = fetched if fetched is not None and fetched.may_archive else None
            moment = body.fetched_at if body is not None else None
            return Outcome(
                key, url, site.name, state, status=status, error=error, every=site.every, page=body, fetched_at=moment
            )
    return None
