"""The gate itself: it must see a loss, and it must not be talked down."""

from __future__ import annotations

import pytest

from cleaners import clean
from tests.quality.gate import Figure, check, lowered, main, raised
from tests.quality.rendering import to_html, to_plain
from tests.quality.scoring import CORPUS, load, score


def _block(label: str, text: str) -> dict:
    return {"text": text, "tag": "p", "links": [], "label": label}


DOCUMENT = {
    "id": "x",
    "title": "Three ways to dry a coat",
    "lang": "en",
    "url": "https://www.example.org/dry-a-coat/",
    "blocks": [
        _block("content", "A wet coat dries best in moving air, away from any stove."),
        _block("see_also", "See also: How to wax a boot"),
        _block("content", "Turn the sleeves inside out, since the lining holds most of the water."),
    ],
}


def _figure(name: str, stripped: int, seen: int = 10) -> Figure:
    return Figure(name, stripped, seen, name.endswith("content"))


def _baseline(**floors: int) -> dict:
    return {
        "digest": "d",
        "floors": {name.replace("_", "/"): {"stripped": n, "seen": 10} for name, n in floors.items()},
    }


def test_the_corpus_holds_its_floors():
    """No language, input kind or group of the corpus is worse than when its floor was set."""
    assert main([]) == 0


@pytest.mark.parametrize(("stripped", "complaints"), [(8, 0), (9, 0), (7, 1)])
def test_one_block_less_stripped_is_seen(stripped, complaints):
    """A single junk block that is left in where it was stripped before fails the gate."""
    wrong = check([_figure("dev/html/en/rest", stripped)], _baseline(dev_html_en_rest=8), "d")

    assert complaints == len(wrong)


@pytest.mark.parametrize(("cut", "complaints"), [(1, 0), (0, 0), (2, 1)])
def test_one_content_block_more_cut_is_seen(cut, complaints):
    """For content the floor is a ceiling: a single further paragraph lost fails the gate."""
    wrong = check([_figure("dev/html/en/content", cut)], _baseline(dev_html_en_content=1), "d")

    assert complaints == len(wrong)


def test_a_changed_corpus_is_not_compared():
    """Figures of another corpus say nothing: the gate stops and says what to do."""
    wrong = check([_figure("dev/html/en/rest", 10)], _baseline(dev_html_en_rest=8), "other")

    assert len(wrong) == 1
    assert "corpus has changed" in wrong[0]


def test_raising_never_lowers():
    """--raise keeps a floor that today's figure does not reach, for junk and for content."""
    found = [_figure("dev/html/en/rest", 5), _figure("dev/html/en/content", 3)]

    new = raised(found, _baseline(dev_html_en_rest=8, dev_html_en_content=1), "d")

    assert new["floors"]["dev/html/en/rest"]["stripped"] == 8
    assert new["floors"]["dev/html/en/content"]["stripped"] == 1


def test_lowering_keeps_the_reason():
    """--lower writes today's figures and the sentence that explains them."""
    new = lowered([_figure("dev/html/en/rest", 5)], _baseline(dev_html_en_rest=8), "d", "labels corrected")

    assert new["floors"]["dev/html/en/rest"]["stripped"] == 5
    assert new["lowered"] == ["labels corrected"]


@pytest.mark.parametrize("kind", ["html", "text"])
def test_scores_count_what_was_stripped(kind):
    """A stripped see-also line counts as found, and kept paragraphs as not cut."""
    counted = score([DOCUMENT], kind)

    assert counted.recall("rest") == 1.0
    assert counted.content_cut() == 0.0


def test_scores_see_a_lost_paragraph():
    """Content that is labelled so and stripped is counted and named with the rule that cut it."""
    mislabelled = {**DOCUMENT, "blocks": [{**block, "label": "content"} for block in DOCUMENT["blocks"]]}

    counted = score([mislabelled], "html")

    assert counted.wrongly_cut == [("x", "see_also/label-line", "See also: How to wax a boot")]


def test_the_corpus_contradicts_itself_nowhere():
    """Ids are unique, labels are known, anchors stand in their block, and each document has content."""
    documents = load(sorted(CORPUS.glob("*.jsonl")))
    known = {
        "content", "heading", "aside", "bridge", "see_also", "ad", "cta", "caption_spam", "toc", "duplicate_title",
        "placeholder", "byline_date", "comment_form", "furniture", "either",
    }  # fmt: skip

    assert len(documents) == len({document["id"] for document in documents})
    for document in documents:
        assert {block["label"] for block in document["blocks"]} <= known, document["id"]
        assert sum(block["label"] == "content" for block in document["blocks"]) >= 3, document["id"]
        assert all(link["anchor"] in block["text"] for block in document["blocks"] for link in block["links"])


def test_half_the_corpus_is_near_misses():
    """A cleaner is known by what it leaves alone: at least two documents in five are near misses."""
    documents = load(sorted(CORPUS.glob("*.jsonl")))

    assert len(documents) >= 150
    assert sum(bool(document.get("near_miss")) for document in documents) >= 0.4 * len(documents)


def test_cleaning_twice_changes_nothing():
    """What one cleanup leaves a second one leaves too, but for a handful of blocks that are judged in new company."""
    changed, pages = [], 0
    for document in load(sorted(CORPUS.glob("*.jsonl")), "dev"):
        for render in (to_html, to_plain):
            once = clean(render(document), url=document["url"])
            for part in once.parts or (once,):
                pages += 1
                again = clean(f"{part.title}\n\n{part.text}")
                if again.text.split() != part.text.split():
                    changed.append(document["id"])

    assert len(changed) <= pages / 50, changed
