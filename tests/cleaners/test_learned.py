"""The learned extractor: its arithmetic, its model file, and what it does with whole pages."""

from __future__ import annotations

import io
from itertools import combinations

import numpy as np
import pytest

from cleaners import CleanOptions, clean
from cleaners import extractor as extractors
from cleaners.extractor import learned
from cleaners.extractor.learned import ModelError, load_model, predict, weigh
from cleaners.extractor.learned import model as model_files
from cleaners.extractor.learned.block_features import FAR, N_FEATURES, block_features
from cleaners.extractor.learned.decode import best_prefix, choose
from cleaners.extractor.learned.head import read_head
from cleaners.extractor.learned.measures import TEXT_COLUMNS, measure
from cleaners.extractor.learned.page_features import N_PAGE_COUNTS, PAGE_TYPES, page_counts
from cleaners.extractor.learned.tokens import crc, hashed_tokens, spread
from cleaners.extractor.learned.trees import Forest
from cleaners.parse import parse
from cleaners.segment import segment_with_layout

SENTENCES = """\
The lock keeper at Wenbury has worked the same three gates for thirty-one years, and she says no two boats are alike.
In summer the narrowboats queue as far back as the railway bridge, so she walks along the bank with a list of crews.
Winter is for repairs: the paddles are lifted out, the seals are greased, and the chamber is raked for lost anchors.
Her successor has been found, she says, but he will have to learn to read the water, which no manual will teach him.
""".splitlines()
PAGE = f"""<!doctype html><html lang="en"><head><title>The keeper of three gates | Wenbury Post</title></head>
<body><header class="site-header"><nav class="main-menu"><ul><li><a href="/news">News</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/shop">Shop</a></li></ul></nav></header>
<main><article class="post entry-content"><h1>The keeper of three gates</h1>
{"".join(f"<p>{sentence}</p>" for sentence in SENTENCES)}</article></main>
<aside class="sidebar widget"><h3>Most read</h3><ul><li><a href="/a">Bakery reopens</a></li>
<li><a href="/b">Ferry late again</a></li></ul></aside>
<footer class="site-footer"><p>© Wenbury Post. All rights reserved.</p></footer></body></html>"""


def parts_of(markup: str):
    tree = parse(markup)
    head = read_head(tree, "https://wenbury.example/2026/keeper-of-three-gates")
    blocks, layout = segment_with_layout(tree)
    return blocks, layout, head


def small_model() -> dict[str, np.ndarray]:
    """The arrays of a model whose two forests have one tree each: a root and two leaves."""
    forest = {
        "feature": np.array([3, 0, 0]),
        "threshold": np.array([0.5, 0, 0]),
        "children": np.array([1, 2, 1, 1, 2, 2]),
        "value": np.array([0, 1, 2]),
        "roots": np.array([0]),
    }
    zeros = {name: np.zeros(1) for name in ("tokens", "tokens_scale", "type_tokens", "type_tokens_scale")}
    return {
        "version": np.array(model_files.MODEL_VERSION),
        "n_features": np.array(N_FEATURES),
        "tokens_bias": np.array(0.0),
        "type_tokens_bias": np.zeros(7),
        "f1_points": np.zeros((2, 2)),
        **zeros,
        **{f"{prefix}_{name}": values for prefix in ("types", "blocks") for name, values in forest.items()},
    }


