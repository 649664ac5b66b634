"""The pipeline: one page's way from bytes to a Document. Reads like its table of contents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cleaners import language as languages
from cleaners.assemble import to_markdown, to_text
from cleaners.collector import collector_paused
from cleaners.decode import decode, is_binary, is_html
from cleaners.embedded import embedded_text, is_bare, looks_like_html
from cleaners.extractor import MIN_CONFIDENCE, MainContent, main_content
from cleaners.features import PageView
from cleaners.headline import find_headline
from cleaners.judge import Observer, judge
from cleaners.metadata import Hints, amend, complete, read_metadata
from cleaners.model import Block, Document, Metadata, Post
from cleaners.options import CleanOptions
from cleaners.page_type import tell_page_type
from cleaners.parse import parse, parse_page
from cleaners.parts import Part, blocks_of, find_parts, metadata_of
from cleaners.plain import segment_text
from cleaners.segment import segment_with_layout
from cleaners.thread import read_posts
from cleaners.vocabulary import lexicon_for
from cleaners.vocabulary.base import bare, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from cleaners.site_memory import SiteMemory

MIN_MAIN_WORDS = 12
THREADS = frozenset(("forum", "qa"))
"""Kinds of page whose text is made of posts."""
MIN_SAMPLE_BLOCK_CHARS = 40


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came, with what is known about where it came from.

    ``content_type`` is the HTTP header's value; ``fetched_at`` (ISO 8601) bounds dates and resolves "3 hours ago".
    ``hints`` are dates and the status that came with the page: from headers, feeds and sitemaps. ``site`` is what
    other pages of its site taught.
    """

    content: bytes | str
    url: str | None = None
    content_type: str | None = None
    fetched_at: str | None = None
    hints: Hints | None = None
    site: SiteMemory | None = None


def clean(
    page: bytes | str | Page,
    *,
    url: str | None = None,
    options: CleanOptions | None = None,
    content_type: str | None = None,
    fetched_at: str | None = None,
) -> Document:
    """Strip a page down to its article, with a verdict for every block.

    ``page`` is HTML, or plain text that was scraped naively; bytes are decoded as browsers do. A :class:`Page` says
    more about where it came from. Never raises for a bad page: the answer is then a Document with empty text and a
    warning.
    """
    if not isinstance(page, Page):
        if not isinstance(page, bytes | str):
            raise TypeError(f"page must be bytes or str, not {type(page).__name__}")
        page = Page(page, url, content_type, fetched_at)
    return run(page, options or CleanOptions(), None)


@dataclass(frozen=True, slots=True)
class _Job:
    """What stays the same while one page is cleaned."""

    page: Page
    options: CleanOptions
    observer: Observer | None
    is_html: bool = False
    is_part: bool = False
    found: MainContent | None = None


def run(page: Page, options: CleanOptions, observer: Observer | None) -> Document:
    """Clean a page while an observer looks on; :func:`clean` and :func:`cleaners.explain` are its two faces."""
    with collector_paused():
        return _run(page, options, observer)


def _run(page: Page, options: CleanOptions, observer: Observer | None) -> Document:
    content = page.content
    warnings: list[str] = []
    if len(content) > options.max_bytes:
        warnings.append(f"the page has {len(content)} bytes; only the first {options.max_bytes} were read")
        content = content[: options.max_bytes]
    decoded = decode(content, page.content_type)
    warnings.extend(decoded.warnings)
    job = _Job(page, options, observer, is_html=is_html(decoded.text))
    return _warned(_clean(decoded.text, job), warnings)


def _warned(document: Document, warnings: Sequence[str]) -> Document:
    """The document with warnings in front of its own."""
    return replace(document, warnings=(*warnings, *document.warnings)) if warnings else document


def _clean(text: str, job: _Job) -> Document:
    if is_binary(text):
        return _empty(job, "this is not text: it looks like an image, an archive or another binary file")
    if not text.strip():
        return _empty(job, "the page is empty")
    if not job.is_html:
        return _judge_blocks(segment_text(text), Metadata(), job)
    tree, warnings = parse_page(text)
    if tree is None:
        return _empty(job, "there is no element in this page that could be parsed")
    return _warned(_clean_html(tree, job), warnings)


def _empty(job: _Job, warning: str) -> Document:
    return Document(text="", markdown="", metadata=Metadata(), warnings=(warning,), url=job.page.url)


