"""The network guard: a crawl reaches public addresses over http and https, and nothing else.

Two halves, because each sees what the other cannot. The middleware sees schemes, literal addresses and the
address a response really came from; the resolver sees every name at the moment of connecting, which closes
DNS rebinding: the address that was checked is the address connected to.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from scrapy.resolver import CachingThreadedResolver
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.error import DNSLookupError

from crawler.component import SiteComponent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from twisted.internet.defer import Deferred

    from crawler.sites import SiteConfig

PRIVATE_HOSTS = "WINNOW_PRIVATE_HOSTS"
"""The setting that names the hosts of sites with ``allow_private``; set by the crawl job."""


class AddressRefusedError(Exception):
    """A request was for an address that this site may not reach; its errback gets this."""


class GuardMiddleware(SiteComponent):
    """Refuses schemes other than http and https, and addresses that are not public."""

    def process_request(self, request: Request) -> None:
        """Refuse before anything is sent; redirects come through here as well."""
        parts = urlparse_cached(request)
        if parts.scheme not in {"http", "https"}:
            raise AddressRefusedError(f"{parts.scheme} is not a scheme that is crawled")
        self._check(parts.hostname or "", request.url)

    def process_response(self, request: Request, response: Response) -> Response:
        """Refuse what came from an address that a name hid."""
        if response.ip_address is not None:
            self._check(str(response.ip_address), request.url)
        return response

    def _check(self, host: str, url: str) -> None:
        if not self.site.allow_private and is_private(host):
            raise AddressRefusedError(
                f"{url} is at a private address; set allow_private = true in {self.site.file} to allow it"
            )


class PublicOnlyResolver(CachingThreadedResolver):
    """Resolves names, and literals, to public addresses only; hosts of private sites excepted."""

    private_hosts: frozenset[str] = frozenset()

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> Self:  # noqa: ANN401  any of Twisted's reactors
        """Build the resolver as Scrapy asks for it."""
        self: Self = super().from_crawler(crawler, reactor)
        self.private_hosts = frozenset(crawler.settings.getlist(PRIVATE_HOSTS))
        return self

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802  Twisted's
        """Resolve a name and refuse the answer when it is not public."""

        def check(address: str) -> str:
            if is_private(address) and name not in self.private_hosts:
                raise DNSLookupError(f"{name} is at the private address {address}")
            return address

        return super().getHostByName(name, timeout).addCallback(check)


def private_hosts(sites: Iterable[SiteConfig]) -> frozenset[str]:
    """Return the hosts that may have private addresses: those that sites with ``allow_private`` start at."""
    return frozenset(urlsplit(address).hostname or "" for site in sites if site.allow_private for address in site.start)


def is_private(host: str) -> bool:
    """Tell whether a host is a literal address, or a name that always means one, that is not public."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global