class TestArithmetic:
    """What the model computes with."""

    def test_tokens_fall_into_the_same_buckets_on_every_run(self) -> None:
        """The hash has no seed of the process: a model trained elsewhere finds its weights."""
        bucket = spread(np.array([crc("entry-content")], dtype=np.uint64), 0)

        assert crc("entry-content") == 0x3C5609D3
        assert bucket.tolist() == [0x3C5609D3 * 2654435761 % 2**32 >> 14]

    def test_every_block_has_tokens(self) -> None:
        """No block is without a score of its names and words."""
        blocks, layout, head = parts_of(PAGE)

        _, owners = hashed_tokens(blocks, measure(blocks, layout, head.title))

        assert set(owners.tolist()) == set(range(len(blocks)))

    def test_a_forest_walks_its_trees(self) -> None:
        """A value up to the threshold goes left, one above it right, and trees are added up by class."""
        forest = Forest.grow(
            feature=np.array([1, 0, 0, 0], dtype=np.int32),
            threshold=np.array([5.0, 0, 0, 0], dtype=np.float32),
            children=np.array([1, 2, 1, 1, 2, 2, 3, 3], dtype=np.int32),
            value=np.array([0, -1.0, 2.0, 0.5], dtype=np.float32),
            roots=np.array([0, 3], dtype=np.int32),
        )
        rows = np.array([[9, 5.0], [0, 5.5]], dtype=np.float32)

        assert forest.sums(rows).tolist() == [[-0.5], [2.5]]
        assert forest.sums(rows, classes=2).tolist() == [[-1.0, 0.5], [2.0, 0.5]]

    def test_a_deep_tree_is_walked_to_its_end(self) -> None:
        """Walks that end early stay where they are while the others go on."""
        depth = 12
        feature = np.zeros(2 * depth + 1, dtype=np.int32)
        threshold = np.arange(2 * depth + 1, dtype=np.float32)
        children = [
            child
            for node in range(2 * depth + 1)
            for child in ((depth + 1 + node, node + 1) if node < depth else (node, node))
        ]
        forest = Forest.grow(
            feature, threshold, np.array(children, dtype=np.int32), threshold, np.array([0], dtype=np.int32)
        )

        found = forest.sums(np.array([[0.0], [3.5], [10.5], [99.0]], dtype=np.float32))

        assert found[:, 0].tolist() == [depth + 1, depth + 5, depth + 12, depth]

    def test_the_choice_is_the_best_of_all_choices(self) -> None:
        """No other set of blocks promises a better F1 than the prefix that is chosen."""
        probabilities = np.array([0.9, 0.2, 0.55, 0.4, 0.05])
        words = np.array([10.0, 40.0, 7.0, 30.0, 3.0])

        def promise(indices) -> float:
            chosen = list(indices)
            expected = probabilities * words
            return 2 * expected[chosen].sum() / (words[chosen].sum() + expected.sum())

        chosen = best_prefix(probabilities, words)

        every = [subset for size in range(1, 6) for subset in combinations(range(5), size)]
        assert promise(chosen) == pytest.approx(max(map(promise, every)))

    def test_a_page_in_many_pieces_is_cut_more_generously(self) -> None:
        """A doubtful block stays on a list and goes from an article, and what is promised is not raised with it."""
        blocks, _, _ = parts_of(f"<body>{''.join(f'<p>{sentence}</p>' for sentence in SENTENCES[:2])}</body>")
        probabilities, words = np.array([0.9, 0.35]), np.array([20.0, 20.0])

        article, promised = choose(blocks, probabilities, words, {"article": 0.6, "listing": 0.4})
        listing, less = choose(blocks, probabilities, words, {"listing": 1.0})

        assert (article, listing) == ({0}, {0, 1})
        assert promised == pytest.approx(2 * 18 / (20 + 25))
        assert less == pytest.approx(2 * 25 / (40 + 25))

    def test_next_to_nothing_is_no_main_content(self) -> None:
        """A page that promises a handful of words has none: an empty answer, not its menu."""
        blocks, _, _ = parts_of("<body><p>Sign in</p><p>Register</p></body>")

        assert choose(blocks, np.array([0.9, 0.9]), np.array([2.0, 1.0]), {}) == (frozenset(), 0.0)

    def test_a_text_shown_twice_is_taken_once(self) -> None:
        """A theme that prints the article for phones and again for desks does not double it."""
        blocks, _, _ = parts_of(f"<body><p>{SENTENCES[0]}</p><div><p>{SENTENCES[0]}</p></div></body>")

        main, _ = choose(blocks, np.array([0.9, 0.9]), np.array([30.0, 30.0]), {})

        assert main == {0}

    def test_what_the_author_repeats_stays(self) -> None:
        """A refrain stands among its verses, in one container: each time it is text."""
        blocks, _, _ = parts_of(f"<body><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p><p>{SENTENCES[0]}</p></body>")

        main, _ = choose(blocks, np.array([0.9, 0.9, 0.9]), np.array([20.0, 20.0, 20.0]), {})

        assert main == {0, 1, 2}


