"""The cards with the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop import panels
from tests.desktop.suggestions.conftest import Bench
from tests.desktop.suggestions.parts import button_place


def test_a_click_selects_and_shows_and_the_buttons_act(bench: Bench, qtbot: QtBot) -> None:
    cards = bench.read()
    view = bench.panel.view
    places = panels.jumps(bench.current)
    where = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert bench.card.key == cards[1].key
    assert [place.preview for place in places] == [True]
    button = button_place(view, "reject")
    assert button is not None
    with qtbot.waitSignal(bench.workspace.changed, timeout=panels.PATIENCE):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=button.toPoint())
    assert [row.other_quote for row in panels.rows(bench.workspace).rejections.values()] == [
        cards[1].suggestion.b.text
    ]


def test_a_double_click_goes_there(bench: Bench, qtbot: QtBot) -> None:
    bench.read()
    places = panels.jumps(bench.current)
    panels.double_click(qtbot, bench.panel.view, 0)
    assert [place.preview for place in places][-1] is False
