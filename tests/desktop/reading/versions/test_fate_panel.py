from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.reading.versions.fate_panel import FatePanel
from tests.desktop.reading.versions.test_fate_list import ROWS


def test_filters_and_what_can_be_decided(theme: Theme, qtbot: QtBot) -> None:
    panel = FatePanel(theme)
    qtbot.addWidget(panel)
    panel.show_rows(ROWS, writable=True, words="")

    def button(name: str) -> QAbstractButton:
        found = panel.findChild(QAbstractButton, f"fate_{name}")
        assert isinstance(found, QAbstractButton)
        return found

    assert panel.row is ROWS[0]
    assert button("place").isEnabled()
    assert not button("figures").isEnabled(), "no claim has that fate"
    button("same").click()
    assert panel.list.rows == (ROWS[1],)
    assert not button("place").isEnabled()
    button("same").click()
    assert len(panel.list.rows) == 2
    panel.show_rows(ROWS, writable=False, words="")
    assert not button("choose").isEnabled()
    assert button("orphaned").text().endswith(" 1")
    panel.show_rows([replace(ROWS[0], kept=True), ROWS[1]], writable=True, words="")
    assert button("orphaned").text().endswith(" 0"), "it is decided"
    assert button("orphaned").isEnabled(), "but can be listed"