class TestFeatures:
    """What the model sees."""

    def test_containers_are_told_by_their_names(self) -> None:
        """The distance to the nearest container of a kind is counted in containers, however deep the page."""
        blocks, layout, head = parts_of(PAGE)
        features, names = block_features(measure(blocks, layout, head.title), np.zeros(len(blocks)), [0.0] * 7)
        menu = next(block.index for block in blocks if block.text == "News")
        prose = next(block.index for block in blocks if block.text == SENTENCES[0])

        def of(name: str, index: int) -> float:
            return float(features[index, names.index(name)])

        assert (of("in_nav", menu), of("in_nav", prose)) == (2, FAR)
        assert (of("in_article", prose), of("under_main", prose)) == (1, 2)
        assert of("from_headline", prose) == 1
        assert len(names) == len(set(names)) == N_FEATURES

    def test_measures_count_chinese_words_without_spaces(self) -> None:
        """Where no spaces are written, letters stand for words: a long paragraph is not one word."""
        blocks, layout, head = parts_of("<body><p>" + "港口的灯塔已经关闭了九年" * 10 + "</p></body>")

        words = measure(blocks, layout, head.title).text[0, TEXT_COLUMNS.index("words")]

        assert words > 50

    def test_a_page_has_as_many_counts_as_the_model_is_checked_for(self) -> None:
        """The number that a model file is held to is the number that is counted, on any page."""
        blocks, layout, head = parts_of(PAGE)
        counts = page_counts(blocks, measure(blocks, layout, head.title), head, np.zeros(len(blocks)))

        assert len(counts) == N_PAGE_COUNTS

    def test_the_head_is_read_before_the_tree_changes(self) -> None:
        """Declared types come from JSON-LD, OpenGraph and microdata."""
        tree = parse(
            '<html><head><title>T</title><meta property="og:type" content="article">'
            '<script type="application/ld+json">{"@type": "NewsArticle"}</script></head>'
            '<body><div itemscope itemtype="https://schema.org/QAPage"><p>x</p><p>y</p></div></body></html>'
        )

        head = read_head(tree, None)

        assert (head.title, head.og_type) == ("T", "article")
        assert (head.ld_types, head.item_types) == ({"NewsArticle"}, {"QAPage"})
        assert head.elements["p"] == 2


class TestModelFile:
    """A file of numbers that is checked before it is used."""

    def test_it_is_small(self) -> None:
        """The model travels with the package."""
        assert len(model_files.resources.files(extractors).joinpath("learned", "model.npz").read_bytes()) < 5_000_000

    def test_a_damaged_file_is_named(self) -> None:
        """Half a file is an error that says what to do, not a wrong answer."""
        with pytest.raises(ModelError, match=r"damaged.*reinstall"):
            model_files.read_model(b"PK\x03\x04 not a model")

    def test_another_version_is_refused(self) -> None:
        """A model made for other features would answer nonsense."""
        file = io.BytesIO()
        np.savez(file, version=model_files.MODEL_VERSION + 1)

        with pytest.raises(ModelError, match=f"version {model_files.MODEL_VERSION + 1}"):
            model_files.read_model(file.getvalue())

    @pytest.mark.parametrize(
        ("name", "value", "why"),
        [
            ("n_features", np.array(155), "155 features"),
            ("blocks_feature", np.array([N_FEATURES]), "features of a block"),
            ("types_feature", np.array([9_999]), "features of a page"),
            ("blocks_children", np.array([1, 2, 1, 1, 0, 2]), "twice"),
            ("types_roots", np.array([7]), "out of bounds"),
        ],
    )
    def test_a_model_for_other_features_is_refused(self, name, value, why) -> None:
        """A file that reads well but asks for what is not measured here, or has no trees in it, is damaged."""
        arrays = small_model()
        arrays[name] = np.append(value, arrays[name][1:]) if name.endswith("_feature") else value
        file = io.BytesIO()
        np.savez(file, **arrays)

        with pytest.raises(ModelError, match=rf"damaged.*{why}"):
            model_files.read_model(file.getvalue())

    def test_a_small_model_is_read(self) -> None:
        """The model that the damaged ones are made of is whole."""
        file = io.BytesIO()
        np.savez(file, **small_model())

        assert model_files.read_model(file.getvalue()).blocks.sums(np.zeros((1, N_FEATURES), np.float32)).tolist() == [
            [1]
        ]

    def test_objects_are_never_loaded(self) -> None:
        """A file with pickled objects is refused: loading it must not run code."""
        file = io.BytesIO()
        np.savez(file, version=np.array([object()], dtype=object))

        with pytest.raises(ModelError, match="damaged"):
            model_files.read_model(file.getvalue())

    @pytest.mark.parametrize("extractor", ["auto", "learned"])
    def test_without_a_model_trafilatura_is_asked(self, monkeypatch, extractor) -> None:
        """Winnow goes on with trafilatura, and the document says so."""

        def fail() -> None:
            raise ModelError("the model file model.npz is missing; reinstall Winnow")

        monkeypatch.setattr(learned, "load_model", fail)

        document = clean(PAGE, options=CleanOptions(extractor=extractor))

        assert all(sentence in document.text for sentence in SENTENCES)
        assert document.verdicts[-1].evidence["extractor"] == "trafilatura"
        assert any("trafilatura was asked" in warning and "missing" in warning for warning in document.warnings)


