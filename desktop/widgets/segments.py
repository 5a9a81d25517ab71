"""A small switch between a few choices, one of which is checked, such as List | Matrix."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme

_PADDING = 9
_INSET = 2


class Segments(QWidget):
    """Like a group of radio buttons; the arrow keys move between the choices."""

    chosen = Signal(str)
    """The key of a choice made by the user."""

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        """``choices``: keys and texts; ``name``: the accessible name of the group."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        self._parts = {key: _Part(theme, words, self) for key, words in choices}
        for key, part in self._parts.items():
            part.setObjectName(f"segment_{key}")
            part.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            row.addWidget(part)
        if choices:
            self.set_chosen(choices[0][0])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def key(self) -> str:
        """The key of the current choice."""
        return next((key for key, part in self._parts.items() if part.isChecked()), "")

    def set_chosen(self, key: str) -> None:
        """Set the current choice; :attr:`chosen` is not emitted."""
        for name, part in self._parts.items():
            part.setChecked(name == key)

    def set_enabled(self, key: str, enabled: bool, reason: str = "") -> None:
        """Enable or disable a choice; the tooltip gives the reason."""
        self._parts[key].setEnabled(enabled)
        set_tip(self._parts[key], "" if enabled else reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        radius = self._theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)


class _Part(QAbstractButton):
    """One choice."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = painting.text_width(self.text(), self._theme.font("small")) + 2 * _PADDING
        return QSize(round(width + 0.5), self._theme.size("buttonSmall") - 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # Arrow keys check another part without clicking it.
        parent = self.parent()
        if isinstance(parent, Segments) and not self.isChecked():
            parent.chosen.emit(parent.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        if self.isChecked():
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.setBrush(theme.colour("raised"))
            radius = theme.radius("control") - 1
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ink = "disabled" if not self.isEnabled() else "text" if self.isChecked() else "text2"
        font = theme.font("small")
        base = painting.baseline(0, self.height(), font)
        painting.paint_text(painter, _PADDING, base, self.width(), self.text(), font, theme.colour(ink))
