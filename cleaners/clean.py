"""The pipeline: one page's way from bytes to a Document. Reads like its table of contents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cleaners import language as languages
from cleaners.assemble import to_markdown, to_text
from cleaners.decode import decode, is_binary, is_html
from cleaners.extractor import trafilatura
from cleaners.extractor.rescue import rescue, sibling_articles
from cleaners.features import PageView
from cleaners.headline import find_headline
from cleaners.judge import Observer, judge
from cleaners.metadata import complete, read_metadata
from cleaners.model import Block, Document, Metadata, Verdict
from cleaners.options import CleanOptions
from cleaners.page_type import guess_page_type
from cleaners.parse import parse
from cleaners.parts import blocks_of, find_parts
from cleaners.plain import segment_text
from cleaners.segment import segment_html
from cleaners.vocabulary import lexicon_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

MIN_PLACED_SHARE = 0.5
MIN_MAIN_WORDS = 12


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it came, with what is known about where it came from.

    ``content_type`` is the HTTP header's value; ``fetched_at`` (ISO 8601) bounds dates and resolves "3 hours ago".
    """

    content: bytes | str
    url: str | None = None
    content_type: str | None = None
    fetched_at: str | None = None


def clean(
    page: bytes | str | Page,
    *,
    url: str | None = None,
    options: CleanOptions | None = None,
    content_type: str | None = None,
    fetched_at: str | None = None,
) -> Document:
    """Strip a page down to its article, with a verdict for every block.

    ``page`` is HTML, or plain text that was scraped naively; bytes are decoded as browsers do. Never raises for
    a bad page: the answer is then a Document with empty text and a warning.
    """
    if not isinstance(page, Page):
        if not isinstance(page, bytes | str):
            raise TypeError(f"page must be bytes or str, not {type(page).__name__}")
        page = Page(page, url, content_type, fetched_at)
    return run(page, options or CleanOptions(), None)


def run(page: Page, options: CleanOptions, observer: Observer | None) -> Document:
    """Clean a page while an observer looks on; :func:`clean` and :func:`cleaners.explain` are its two faces."""
    content = page.content
    warnings: list[str] = []
    if len(content) > options.max_bytes:
        warnings.append(f"the page has {len(content)} bytes; only the first {options.max_bytes} were read")
        content = content[: options.max_bytes]
    decoded = decode(content, page.content_type)
    warnings.extend(decoded.warnings)
    text = decoded.text
    if is_binary(text):
        return _empty(page, "this is not text: it looks like an image, an archive or another binary file")
    if not text.strip():
        return _empty(page, "the page is empty")
    if is_html(text):
        tree = parse(text)
        if tree is None:
            return _empty(page, "there is no element in this page that could be parsed")
        return _clean_html(tree, page, options, warnings, observer)
    return _clean_text(text, page, options, warnings, observer)


def _empty(page: Page, warning: str) -> Document:
    return Document(text="", markdown="", metadata=Metadata(), warnings=(warning,), url=page.url)


def _clean_html(
    tree: HtmlElement, page: Page, options: CleanOptions, warnings: list[str], observer: Observer | None
) -> Document:
    metadata = read_metadata(tree, page.url, page.fetched_at)
    blocks = segment_html(tree, page.url or metadata.canonical_url)
    if not blocks:
        return replace(_empty(page, "the page has no text"), metadata=metadata)
    extraction = trafilatura.extract(tree, blocks, page.url)
    main = extraction.main | sibling_articles(blocks, extraction.main)
    main |= rescue(blocks, main)
    if sum(len(blocks[index].text.split()) for index in main) < MIN_MAIN_WORDS:
        warnings.append("the extractor found next to no main content")
    elif extraction.placed_share < MIN_PLACED_SHARE:
        warnings.append("less than half of the extractor's text could be found among the page's blocks")
    blocks = tuple(block if block.index in main else replace(block, in_main=False) for block in blocks)
    return _judge_blocks(blocks, page, metadata, options, warnings, observer, is_html=True)


def _clean_text(
    text: str, page: Page, options: CleanOptions, warnings: list[str], observer: Observer | None
) -> Document:
    return _judge_blocks(segment_text(text), page, Metadata(), options, warnings, observer, is_html=False)


def _judge_blocks(
    blocks: Sequence[Block],
    page: Page,
    metadata: Metadata,
    options: CleanOptions,
    warnings: list[str],
    observer: Observer | None,
    *,
    is_html: bool,
    may_split: bool = True,
) -> Document:
    """Judge a page's blocks, or, where it holds several articles, those of each as a page of its own."""
    metadata = _with_language(blocks, metadata)
    lexicon = lexicon_for(metadata.language)
    url = page.url or metadata.canonical_url
    view = PageView(blocks, lexicon, options, url, metadata.title, is_html=is_html)
    parts: tuple[Document, ...] = ()
    spans = find_parts(view) if may_split else []
    if spans:
        parts = tuple(
            _judge_blocks(
                blocks_of(view, span),
                page,
                _part_metadata(metadata),
                options,
                [],
                None,
                is_html=is_html,
                may_split=False,
            )
            for span in spans
        )
    if metadata.title is None:
        title = find_headline(view)
        if title:
            found = {**metadata.found_in, "title": "text"}
            metadata = replace(metadata, title=title, found_in=found)
            view = PageView(blocks, lexicon, options, url, title, is_html=is_html)
    view.memo["authors"] = metadata.authors
    verdicts = judge(view, observer)
    metadata = complete(metadata, verdicts, lexicon, page.fetched_at)
    kind = guess_page_type(view, verdicts, metadata)
    if kind:
        metadata = replace(metadata, page_type=kind, found_in={**metadata.found_in, "page_type": "text"})
    return _document(verdicts, metadata, page, parts, warnings)


def _part_metadata(metadata: Metadata) -> Metadata:
    """What a part may take over from its page: the site and the language, nothing about one article."""
    kept = {name: metadata.found_in[name] for name in ("site_name", "language") if name in metadata.found_in}
    return Metadata(site_name=metadata.site_name, language=metadata.language, found_in=kept)


def _with_language(blocks: Sequence[Block], metadata: Metadata) -> Metadata:
    sample: list[str] = []
    length = 0
    for block in blocks:
        if block.in_main and block.kind != "code" and len(block.text) > 40:  # noqa: PLR2004
            sample.append(block.text)
            length += len(block.text)
            if length > languages.SAMPLE_CHARS:
                break
    detected = languages.detect(" ".join(sample)) if sample else None
    if detected is None or detected == metadata.language:
        return metadata
    return replace(metadata, language=detected, found_in={**metadata.found_in, "language": "text"})


def _document(
    verdicts: tuple[Verdict, ...], metadata: Metadata, page: Page, parts: tuple[Document, ...], warnings: list[str]
) -> Document:
    return Document(
        text=to_text(verdicts),
        markdown=to_markdown(verdicts),
        metadata=metadata,
        verdicts=verdicts,
        parts=parts,
        warnings=tuple(warnings),
        url=page.url or metadata.canonical_url,
    )
