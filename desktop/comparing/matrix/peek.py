"""A preview of the source: the paragraph of a statement in a popup, closed by the key that opened it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from corpus.model import Article, Span
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.offsets import Utf16Map
from desktop.widgets.popup import Popup

WIDTH, HEIGHT = 520, 220
NEIGHBOURS = 1
"""Paragraphs shown before and after that of the statement."""


class Peek(Popup):
    """A popup that shows a span in its paragraph."""

    def __init__(
        self, theme: Theme, article: Article, text: str, span: Span, fill: QColor, parent: QWidget
    ) -> None:
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("peek")
        head = Label(article.title, self)
        head.setFont(theme.text_font(article.language, "small"))
        head.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self.text = QTextEdit(self)
        self.text.setObjectName("peekText")
        self.text.setReadOnly(True)
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setFont(theme.reading_font(article.language, 15))
        self.text.setFixedHeight(HEIGHT)
        self.text.document().setDocumentMargin(Space.L)
        self.column.addWidget(head)
        self.column.addWidget(self.text)
        excerpt = around(text, span)
        self._show(
            text[excerpt.start : excerpt.end],
            Span(span.start - excerpt.start, span.end - excerpt.start),
            fill,
        )
        self.setFocus()

    def _show(self, text: str, span: Span, fill: QColor) -> None:
        self.text.setPlainText(text)
        units = Utf16Map(text)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(units.to_qt(span.start))
        cursor.setPosition(units.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        marked = QTextCharFormat()
        marked.setBackground(fill)
        cursor.mergeCharFormat(marked)
        cursor.setPosition(units.to_qt(span.start))
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.close()
        else:
            super().keyPressEvent(event)

    def open_below(self, place: QPoint) -> None:
        """Open it below a cell."""
        self.open_at(place)


def around(text: str, span: Span) -> Span:
    """The span of the paragraph that contains ``span``, with its neighbours; code points."""
    start = text.rfind("\n", 0, span.start) + 1
    end = _line_end(text, span.end)
    for _ in range(NEIGHBOURS):
        start = text.rfind("\n", 0, start - 1) + 1 if start else 0
        end = _line_end(text, min(end + 1, len(text)))
    return Span(start, end)


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
