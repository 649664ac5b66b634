"""Accelerated and stock trafilatura give the same text, and nothing of trafilatura is changed."""

from __future__ import annotations

import logging
import random
import subprocess
import sys
from copy import copy
from importlib import import_module
from pathlib import Path

import pytest
import trafilatura
from justext.core import ParagraphMaker, classify_paragraphs, revise_paragraph_classification
from lxml import etree

from cleaners.decode import decode
from cleaners.extractor import fast_cascade, fast_content, faster
from cleaners.extractor.fast_cleaning import length_of_text, removed_by_basic_cleaning
from cleaners.extractor.fast_conditions import Conditions, NotUnderstoodError, selector
from cleaners.extractor.fast_justext import ask_justext
from cleaners.extractor.fast_readability import ask_readability
from cleaners.parse import parse
from tests.golden.cases import FOLDER

core = import_module("trafilatura.core")
external = import_module("trafilatura.external")
settings = import_module("trafilatura.settings")
xpaths = import_module("trafilatura.xpaths")

PREFERS = external._prefer_readability  # noqa: SLF001  what the answer depends on
ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = sorted([
    *(ROOT / "data" / "sample_site").rglob("*.html"),
    *(ROOT / "data" / "saved_pages").rglob("*.html"),
    *FOLDER.rglob("page.html"),
])  # fmt: skip
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
PROSE = "The ferry to the island of Osk leaves at nine, and it is full of people who read. "


def tree_of(page: bytes):
    return parse(decode(page).text)


def markup_of(body) -> str | None:
    return None if body is None else etree.tostring(body, encoding="unicode")


@each_page
def test_accelerated_and_stock_agree(page):
    """The same body element, to the letter, on every page of the project."""
    content = page.read_bytes()

    assert markup_of(faster.extract_body(tree_of(content))) == markup_of(faster.stock_body(tree_of(content)))
    assert faster.fast_or_stock() is fast_cascade.extract_body


SHORT_ON_A_LONG_PAGE = f"<main><p>{PROSE * 4}</p></main>" + "".join(
    f"<div class='card'><h3>Story {n}</h3><div>{PROSE * 3} {n}</div><a href='/{n}'>More of it</a></div>"
    for n in range(60)
)
MADE = {
    "recall": SHORT_ON_A_LONG_PAGE,
    "justext": f"<article><p>{PROSE}</p></article><div>{'<div>' * 3}{PROSE * 9}<br><br>{PROSE * 5}</div>",
    "readability": f"<article class='post'><p>{PROSE}</p></article>" + f"<div id='x'><p>{PROSE * 9}</p></div>" * 5,
    "comments": f"<article><p>{PROSE * 9}</p></article><ol id='comments-list'><li>{PROSE * 3}</li></ol>",
    "forum": f'<script type=\'application/ld+json\'>{{"@type": "DiscussionForumPosting"}}</script>'
    f"<div id='comments'><p>{PROSE * 9}</p></div>",
    "json": '<script type="application/ld+json">{"articleBody": "' + PROSE * 9 + '"}</script><p>Nothing here.</p>',
    "lists": "<article>" + f"<ul><li><a href='/a'>{PROSE}</a></li><li>{PROSE * 2}</li></ul>" * 9 + "</article>",
    "empty": "<div><script>var a</script></div>",
    "cookies": f"<div class='cookie-notice'>{PROSE * 5}</div><div class='footer'>{PROSE * 5}</div><p>{PROSE * 2}</p>",
    "tables": f"<article><table><tr><th>a</th><td>{PROSE * 9}</td></tr></table><figure>{PROSE}</figure></article>",
}


@pytest.mark.parametrize("case", MADE)
def test_they_agree_where_the_cascade_goes_on(case):
    """The second opinions, the retry and the rescue give what they give in trafilatura."""
    markup = f"<html><head><title>t</title></head><body>{MADE[case]}</body></html>"

    assert markup_of(faster.extract_body(parse(markup))) == markup_of(faster.stock_body(parse(markup)))


def test_nothing_of_trafilatura_is_patched():
    """What another part of the program asks trafilatura meanwhile, trafilatura answers by itself."""
    modules = [core, external, settings, xpaths, import_module("trafilatura.main_extractor")]
    before = [dict(vars(module)) for module in modules]

    faster.extract_body(parse(f"<html><body>{SHORT_ON_A_LONG_PAGE}</body></html>"))

    changed = [
        name
        for module, names in zip(modules, before, strict=True)
        for name, value in names.items()
        if getattr(module, name) is not value and name != "JT_STOPLIST"  # trafilatura's own memory
    ]
    assert changed == []


def test_another_version_runs_as_it_comes(monkeypatch, caplog):
    """The inside of another version is not known: it is not accelerated, and the log says so, once."""
    monkeypatch.setattr(faster, "_chosen", None)
    monkeypatch.setattr(trafilatura, "__version__", "9.9.9")

    with caplog.at_level(logging.WARNING):
        assert faster.fast_or_stock() is faster.fast_or_stock() is faster.stock_body

    assert [record.getMessage() for record in caplog.records] == [
        "trafilatura 9.9.9 is installed, but only 2.3.1 can be accelerated; it runs as it comes"
    ]


def test_it_can_be_switched_off(monkeypatch):
    """The switch asks trafilatura itself."""
    monkeypatch.setattr(faster, "stock_body", lambda _tree, _url=None: "stock")
    faster.switch_off()
    try:
        assert faster.extract_body(parse("<p>a</p>")) == "stock"
    finally:
        faster.switch_off(off=False)


