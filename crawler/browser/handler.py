"""Scrapy's download handler for sites with ``javascript = true``: fetched as any page, then rendered by Chromium.

The document is fetched once, by Scrapy, with everything that holds for other sites: the guard, redirects, limits,
Retry-After. If it is HTML, the browser gets these very bytes as the page's answer, and only what its scripts ask for
goes out again, through the guarded proxy. Feeds and sitemaps never see the browser.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urldefrag, urlsplit

from playwright.async_api import Error, Page, Route
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.http import HtmlResponse, Request, Response
from scrapy.utils.python import global_object_name
from scrapy_playwright.handler import ScrapyPlaywrightDownloadHandler
from scrapy_playwright.page import PageMethod

from crawler.browser import find_browser
from crawler.browser.guarded_proxy import GuardedProxy
from crawler.middlewares.guard import private_hosts
from crawler.middlewares.robots import RobotsMiddleware

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.settings import Settings

PAGE_LIMIT_S: float = 40.0
"""From the document to the rendered page, whatever its scripts do; a page that takes longer costs its browser."""
SETTLE_LIMIT_S: Final = 8.0
"""A page is taken as built when its network is quiet for half a second, or after this."""
CLOSE_LIMIT_S: Final = 10.0
PAGES_PER_BROWSER: int = 100
"""Chromium's memory grows with the pages it has shown."""
UNREAD: Final = frozenset(("image", "media", "font"))
"""What no text comes of; style sheets are fetched, since scripts wait for them."""
RENDERED_HEADER: Final = "X-Winnow-Rendered"


class RenderingError(Exception):
    """A page could not be rendered; the message says why, for the report."""


