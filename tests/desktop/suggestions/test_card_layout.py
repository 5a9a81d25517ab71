"""The layout of a card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from corpus.matching import Reason, ReasonCode, Statement, Suggestion
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.suggestions.card import card_of
from desktop.suggestions.card_layout import LINES, Lines, lay_out
from desktop.suggestions.words import CardWords
from tests.desktop.suggestions.pairs import DAILY, PAIR, POST


def test_a_card_tells_few_reasons_until_it_is_selected(
    snapshot: Snapshot, theme: Theme, card_words: CardWords
) -> None:
    codes = (ReasonCode.SHARED_WORDS, ReasonCode.SAME_NAMES, ReasonCode.RELATED_WORDS, ReasonCode.OPPOSITE)
    card = card_of(
        Suggestion(DAILY, POST, 0.5, "overlaps", tuple(Reason(code, ("甲", "乙")) for code in codes)),
        snapshot,
    )
    assert len(lay_out(card, 264, theme, card_words, selected=False).reasons) == 3
    assert len(lay_out(card, 264, theme, card_words, selected=True).reasons) == 4


def test_the_selected_card_has_buttons_and_the_whole_quote(
    snapshot: Snapshot, theme: Theme, card_words: CardWords
) -> None:
    card = card_of(PAIR, snapshot)
    rest = lay_out(card, 140, theme, card_words, selected=False)
    chosen = lay_out(card, 140, theme, card_words, selected=True)
    assert rest.buttons == {}
    assert list(chosen.buttons)[:3] == ["accept", "reject", "relation"]
    assert rest.quotes[0].lines.count == LINES
    assert chosen.quotes[0].lines.count > LINES
    assert chosen.height > rest.height
    for name, place in chosen.buttons.items():
        assert chosen.button_at(place.center()) == name
    assert chosen.button_at(QPointF(1, 1)) == ""


def test_what_was_asked_about_takes_one_line(snapshot: Snapshot, theme: Theme, card_words: CardWords) -> None:
    asked = card_of(PAIR, snapshot, asked=True)
    assert [one.lines.count for one in lay_out(asked, 140, theme, card_words, selected=False).quotes] == [
        1,
        LINES,
    ]
    assert lay_out(asked, 140, theme, card_words, selected=True).quotes[0].lines.count > LINES


def test_a_narrow_card_leaves_the_hint_out(snapshot: Snapshot, theme: Theme, card_words: CardWords) -> None:
    card = card_of(PAIR, snapshot)
    assert "locate" not in lay_out(card, 240, theme, card_words, selected=True).buttons
    assert "locate" in lay_out(card, 480, theme, card_words, selected=True).buttons


def test_long_words_end_in_dots(theme: Theme) -> None:
    lines = Lines("渡轮票价" * 30, theme.font(), 100, 2, 20)
    assert lines.count == 2
    assert lines.layout.text().endswith("…")
    assert lines.height == 40


def test_marks_far_down_a_long_quote_are_seen(
    snapshot: Snapshot, theme: Theme, card_words: CardWords
) -> None:
    text = "论者认为，高峰间隔若不能压到八分钟以内，涨价就难以服人，" * 4 + "日均客运量𠮷多"
    end = Statement("article-1", "", 0, len(text), text)
    mark = Reason(ReasonCode.SHARED_WORDS, ("日均",), a=(Span(text.index("日均"), text.index("日均") + 2),))
    card = card_of(Suggestion(end, POST, 0.5, "overlaps", (mark,)), snapshot)
    laid = lay_out(card, 264, theme, card_words, selected=False)
    assert laid.quotes[0].lines.layout.text().startswith("…")
    (place,) = laid.quotes[0].words
    advance = place.width()
    assert 20 < advance < 32, "two Han characters"


def test_marks_are_where_the_words_are_even_after_wide_characters(
    snapshot: Snapshot, theme: Theme, card_words: CardWords
) -> None:
    assert QGuiApplication.instance() is not None
    text = "𠮷𠮷日均"
    end = Statement("article-1", "", 0, len(text), text)
    mark = Reason(ReasonCode.SHARED_WORDS, ("日均",), a=(Span(2, 4),))
    card = card_of(Suggestion(end, POST, 0.5, "overlaps", (mark,)), snapshot)
    laid = lay_out(card, 264, theme, card_words, selected=False)
    (place,) = laid.quotes[0].words
    line = laid.quotes[0].lines.layout.lineAt(0)
    assert place.right() == pytest.approx(line.naturalTextWidth(), abs=1)
