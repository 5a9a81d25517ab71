"""Labels and tooltips that show words literally.

Qt takes words that look like HTML for HTML, and then loads the images that they name. Titles, tag names and quotes come
from files of others, so every label is a :class:`Label`, and every tooltip goes through :func:`set_tip`,
:func:`show_tip` or :func:`tip`. tests/architecture checks it.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QToolTip, QWidget


class Label(QLabel):
    """A label that shows its words as they are, or a picture."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def set_style(self, font: QFont, ink: QColor, *, bold: bool = False) -> None:
        """Show the words in a font and a colour; ``bold``: heavier than the font is."""
        shown = QFont(font)
        if bold:
            shown.setBold(True)
        self.setFont(shown)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)


def escaped(words: str) -> str:
    """Words for use inside of rich text."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def tip(words: str) -> str:
    """Words as a tooltip takes them to show them as they are: what a model returns for ``ToolTipRole``."""
    if "<" not in words and "&" not in words:
        return words
    return f"<div style='white-space:pre-wrap'>{escaped(words)}</div>"


def set_tip(target: QWidget | QAction, words: str) -> None:
    """Give a widget or an action a tooltip."""
    target.setToolTip(tip(words))


def show_tip(position: QPoint, words: str, widget: QWidget) -> None:
    """Show a tooltip at a point of the screen; none where there are no words."""
    QToolTip.showText(position, tip(words), widget)


def show_rich_tip(position: QPoint, html: str, widget: QWidget, area: QRect | None = None) -> None:
    """Show a tooltip of rich text, in which whatever comes from a project has been :func:`escaped`. It stays while the
    pointer is in ``area`` of the widget; without one, in all of it."""
    QToolTip.showText(position, html, widget, area or QRect())
