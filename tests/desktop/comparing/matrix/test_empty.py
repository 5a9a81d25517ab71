"""What the matrix says without rows."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.empty import EmptyMatrix
from desktop.look.theme import Theme


def test_each_state_has_its_way_on(theme: Theme, qtbot: QtBot) -> None:
    empty = EmptyMatrix(theme)
    qtbot.addWidget(empty)

    def offered() -> list[str]:
        return [one.objectName() for one in empty.findChildren(QPushButton) if not one.isHidden()]

    empty.show_words("no match", filtered=True, retry=True, rejected=True)
    assert (empty.words, offered()) == ("no match", ["clearFilters"])
    empty.show_words("failed", filtered=False, retry=True, rejected=False)
    assert offered() == ["draftAgain"]
    empty.show_words("done", filtered=False, retry=False, rejected=True)
    assert offered() == ["restoreRejected"]
    with qtbot.waitSignal(empty.rejected_pressed):
        empty.restore.click()
