"""The print preview."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.frame import FRAME
from desktop.dialogs.printing.paper import Paper
from desktop.dialogs.printing.preview import PrintPreview
from desktop.look.theme import Theme


def test_pages_are_turned_scaled_and_laid_across(theme: Theme, parent: QWidget, qtbot: QtBot) -> None:
    made = []

    def make(landscape: bool) -> QTextDocument:
        made.append(landscape)
        paper = Paper(theme, "en", landscape=landscape)
        for number in range(3):
            paper.heading(f"Page {number}", 0, new_page=number > 0)
        return paper.document

    preview = PrintPreview(theme, make, QPrinter(), parent)
    preview.open()
    room = preview.screen().availableGeometry().size() - QSize(*FRAME)
    assert preview.size() == preview.size().boundedTo(room), (
        "its buttons were below the edge of a small screen"
    )
    qtbot.waitUntil(lambda: preview.count.text() == "/ 3")
    preview.findChild(QToolButton, "nextPage").click()
    assert preview.pages.currentPage() == 2
    preview.page.setValue(3)
    assert not preview.findChild(QToolButton, "nextPage").isEnabled()
    preview.scale.setCurrentIndex(preview.scale.findData(150))
    preview.scale.activated.emit(0)
    assert preview.pages.zoomFactor() == 1.5
    preview.scale.setCurrentIndex(preview.scale.findData("width"))
    preview.scale.activated.emit(0)
    assert preview.pages.zoomMode() is QPrintPreviewWidget.ZoomMode.FitToWidth
    across = preview.turn.findData(QPageLayout.Orientation.Landscape)
    preview.turn.setCurrentIndex(across)
    preview.turn.activated.emit(across)
    assert preview.pages.orientation() is QPageLayout.Orientation.Landscape
    assert made == [False, True]
    preview.close()
