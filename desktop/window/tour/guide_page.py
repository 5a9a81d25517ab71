"""The user guide in the window: Markdown pages with pictures, installed with the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextBrowser, QWidget

from desktop.folders import RESOURCES
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Surface
from desktop.words.translation import interface_language

FIRST = "index.md"
_MEASURE = 1160
"""Largest width of the column in pixels: the pictures are 1120 pixels wide."""
_TEXT = 15
"""Font size in pixels. Chosen: a little larger than in the interface, for long reading."""
_LINE = 130
"""Height of a line in percent."""


def guide_folder(language: str) -> Path:
    """The folder of the pages in a language of the interface; both Chinese interfaces use the same pages."""
    installed = RESOURCES / "guide"
    folder = installed if installed.is_dir() else RESOURCES.parent / "docs" / "guide"
    return folder / ("en" if language == "en" else "zh")


def guide_titles(language: str) -> list[tuple[str, str]]:
    """File name and heading of every page in a language of the interface, the contents first."""
    pages = sorted(guide_folder(language).glob("*.md"), key=lambda page: (page.name != FIRST, page.name))
    return [
        (page.name, page.read_text("utf-8").partition("\n")[0].removeprefix("# ").strip()) for page in pages
    ]


class GuidePage(Surface):
    """A page of the window's body. Escape closes it, Alt with arrow keys moves back and forward. Only files of the
    guide are shown; nothing is loaded from the network."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "paper", parent)
        self.setObjectName("guide_page")
        self.browser = QTextBrowser(self)
        self.browser.setObjectName("guide_browser")
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        self.browser.setOpenExternalLinks(False)
        self.browser.setMaximumWidth(_MEASURE)
        self.browser.sourceChanged.connect(self._space)
        self._contents, self._close = QPushButton(self), QPushButton(self)
        self._contents.clicked.connect(self._show_first)
        self._close.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        head.addWidget(self._contents)
        head.addStretch(1)
        head.addWidget(self._close)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.browser, 100)
        middle.addStretch(1)
        column = flush_column(self)
        column.addLayout(head)
        column.addLayout(middle, 1)
        self.setFocusProxy(self.browser)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the current page in the language of the interface and the theme's colours."""
        self._contents.setText(self.tr("Contents"))
        self._close.setText(self.tr("Close"))
        self.browser.setAccessibleName(self.tr("User guide"))
        font = self._theme.font()
        font.setPixelSize(_TEXT)
        self.browser.document().setDefaultFont(font)
        self.show_page(self.browser.source().fileName() or FIRST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_first(self) -> None:
        self.show_page(FIRST)

    def show_page(self, name: str) -> None:
        """Show a page, by file name."""
        page = QUrl.fromLocalFile(str(guide_folder(interface_language()) / name))
        self.browser.setSource(page, QTextDocument.ResourceType.MarkdownResource)

    def _space(self) -> None:
        """Set the spacing of lines and paragraphs, which Markdown cannot express."""
        block = self.browser.document().begin()
        while block.isValid():
            form = block.blockFormat()
            form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setTopMargin(int(Space.S))
            form.setBottomMargin(int(Space.S))
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
