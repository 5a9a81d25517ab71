"""The field for searching all texts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.commands.keycap import KeyCap
from desktop.look.theme import Theme

FULL_WIDTH = 248
SMALL_WIDTH = 190
"""Width in pixels below which the key is not shown. From the full width on, the placeholder is longer."""


class SearchField(QLineEdit):
    """Searches during typing. Shows its key while it is empty."""

    left = Signal(bool)
    """The focus is to move: True to the list of hits, False to end the search."""

    def __init__(self, theme: Theme, key: str, parent: QWidget) -> None:
        """``key`` is shown while the field is empty."""
        super().__init__(parent)
        self._theme = theme
        self._wide = True
        self.setObjectName("search")
        self.setClearButtonEnabled(False)
        self._glass = self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(theme.icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.triggered.connect(self.clear)
        self._cap = KeyCap(theme, key, self)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._on_text_changed("")

    def enter(self) -> None:
        """Take the focus, with the whole text selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def fit(self, width: int) -> None:
        """Set the width in pixels, and show the longer placeholder and the key if they fit."""
        if width == self.width():
            return
        self._wide = width >= FULL_WIDTH
        self.setFixedWidth(width)
        self._on_text_changed(self.text())
        self.retranslate()

    def set_key(self, key: str) -> None:
        """Set the key shown while the field is empty, in Qt's notation."""
        self._cap.set_key(key)
        self._place_cap()

    def retranslate(self) -> None:
        """Update all texts to the language of the interface."""
        words = self.tr("Search all texts")
        self.setPlaceholderText(self.tr("Search in either script") if self._wide else words)
        self.setAccessibleName(words)
        self._clear.setText(self.tr("Clear search"))

    def _on_text_changed(self, words: str) -> None:
        self._clear.setVisible(bool(words))
        self._cap.setVisible(not words and self.width() >= SMALL_WIDTH)

    def _restyle(self) -> None:
        self._glass.setIcon(self._theme.icon("search"))
        self._clear.setIcon(self._theme.icon("close"))
        self.setFixedHeight(self._theme.size("input"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cap()

    def _place_cap(self) -> None:
        cap = self._cap.sizeHint()
        top = (self.height() - cap.height()) // 2
        self._cap.setGeometry(self.width() - cap.width() - 5, top, cap.width(), cap.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.left.emit(True)
            case Qt.Key.Key_Escape:
                self.left.emit(False)
            case _:
                super().keyPressEvent(event)