class BrowserHandler(ScrapyPlaywrightDownloadHandler):  # type: ignore[misc]  # untyped
    """Fetches, and renders what is HTML; one browser a site, made when the first page needs it."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._compression = HttpCompressionMiddleware.from_crawler(crawler)
        self._max_bytes = crawler.settings.getint("DOWNLOAD_MAXSIZE")
        self._user_agent = crawler.settings["USER_AGENT"]
        self._proxy = GuardedProxy(private_hosts([crawler.spider.site]), self._max_bytes)  # type: ignore[union-attr]
        self._turns = asyncio.Condition()
        self._rendering = self._shown = 0

    async def download_request(self, request: Request) -> Response:
        """Fetch, and render if that brought a page."""
        response = await HTTP11DownloadHandler.download_request(self, request)
        if "lease" not in request.meta or response.status != 200:  # noqa: PLR2004  as HTTP says it
            return response
        page = self._compression.process_response(request, response)
        assert isinstance(page, Response)
        return await self._rendered(page) if _is_html(page) else response

    async def _rendered(self, fetched: Response) -> Response:
        await self._begin()
        view = _View(fetched, self._crawler)
        try:
            asked = Request(fetched.url, meta=self._meta(view), dont_filter=True)
            shown = await asyncio.wait_for(self._download_request(asked), PAGE_LIMIT_S)
        except TimeoutError:
            await self._close_browser()
            raise RenderingError(f"rendering took longer than {PAGE_LIMIT_S:g} s and was stopped") from None
        except Error as error:
            raise RenderingError(f"the browser failed: {error.message.partition(chr(10))[0]}") from None
        finally:
            await self._end()
        return view.answer(shown, self._max_bytes)

    def _meta(self, view: _View) -> dict[str, Any]:
        return {
            "playwright": True,
            "playwright_context_kwargs": {
                "user_agent": self._user_agent,
                "service_workers": "block",  # what they ask for passes the page's routes by
                "accept_downloads": False,
            },
            "playwright_page_init_callback": view.prepare,
            "playwright_page_goto_kwargs": {"wait_until": "domcontentloaded"},
            "playwright_page_methods": [PageMethod(_settle)],
        }

    async def _begin(self) -> None:
        """Wait for a turn; a browser that has shown enough pages is closed when it is idle."""
        async with self._turns:
            await self._turns.wait_for(lambda: not self._rendering or self._shown < PAGES_PER_BROWSER)
            if self._shown >= PAGES_PER_BROWSER:
                await self._close_browser()
            self._rendering += 1
            self._shown += 1

    async def _end(self) -> None:
        async with self._turns:
            self._rendering -= 1
            self._turns.notify_all()

    async def _maybe_launch_browser(self) -> None:
        if not self._proxy.url:
            await self._proxy.start()
            self.config.launch_options["proxy"] = {"server": self._proxy.url}
        await super()._maybe_launch_browser()

    async def _close_browser(self) -> None:
        """Close the browser; pages at work in it are tried again in the next one."""
        self._shown = 0
        self.context_wrappers.clear()
        browser = self.__dict__.pop("browser", None)
        if browser is not None:
            with suppress(Error, TimeoutError):
                await asyncio.wait_for(browser.close(), CLOSE_LIMIT_S)

    async def _browser_disconnected_callback(self) -> None:
        """Forget a browser that died by itself; one that was closed here is forgotten already."""
        if "browser" in self.__dict__ and not self.browser.is_connected():
            await self._close_browser()

    async def _close(self) -> None:
        await self._close_browser()
        self._proxy.close()
        if getattr(self, "browser_provider", None):
            with suppress(Error, TimeoutError):
                await asyncio.wait_for(self.browser_provider.close(), CLOSE_LIMIT_S)


class _View:
    """One page in the browser: what it is given, what it may ask for, and where it wanted to go."""

    def __init__(self, fetched: Response, crawler: Crawler) -> None:
        self._fetched = fetched
        self._robots = crawler.get_downloader_middleware(RobotsMiddleware)
        self._host = urlsplit(fetched.url).netloc
        self._moved_to: str | None = None

    async def prepare(self, page: Page, _request: Request) -> None:
        """Put this view between a new page and the network."""
        page.on("dialog", lambda dialog: dialog.dismiss())
        page.on("popup", lambda popup: popup.close())
        await page.route("**/*", self._route)

    async def _route(self, route: Route) -> None:
        request = route.request
        with suppress(Error):  # the page was closed meanwhile
            if request.is_navigation_request() and request.frame.parent_frame is None:
                if self._moved_to is None and _same(request.url, self._fetched.url):
                    await route.fulfill(status=200, headers=_headers(self._fetched), body=self._fetched.body)
                else:
                    self._moved_to = request.url
                    await route.abort()
            elif request.resource_type in UNREAD or not await self._is_allowed(request.url):
                await route.abort()
            else:
                await route.continue_()

    async def _is_allowed(self, url: str) -> bool:
        """Ask the site's robots.txt; other hosts serve what their visitors' pages need."""
        parts = urlsplit(url)
        if parts.netloc != self._host or self._robots is None:
            return parts.scheme in {"http", "https", "data", "blob"}
        parser = await self._robots.robot_parser(Request(url))
        return parser is None or parser.allowed(url, "Winnow")

    def answer(self, shown: Response, max_bytes: int) -> Response:
        """Make the response that the crawl goes on with: the page as built, or the way to where it leads."""
        if self._moved_to is not None:
            return Response(self._fetched.url, 302, {"Location": self._moved_to})
        body = shown.text.encode("utf-8", "replace")
        if len(body) > max_bytes:
            raise RenderingError(f"the rendered page has more than {max_bytes} bytes")
        headers = self._fetched.headers.copy()
        headers["Content-Type"] = "text/html; charset=utf-8"
        headers[RENDERED_HEADER] = "chromium"
        return HtmlResponse(
            self._fetched.url,
            headers=headers,
            body=body,
            encoding="utf-8",
            ip_address=self._fetched.ip_address,
            protocol=self._fetched.protocol,
        )


async def _settle(page: Page) -> None:
    with suppress(Error):
        await page.wait_for_load_state("networkidle", timeout=SETTLE_LIMIT_S * 1000)


def _is_html(response: Response) -> bool:
    kind = (response.headers.get("Content-Type") or b"").lower()
    return b"html" in kind or (not kind and isinstance(response, HtmlResponse))


def _headers(response: Response) -> dict[str, str]:
    """The fetched answer's headers for the browser; the body is decoded by now."""
    left_out = {b"content-encoding", b"content-length", b"transfer-encoding", b"connection"}
    return {
        name.decode("latin-1"): b", ".join(values).decode("latin-1")
        for name, values in response.headers.items()
        if name.lower() not in left_out
    }


def _same(one: str, other: str) -> bool:
    return urldefrag(one).url.rstrip("/") == urldefrag(other).url.rstrip("/")


def use_browser(settings: Settings) -> None:
    """Let one site's crawl render its pages."""
    handler = global_object_name(BrowserHandler)
    arguments = ["--force-webrtc-ip-handling-policy=disable_non_proxied_udp", "--disable-dev-shm-usage"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")  # as root Chromium refuses to run with it
    launching = {
        "executable_path": find_browser(),
        "args": arguments,
        # Signals are the crawl's: it lets the pages at work finish.
        "handle_sigint": False,
        "handle_sigterm": False,
        "handle_sighup": False,
    }
    own = {
        "DOWNLOAD_HANDLERS": {**settings.getdict("DOWNLOAD_HANDLERS"), "http": handler, "https": handler},
        "PLAYWRIGHT_PROCESS_REQUEST_HEADERS": None,  # the browser's own, with our User-Agent
        "PLAYWRIGHT_LAUNCH_OPTIONS": launching,
    }
    settings.update(own, priority="spider")  # or Scrapy's process would put its own settings over them
