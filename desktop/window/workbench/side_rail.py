"""The rail of a folded dock: one icon for each of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme

WIDTH = 40
BUTTON = (30, 28)
"""Width and height of a button in pixels."""


@dataclass(frozen=True, slots=True)
class RailPart:
    """A part of the dock: its name, as emitted by :attr:`SideRail.chosen`, its icon and its text."""

    name: str
    icon: str
    words: str


class SideRail(QWidget):
    """A column beside the text, 40 pixels wide. A click opens the dock at that part."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line_right = side == "left"
        self._buttons: list[QToolButton] = []
        self.setObjectName(f"rail_{side}")
        self.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.XS, 0, 0)
        self._column.setSpacing(Space.XXS)
        self._column.addStretch(1)
        theme.changed.connect(self._restyle)

    def set_parts(self, parts: Sequence[RailPart]) -> None:
        """Set the parts, from top to bottom."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(part) for part in parts]
        for row, button in enumerate(self._buttons):
            self._column.insertWidget(row, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._restyle()

    def _button(self, part: RailPart) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{self.objectName()}_{part.name}")
        button.setProperty("icon_role", part.icon)
        icon = self._theme.size("iconToolbar")
        button.setFixedSize(*BUTTON)
        button.setIconSize(QSize(icon, icon))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tip(button, part.words)
        button.setAccessibleName(part.words)
        button.clicked.connect(lambda: self.chosen.emit(part.name))
        return button

    def _restyle(self) -> None:
        for button in self._buttons:
            button.setIcon(self._theme.icon(button.property("icon_role"), size=20))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        line = self.width() - 1 if self._line_right else 0
        painter.fillRect(line, 0, 1, self.height(), self._theme.colour("border"))