def _clean_html(tree: HtmlElement, job: _Job) -> Document:
    page = job.page
    metadata = read_metadata(tree, page.url, page.fetched_at, page.hints)
    url = page.url or metadata.canonical_url
    blocks, layout = segment_with_layout(tree, url, in_main=False)
    if is_bare(blocks):
        embedded = embedded_text(tree)
        if embedded is not None:
            return _clean_embedded(*embedded, metadata, job)
    if not blocks:
        return replace(_empty(job, "the page has no text"), metadata=metadata)
    found = main_content(tree, blocks, layout, url, job.options.extractor)  # last: it may change the tree
    main = found.main | _headline(blocks, metadata.title)
    blocks = tuple(block.inside_main() if block.index in main else block for block in blocks)
    document = _judge_blocks(blocks, metadata, replace(job, found=found))
    warnings = found.warnings
    if sum(len(blocks[index].text.split()) for index in main) < MIN_MAIN_WORDS:
        warnings = ("the extractor found next to no main content",)
    elif found.confidence is not None and found.confidence < MIN_CONFIDENCE:
        warnings = (*warnings, f"the main content is uncertain (confidence {found.confidence:.2f}): look at this page")
    posts: tuple[Post, ...] = ()
    if document.metadata.page_type in THREADS:
        posts = read_posts(document.verdicts, layout, lexicon_for(document.metadata.language), page.fetched_at)
    return replace(document, confidence=found.confidence, warnings=warnings, posts=posts)


def _headline(blocks: Sequence[Block], title: str | None) -> frozenset[int]:
    """The block of the headline: extractors often leave it out, and a caption with its words would pass for it."""
    wanted = bare(fold(title)) if title else ""
    tops = (block for block in blocks if block.kind == "heading" and block.level == 1 and wanted)
    return frozenset([block.index for block in tops if bare(fold(block.text)) == wanted][:1])


def _clean_embedded(text: str, place: str, metadata: Metadata, job: _Job) -> Document:
    """Judge the text that a page carries as data; its markup is the shell that a script would fill."""
    tree = parse(text) if looks_like_html(text) else None
    blocks = segment_text(text) if tree is None else segment_with_layout(tree, job.page.url)[0]
    document = _judge_blocks(blocks, metadata, job)
    return replace(document, warnings=(f"the markup has no text; this is from the page's data ({place})",))


def _judge_blocks(blocks: Sequence[Block], metadata: Metadata, job: _Job) -> Document:
    """Judge a page's blocks, and, where it holds several articles, those of each as a page of its own."""
    metadata = _with_language(blocks, metadata)
    view = _view(blocks, metadata, job)
    parts = tuple(_judge_part(view, part, metadata, job) for part in find_parts(view))
    return replace(_judge_view(view, metadata, job), parts=parts)


def _judge_part(page: PageView, part: Part, whole: Metadata, job: _Job) -> Document:
    metadata = metadata_of(page, part, whole)
    return _judge_view(_view(blocks_of(page, part), metadata, job), metadata, replace(job, observer=None, is_part=True))


def _view(blocks: Sequence[Block], metadata: Metadata, job: _Job) -> PageView:
    url = job.page.url or metadata.canonical_url
    view = PageView(blocks, lexicon_for(metadata.language), job.options, url, metadata.title, is_html=job.is_html)
    view.memo["site"] = job.page.site
    view.memo["extraction"] = job.found
    return view


def _judge_view(view: PageView, metadata: Metadata, job: _Job) -> Document:
    if metadata.title is None:
        title = find_headline(view)
        if title:
            metadata = amend(metadata, "title", title, "text")
            view = _view(view.blocks, metadata, job)
    view.memo["authors"] = metadata.authors
    verdicts = judge(view, job.observer)
    # a page's own lines were read with its markup, which knows more: what kind of page it is, whose date a date is
    metadata = complete(
        metadata, verdicts, view.lexicon, job.page.fetched_at, with_dates=job.is_part or not job.is_html
    )
    metadata = tell_page_type(
        view, verdicts, metadata, {} if job.is_part or job.found is None else job.found.page_types
    )
    return Document(
        text=to_text(verdicts),
        markdown=to_markdown(verdicts),
        metadata=metadata,
        verdicts=verdicts,
        url=job.page.url or metadata.canonical_url,
    )


def _with_language(blocks: Sequence[Block], metadata: Metadata) -> Metadata:
    """The metadata with the language that the text is written in, where that is not the declared one."""
    sample: list[str] = []
    length = 0
    for block in blocks:
        if block.in_main and block.kind != "code" and len(block.text) > MIN_SAMPLE_BLOCK_CHARS:
            sample.append(block.text)
            length += len(block.text)
            if length > languages.SAMPLE_CHARS:
                break
    detected = languages.detect(" ".join(sample), metadata.language) if sample else None
    if detected is None or detected == metadata.language:
        return metadata
    return amend(metadata, "language", detected, "text")
