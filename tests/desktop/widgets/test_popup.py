"""A popup with rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup, PopupRow
from desktop.widgets.status_marks import Marks


def test_arrows_move_round_and_stay_on_what_can_be_chosen(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    popup = Popup(theme, 200, owner)
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    rows = [popup.add_row(PopupRow(theme, words, key="1")) for words in ("a", "b", "c")]
    popup.add_rule()
    rows[1].setEnabled(False)
    popup.open_at(QPoint(5_000, 5_000))
    # The offscreen platform counts a frame that no popup has.
    screen = popup.screen().availableGeometry().adjusted(-4, -4, 4, 4)
    assert screen.contains(popup.geometry())
    rows[0].setFocus()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert rows[2].hasFocus()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert rows[0].hasFocus()
    with qtbot.waitSignal(popup.closed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)


def test_a_row_tells_its_status_and_count(theme: Theme, qtbot: QtBot) -> None:
    row = PopupRow(theme, "Agrees", marks=Marks(theme), status=Status.AGREES, count=3, checkable=True)
    qtbot.addWidget(row)
    row.resize(200, 26)
    before = row.grab().toImage()
    row.click()
    assert row.isChecked()
    assert row.grab().toImage() != before
    assert (row.status, row.accessibleName()) == (Status.AGREES, "Agrees 3")
