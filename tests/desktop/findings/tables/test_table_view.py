"""The table widget: keys and mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from pytestqt.qtbot import QtBot

from desktop.findings.tables.claims_view import ClaimsView
from desktop.words.collation import text_order
from tests.desktop import panels
from tests.desktop.findings.tables.parts import chooser, quotes, table


def test_a_click_on_a_heading_sorts(claims: ClaimsView, qtbot: QtBot) -> None:
    header = table(claims).horizontalHeader()
    spot = header.viewport().rect().center()
    spot.setX(header.sectionViewportPosition(1) + 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert quotes(claims) == sorted(quotes(claims), key=text_order)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert quotes(claims) == sorted(quotes(claims), key=text_order, reverse=True)


def test_a_heading_folds_with_enter(claims: ClaimsView, qtbot: QtBot) -> None:
    box = chooser(claims, "grouping")
    box.setCurrentIndex(box.findData("article"))
    rows = table(claims).model().rowCount()
    panels.press(qtbot, table(claims), 0, Qt.Key.Key_Return)
    assert table(claims).model().rowCount() == rows - 5
    assert table(claims).currentIndex().row() == 0
    panels.press(qtbot, table(claims), 0, Qt.Key.Key_Return)
    assert table(claims).model().rowCount() == rows


class Painted(QObject):
    """Collects what a widget paints."""

    region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_the_focus_leaves_nothing_behind_in_the_row_that_had_it(claims: ClaimsView, qtbot: QtBot) -> None:
    view = table(claims)
    view.setFocus()
    view.select_only(0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    view.viewport().repaint()
    painted = Painted()
    view.viewport().installEventFilter(painted)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    right = view.viewport().width() - 2
    rows = [QPoint(right, view.rowViewportPosition(row) + 4) for row in (1, 2)]
    qtbot.waitUntil(lambda: all(painted.region.contains(place) for place in rows), timeout=2000)
