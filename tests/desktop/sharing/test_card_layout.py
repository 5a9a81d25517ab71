"""The layout of a conflict: sides next to each other if there is room, otherwise below each other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from corpus.snapshot import Snapshot
from desktop.look.painting import text_width
from desktop.look.theme import Theme
from desktop.sharing.card_layout import (
    button_words,
    label_width,
    lay_out,
    side_place,
    text_font,
    values_apart,
)
from desktop.sharing.conflict_card import ConflictCard, card_of
from tests.desktop.build import river_archive
from tests.desktop.sharing.test_conflict_card import ME, conflict


@pytest.fixture
def card(theme: Theme) -> ConflictCard:
    snapshot = Snapshot.from_archive(river_archive())
    return card_of(
        conflict("claim", "claim-5", "note", "口径", "口径，林的很长的一句话", "口径，周"), snapshot, ME
    )


def test_an_open_card_grows_by_its_sides_and_buttons(card: ConflictCard, theme: Theme) -> None:
    closed, opened = (lay_out(card, 280, theme, opened=one) for one in (False, True))
    assert not closed.sides
    assert not closed.buttons
    assert opened.height > closed.height
    assert [side.number for side in opened.sides] == [-1, 0, 1]
    assert list(opened.buttons) == ["0", "1", "both", "rewrite"]
    assert all(side.text.place.right() <= 280 for side in opened.sides)
    assert opened.sides[1].text.place.left() >= label_width(theme)


def test_with_room_the_sides_are_boxes_that_answer_to_a_click(card: ConflictCard, theme: Theme) -> None:
    laid = lay_out(card, 800, theme, opened=True)
    assert laid.boxed
    before, mine, theirs = (side.box for side in laid.sides)
    assert before.right() < mine.left() < mine.right() < theirs.left()
    assert before.height() == mine.height()
    assert laid.button_at(mine.center()) == "0"
    assert laid.button_at(before.center()) == ""
    assert laid.button_at(laid.buttons["both"].center()) == "both"
    assert laid.button_at(QPointF(790, 5)) == ""


def test_changes_are_underlined_where_they_stand(card: ConflictCard, theme: Theme) -> None:
    side = lay_out(card, 280, theme, opened=True).sides[2]
    (mark,) = side.text.marks
    assert 0 < mark.left() < mark.right() <= side.text.place.width()
    assert text_font(theme).pixelSize() == theme.font().pixelSize()


def test_values_that_begin_alike_differ_in_what_is_shown_of_them(theme: Theme) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    long = conflict("claim", "claim-5", "note", "", "官方口径，未计换乘的乘客", "官方口径，见年报第三章")
    card, font = card_of(long, snapshot, ME), theme.font()
    width = 7 * text_width("口", font)
    shown = values_apart(card, font, width)
    assert [value[:4] for value in shown] == ["…径，未", "…径，见"]
    assert all(text_width(value, font) <= width for value in shown)
    assert values_apart(card, font, 400) == [side.text for side in card.sides]


def test_keys_are_those_of_the_spec(card: ConflictCard) -> None:
    assert {name: key for name, (_, key) in button_words(card).items()} == {
        "0": "1",
        "1": "2",
        "both": "3",
        "rewrite": "E",
    }
    assert side_place(here=True) != side_place(here=False)
    three = replace(card, sides=(*card.sides, replace(card.sides[1], name="陈若安")))
    assert [key for _, key in button_words(three).values()] == ["1", "2", "3", "4", "E"]
    assert button_words(three)["both"][0] == "Keep all"
