"""The current selection of the window: signalled once, and only if it changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from corpus.model import Span
from desktop.current import Current, Destination, TextSelection


@pytest.mark.parametrize(
    ("setter", "signal", "value"),
    [
        ("set_article", "article_changed", "article-1"),
        ("set_claim", "claim_changed", "claim-1"),
        ("set_link", "link_changed", "link-1"),
        ("set_selection", "selection_changed", TextSelection("article-1", Span(2, 9))),
        ("set_query", "query_changed", "芯片"),
    ],
)
def test_a_change_is_told_once(current: Current, setter: str, signal: str, value: object) -> None:
    told: list[object] = []
    getattr(current, signal).connect(told.append)
    change: Callable[[object], None] = getattr(current, setter)
    change(value)
    change(value)
    assert told == [value]


def test_selecting_a_claim_lets_go_of_the_link(current: Current) -> None:
    current.set_claim("claim-1")
    current.set_link("link-1")
    assert (current.claim, current.link) == ("claim-1", "link-1")
    current.set_claim("claim-2")
    assert (current.claim, current.link) == ("claim-2", None)


def test_clearing_forgets_everything_and_says_so(current: Current) -> None:
    current.set_article("article-1")
    current.set_claim("claim-1")
    current.set_link("link-1")
    current.set_query("芯片")
    current.set_hidden_tags(frozenset({"tag-1"}))
    told: list[object] = []
    for signal in (
        current.article_changed,
        current.claim_changed,
        current.link_changed,
        current.query_changed,
    ):
        signal.connect(told.append)
    current.clear()
    assert sorted(map(str, told)) == ["", "None", "None", "None"]
    assert (current.article, current.claim, current.link, current.query) == (None, None, None, "")
    assert current.hidden_tags == frozenset()


def test_a_jump_carries_its_place(current: Current) -> None:
    places: list[Destination] = []
    current.jump.connect(places.append)
    current.go_to(Destination(claim="claim-1", preview=True))
    assert places == [Destination(claim="claim-1", preview=True)]
