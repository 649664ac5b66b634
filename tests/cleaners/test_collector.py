"""The garbage collector rests while a page is cleaned, finds nothing behind it, and goes on as it was."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from cleaners import CleanOptions, clean
from cleaners.collector import collector_paused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cleaners.options import Extractor

PAGE = (
    "<html><head><title>Ferry timetable</title></head><body><nav><ul><li>Home<ul><li><a href='/a'>Piers</a></ul>"
    "<li>Boats</ul></nav><article><h1>Ferry timetable</h1>"
    + "<p>The morning ferry leaves the north pier at seven and comes back with the tide before noon.</p>"
    * 5
    + "<ol><li><p>North pier, where the ferry waits</p><p>for ten minutes</p></li><li>South pier</li></ol>"
    "<table><tr><td>North</td><td>7:00</td></tr><tr><td>South</td><td>7:40</td></tr></table></article></body></html>"
)


@pytest.fixture(autouse=True)
def _collector_as_it_was() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


@pytest.mark.parametrize("extractor", ["auto", "trafilatura"])
def test_a_page_leaves_no_cycles(extractor: Extractor) -> None:
    """Whatever a page was made into goes by itself, list items in list items included."""
    options = CleanOptions(extractor=extractor)
    clean(PAGE, options=options)  # what is loaded at first use may leave some
    gc.collect()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        document = clean(PAGE, options=options)
        gc.collect()
        ours = [type(each).__name__ for each in gc.garbage if type(each).__module__.startswith("cleaners")]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert "North | 7:00" in document.text
    assert ours == []


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_goes_on_as_it_was(was_on: bool) -> None:
    """On where it was on, off where somebody had switched it off."""
    (gc.enable if was_on else gc.disable)()
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled() is was_on


def test_it_goes_on_after_an_error() -> None:
    """An error in the middle of a page leaves nothing switched off."""
    gc.enable()
    with pytest.raises(ZeroDivisionError), collector_paused():
        _ = 1 / 0
    assert gc.isenabled()


def test_cleaning_is_what_it_rests_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first step of a page finds the collector off, and behind the last one it is on."""
    seen: list[bool] = []
    module = import_module("cleaners.clean")  # the name in the package is the function
    decode = module.decode

    def watched(*parts: object) -> object:
        seen.append(gc.isenabled())
        return decode(*parts)

    monkeypatch.setattr(module, "decode", watched)
    gc.enable()
    clean(PAGE)
    assert seen == [False]
    assert gc.isenabled()
