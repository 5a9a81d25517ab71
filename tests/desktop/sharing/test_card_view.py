"""The list of conflicts: keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.sharing.card_view import ConflictView
from desktop.sharing.conflict_card import card_of
from tests.desktop.build import river_archive
from tests.desktop.sharing.test_conflict_card import ME, conflict


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> ConflictView:
    """Two conflicts, the first of them open."""
    snapshot = Snapshot.from_archive(river_archive())
    cards = [
        card_of(conflict("claim", "claim-5", "note", "口径", "口径，林", "口径，周"), snapshot, ME),
        card_of(
            conflict("link", "link-5", "relation", "overlaps", "contradicts", "equivalent"), snapshot, ME
        ),
    ]
    view = ConflictView(theme)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show_cards(cards, {})
    view.show()
    return view


def test_keys_decide_move_and_open(view: ConflictView, qtbot: QtBot) -> None:
    pressed: list[str] = []
    opened: list[bool] = []
    view.pressed_button.connect(pressed.append)
    view.opened.connect(opened.append)
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_E):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_E, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    assert pressed == ["0", "both", "rewrite", "1"], "a relation is neither kept twice nor rewritten"
    assert opened == [True, False]


def test_a_click_on_a_button_presses_it_and_one_on_a_card_opens_it(view: ConflictView, qtbot: QtBot) -> None:
    pressed: list[str] = []
    view.pressed_button.connect(pressed.append)
    index = view.model().index(0, 0)
    place = view._delegate.layout_of(index).buttons["both"].center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).topLeft() + place)
    second = view.model().index(1, 0)
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(second).topLeft() + QPoint(40, 12)
    )
    assert pressed == ["both"]
    assert view.card is not None
    assert view.card.row_id == "link-5"
    assert view.visualRect(second).height() > view.visualRect(index).height()


def test_the_open_card_stays_open_and_the_next_takes_its_place(view: ConflictView) -> None:
    first, second = view.cards
    view.show_cards([second, first], {})
    assert view.card == first
    view.show_cards([second], {})
    assert view.card == second
    view.show_cards([], {})
    assert view.card is None
    assert view.content_height() == 0


def test_cards_are_painted_in_both_widths_and_themes(view: ConflictView, theme: Theme) -> None:
    seen = []
    for width, look in ((300, "light"), (300, "dark"), (700, "light")):
        theme.set_look(look, "standard")
        view.resize(width, 400)
        view.show_choices({view.cards[0].key: "1"})
        seen.append(view.grab().toImage().cacheKey())
        view.show_choices({})
        seen.append(view.grab().toImage().cacheKey())
    assert len(set(seen)) == 6