class TestPages:
    """What comes out of whole pages."""

    @pytest.mark.parametrize("extractor", ["auto", "learned", "trafilatura"])
    def test_the_article_stays_and_the_page_goes(self, extractor) -> None:
        """Each extractor finds the paragraphs and leaves out menu, sidebar and footer."""
        document = clean(PAGE, url="https://wenbury.example/keeper", options=CleanOptions(extractor=extractor))

        assert document.text == "\n\n".join(SENTENCES)
        assert document.title == "The keeper of three gates"

    def test_the_ledger_says_who_spoke(self) -> None:
        """Kept or left out, a block's evidence names the extractor and how likely it held the block to be content."""
        document = clean(PAGE, options=CleanOptions(extractor="learned"))
        by_text = {verdict.text: verdict for verdict in document.verdicts}

        assert by_text[SENTENCES[1]].evidence["extractor"] == "learned"
        assert by_text[SENTENCES[1]].evidence["probability"] > 0.5
        assert by_text["Sport"].evidence["probability"] < 0.5

    def test_the_kind_of_page_is_a_probability(self) -> None:
        """All kinds have a share, and the record has the likeliest with its share as confidence."""
        blocks, layout, head = parts_of(PAGE)

        prediction = predict(blocks, layout, head, load_model())
        document = clean(PAGE, url="https://wenbury.example/2026/keeper-of-three-gates")

        assert set(prediction.page_types) == set(PAGE_TYPES)
        assert sum(prediction.page_types.values()) == pytest.approx(1)
        likeliest = max(prediction.page_types, key=prediction.page_types.get)
        assert document.metadata.page_type == likeliest
        assert 0 < document.metadata.confidence["page_type"] <= 1

    def test_a_page_that_declares_questions_and_answers_is_one(self) -> None:
        """No training page was of this kind, so its own word counts."""
        document = clean(PAGE.replace("<main>", '<main itemscope itemtype="https://schema.org/QAPage">'))

        assert document.metadata.page_type == "qa"

    def test_an_unsure_article_is_shown_to_trafilatura(self, monkeypatch) -> None:
        """``auto`` asks for a second opinion where the classifier promises too little, and the ledger says so."""
        monkeypatch.setattr(extractors, "MIN_ARTICLE", 0.0)
        monkeypatch.setattr(extractors, "MIN_SURE_F1", 1.1)

        asked = clean(PAGE, options=CleanOptions(extractor="auto"))
        not_asked = clean(PAGE, options=CleanOptions(extractor="learned"))

        assert asked.verdicts[-1].evidence["extractor"] == "learned+trafilatura"
        assert not_asked.verdicts[-1].evidence["extractor"] == "learned"

    def test_a_second_opinion_moves_the_odds(self) -> None:
        """What trafilatura chose becomes likelier, what it left out less likely; nothing becomes certain."""
        blocks, layout, head = parts_of(PAGE)
        first = predict(blocks, layout, head, load_model())

        second = weigh(first, blocks, {3}, load_model())

        assert first.probabilities[3] < second.probabilities[3] < 1
        assert 0 < second.probabilities[4] < first.probabilities[4]

    def test_confidence_is_in_the_document(self) -> None:
        """A plain article is a safe one; a page without prose comes with a warning."""
        assert clean(PAGE).confidence > 0.7
        assert clean("<body><p>Sign in</p><p>Register</p></body>").warnings
