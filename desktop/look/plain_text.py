"""Labels, tooltips and menus that show text literally.

Qt interprets text that looks like HTML as HTML, and then loads the images that it refers to. Titles, tag names and
quotes come from files of others, so every label is a :class:`Label`, and every tooltip goes through :func:`set_tip`,
:func:`show_tip` or :func:`tip`. tests/architecture checks it. Names in menus go through :func:`literal`.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QListWidgetItem, QToolTip, QWidget


class Label(QLabel):
    """A label that shows its text literally, or a picture."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def set_style(self, font: QFont, ink: QColor, *, bold: bool = False) -> None:
        """Show the text in a font and a colour; ``bold``: heavier than the font."""
        shown = QFont(font)
        if bold:
            shown.setBold(True)
        self.setFont(shown)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)


def escaped(words: str) -> str:
    """Text escaped for use in rich text."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def literal(words: str) -> str:
    """Text for an action or a button, in which Qt takes a single ``&`` for the mark of a mnemonic."""
    return words.replace("&", "&&")


def tip(words: str) -> str:
    """Text in the form in which a tooltip shows it literally: what a model returns for ``ToolTipRole``."""
    if "<" not in words and "&" not in words:
        return words
    return f"<div style='white-space:pre-wrap'>{escaped(words)}</div>"


def set_tip(target: QWidget | QAction | QListWidgetItem, words: str) -> None:
    """Give a widget, an action or a row of a list a tooltip."""
    target.setToolTip(tip(words))


def show_tip(position: QPoint, words: str, widget: QWidget) -> None:
    """Show a tooltip at a position in screen coordinates; none if ``words`` is empty."""
    QToolTip.showText(position, tip(words), widget)


def show_rich_tip(position: QPoint, html: str, widget: QWidget, area: QRect | None = None) -> None:
    """Show a tooltip of rich text, in which everything that comes from a project has been :func:`escaped`. It stays
    while the pointer is in ``area`` of the widget; by default, in all of it."""
    QToolTip.showText(position, html, widget, area or QRect())
