"""Makes the pinned trafilatura faster without changing what it answers.

Stock trafilatura spends most of its time in XPath expressions that call back into Python for every element
(``re:test``), in copies of the page, and in two further extractors whose answer is then not used. The ``fast_*``
modules beside this one run the same cascade without that:

- ``fast_conditions`` reads the conditions out of the expressions and asks them of attributes, with a memory;
- ``fast_content`` is the main extractor, ``fast_cleaning`` and ``fast_justext`` the rescue, each in one walk;
- ``fast_readability`` stops where the answer can't be chosen any more;
- ``fast_cascade`` puts them together and copies the page only where a copy is used.

Nothing of trafilatura is patched. All of it depends on the inside of one version; for any other, trafilatura runs as it
comes, and the log says so. :func:`switch_off` turns it off. That accelerated and stock output agree is tested on the
project's own pages and, with ``tools/compare_stock.py``, on any folder.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element
    from lxml.html import HtmlElement

    Extract = Callable[[HtmlElement, str | None], _Element | None]

VERSION = "2.3.1"
"""The version whose inside is known here."""
_LOG = logging.getLogger("winnow.extractor")
_is_on = True
_chosen: Extract | None = None


def switch_off(*, off: bool = True) -> None:
    """Use trafilatura as it comes, or (``off=False``) the fast way again."""
    global _is_on  # noqa: PLW0603  a switch of the process
    _is_on = not off


def extract_body(tree: HtmlElement, url: str | None = None) -> _Element | None:
    """Return the body that trafilatura extracts from a parsed page, or ``None`` for none. The tree is changed.

    Raises whatever trafilatura raises on hostile pages.
    """
    return (fast_or_stock() if _is_on else stock_body)(tree, url)


def stock_body(tree: HtmlElement, url: str | None = None) -> _Element | None:
    """Return the same from trafilatura as it comes."""
    import trafilatura  # noqa: PLC0415  as long to load as all of the cleaner; plain text needs none of it

    document = trafilatura.bare_extraction(tree, url=url, include_comments=False, with_metadata=False)
    body: _Element | None = getattr(document, "body", None)
    return body


def fast_or_stock() -> Extract:
    """Return the fast way, or the stock one where the installed version's inside is not known."""
    global _chosen  # noqa: PLW0603  chosen once a process
    if _chosen is None:
        _chosen = _choose()
    return _chosen


def _choose() -> Extract:
    import trafilatura  # noqa: PLC0415

    if trafilatura.__version__ != VERSION:
        _LOG.warning(
            "trafilatura %s is installed, but only %s can be accelerated; it runs as it comes",
            trafilatura.__version__,
            VERSION,
        )
        return stock_body
    try:
        from cleaners.extractor.fast_cascade import extract_body as fast_body  # noqa: PLC0415  of one version only
    except (ImportError, AttributeError, ValueError) as error:
        _LOG.warning("trafilatura %s is not what it was (%s); it runs as it comes", VERSION, error)
        return stock_body
    return fast_body
