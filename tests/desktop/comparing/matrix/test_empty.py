"""The text of the matrix without rows."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.comparing.matrix.empty import EmptyMatrix
from desktop.look.theme import Theme


def test_each_state_has_its_way_on(theme: Theme, qtbot: QtBot) -> None:
    add_articles = QAction("Import…")
    add_articles.setObjectName("article.import")
    empty = EmptyMatrix(theme, add_articles)
    qtbot.addWidget(empty)

    def offered() -> list[str]:
        return [one.objectName() for one in empty.findChildren(QPushButton) if not one.isHidden()]

    empty.show_words("no match", filtered=True, retry=True, rejected=True, few=False)
    assert (empty.words, offered()) == ("no match", ["clearFilters"])
    empty.show_words("failed", filtered=False, retry=True, rejected=False, few=False)
    assert offered() == ["draftAgain"]
    empty.show_words("done", filtered=False, retry=False, rejected=True, few=False)
    assert offered() == ["restoreRejected"]
    empty.show_words("one article", filtered=False, retry=False, rejected=False, few=True)
    assert offered() == ["article.import"]
    with qtbot.waitSignal(empty.rejected_pressed):
        empty.restore.click()
