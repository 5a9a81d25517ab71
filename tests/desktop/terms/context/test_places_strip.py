"""Places as ticks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from corpus.model import Language, Span
from corpus.terms.concordance import TermPlace
from desktop.look.theme import Theme
from desktop.terms.context.places_strip import ROW, PlacesStrip, SourcePlaces

FIRST, LAST = TermPlace("a", Span(0, 2)), TermPlace("a", Span(990, 992))
OTHER = TermPlace("b", Span(500, 502))
ROWS = (
    SourcePlaces("A", "临江日报", Language.SIMPLIFIED, 1000, (FIRST, LAST), "2.0"),
    SourcePlaces("B", "聯合時訊", Language.TRADITIONAL, 1000, (OTHER,), "1.0"),
)


def shown(theme: Theme, qtbot: QtBot) -> PlacesStrip:
    strip = PlacesStrip(theme)
    qtbot.addWidget(strip)
    strip.show_places(ROWS)
    strip.resize(400, strip.sizeHint().height())
    strip.show()
    return strip


def test_a_click_finds_the_nearest_tick(theme: Theme, qtbot: QtBot) -> None:
    strip = shown(theme, qtbot)
    found = [strip.place_at(QPoint(x, ROW // 2)) for x in range(400)]
    assert [place for place in dict.fromkeys(found) if place] == [FIRST, LAST]
    assert found[200] is None, "no tick is near"
    assert strip.place_at(QPoint(200, 3 * ROW)) is None
    at = found.index(LAST)
    with qtbot.waitSignal(strip.chosen) as waited:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(at, ROW // 2))
    assert waited.args == [LAST]


def test_arrows_go_from_place_to_place(theme: Theme, qtbot: QtBot) -> None:
    strip = shown(theme, qtbot)
    gone: list[TermPlace] = []
    strip.chosen.connect(gone.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(strip, key)
    assert gone == [FIRST, LAST, OTHER, OTHER, LAST]
    with qtbot.waitSignal(strip.opened) as waited:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert waited.args == [LAST]


def test_it_is_painted_and_says_what_it_shows(theme: Theme, qtbot: QtBot) -> None:
    strip = shown(theme, qtbot)
    before = strip.grab().toImage()
    strip.show_current(OTHER)
    assert strip.grab().toImage() != before
    assert "A: 2.0, B: 1.0" in strip.accessibleName()
    strip.show_places(())
    assert not strip.grab().isNull()