READABLE = [
    *xpaths.BODY_XPATH[:1],
    *xpaths.BODY_XPATH[2:4],
    *xpaths.OVERALL_DISCARD_XPATH,
    *xpaths.TEASER_DISCARD_XPATH,
    *xpaths.DISCARD_IMAGE_ELEMENTS,
    *xpaths.REMOVE_COMMENTS_AND_LISTS_XPATH,
]
WORDS = (
    "post entry content main article-body story comments Comment commentary comments-title reply- hidden display:none "
    "footer cookie nav Nav shar share- bread-crumb breadcrumb ad- teaser Teaser caption disqus_thread widget text x "
    "cookie-banner infinite sidebar author meta page-content main-content fulltext FullText"
).split()


@pytest.mark.parametrize("place", range(len(READABLE)))
def test_a_condition_is_what_the_expression_says(place):
    """On seeded combinations of elements and attributes, in any order, both find the same."""
    chance = random.Random(place)
    root = etree.Element("body")
    for _ in range(3_000):
        name = chance.choice("div section span p ol ul li item list article main details h2".split())
        element = etree.SubElement(etree.SubElement(root, "alone"), name)
        for attribute in chance.sample("class id style role itemprop data-component aria-hidden".split(), 3):
            if chance.random() < 0.6:
                element.set(attribute, " ".join(chance.choices(WORDS, k=chance.randint(1, 2))))
    path = READABLE[place].path.strip()
    path = path.removeprefix("(").removesuffix(")[1]") if path.startswith("(") else path
    expected = etree.XPath(path, namespaces={"re": "http://exslt.org/regular-expressions"})(root)

    assert expected
    assert list(selector(READABLE[place].path).within(root)) == expected


@pytest.mark.parametrize(
    "path", [".//p", ".//*[@class and @id]", ".//*[self::div][last()]", ".//*[re:match(@id, 'a')]"]
)
def test_what_cannot_be_read_is_refused(path):
    """An expression of another form is no guess: trafilatura runs as it comes then."""
    with pytest.raises(NotUnderstoodError):
        selector(path)


def test_a_test_of_two_attributes_looks_at_the_first():
    """In XPath 1, ``@id|@class`` means the one that stands first in the source."""
    condition = Conditions("re:test(@id|@class, 'cookie')")

    assert condition([("class", "cookie"), ("id", "x")])
    assert not condition([("id", "x"), ("class", "cookie")])


@each_page
def test_the_length_of_the_text_is_html2txts(page):
    """The measure that decides on a second try is the same, without a copy of the page."""
    content = page.read_bytes()
    tree = tree_of(content)

    assert length_of_text(tree, removed_by_basic_cleaning(tree)) == len(core.html2txt(tree))


def stock_justext(tree) -> str:
    stop_words = external.JT_STOPLIST or external.jt_stoplist_init()
    paragraphs = ParagraphMaker.make_paragraphs(external.basic_cleaning(tree))
    classify_paragraphs(paragraphs, stop_words, 50, 150, 0.1, 0.2, 0.25, True)
    revise_paragraph_classification(paragraphs, 150)
    return external.trim(" ".join(each.text for each in paragraphs if not each.is_boilerplate))


def made_page(seed: int) -> str:
    chance = random.Random(seed)
    pieces = []
    for _ in range(60):
        tag = chance.choice("p p div li td h2 br br span select footer svg a".split())
        words = " ".join(
            chance.choices("the of und la ferry Osk harbour xyzzy ©\n".split(" "), k=chance.choice([1, 9, 40]))
        )
        link = chance.choice(["", "", f"<a href='/'>{words}</a>"])
        pieces.append(f"<{tag}>{words}{link}" + ("" if chance.random() < 0.2 else f"</{tag}>"))
    return f"<html><body>{' '.join(pieces)}</body></html>"


@pytest.mark.parametrize("seed", range(40))
def test_the_walk_gives_justexts_paragraphs(seed):
    """Whatever stands in whatever, the good paragraphs are the same."""
    tree = parse(made_page(seed))

    assert ask_justext(tree, removed_by_basic_cleaning(tree))[1] == stock_justext(copy(tree))


@pytest.mark.parametrize("focus", ["balanced", "recall"])
@pytest.mark.parametrize("own", [0, 40, 400, 4_000])
@each_page
def test_readability_wins_where_it_would_have(page, own, focus):
    """Giving up early never loses an answer that would have been preferred, however long our own text is."""
    tree = tree_of(page.read_bytes())
    fast_cascade.drop_scripts(tree)
    body = etree.fromstring("<body><p>own</p></body>")
    options = settings.Extractor(output_format="python", recall=focus == "recall")
    summary = external.try_readability(copy(tree))
    text = external.trim(etree.tostring(summary, method="text", encoding="utf-8").decode("utf-8"))
    is_preferred = PREFERS(body, summary, text, own, len(text), options)

    asked = ask_readability(tree, body, "x" * own, options)

    assert (asked[1] if asked else None) == (text if is_preferred else None)


def test_sections_are_found_as_trafilatura_finds_them():
    """The first element that an expression finds is the main content's."""
    tree = parse("<html><body><div class='x'/><div class='post-body'><p>a</p></div><div class='entry'/></body></html>")

    found = [find(tree) for find in fast_content.FINDERS]

    assert found == [next(iter(each(tree)), None) for each in xpaths.BODY_XPATH]


def test_importing_the_cleaner_loads_no_extractor():
    """The extractor and the language detector load with the first page that needs them: they take long."""
    code = "import sys, cleaners; print(sorted({'trafilatura', 'py3langid', 'numpy'} & sys.modules.keys()))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)

    assert loaded.stdout == "[]\n"
