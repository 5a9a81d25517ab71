"""The texts of the reading area about a link."""

from __future__ import annotations

from corpus.shortening import shortened
from db import edits
from desktop.reading.links.link_words import MOST_TOLD, QUOTE_LENGTH
from tests.desktop.reading.conftest import Bench


def test_a_link_is_told_with_its_relation_and_both_quotes(pair: Bench) -> None:
    words = pair.gutter.words
    link = pair.snapshot.links["link-3"]
    sentence = words.sentence("link-3")
    assert sentence.startswith(words.relation(link.relation))
    for end, letter in ((link.source, "A"), (link.target, "B")):
        assert f"{letter} “{shortened(pair.snapshot.claims[end].quote, QUOTE_LENGTH)}”" in sentence
    assert words.sentence("gone") == words.sentence(None) == ""


def test_a_tooltip_tells_some_links_and_counts_the_others(pair: Bench) -> None:
    words = pair.gutter.words
    assert words.tooltip(()) == ""
    few, many = words.tooltip(("link-3",)), words.tooltip(("link-3",) * (MOST_TOLD + 2))
    assert many.count("<hr>") == MOST_TOLD
    assert many.startswith(few)
    assert "2" in many.rpartition("<hr>")[2]


def test_quotes_are_no_markup(pair: Bench) -> None:
    pair.workspace.perform(edits.set_link_note, "link-3", "<b>不是标记</b>")
    pair.qtbot.waitUntil(lambda: bool(pair.snapshot.links["link-3"].note))
    assert "&lt;b&gt;不是标记" in pair.gutter.words.tooltip(("link-3",))
