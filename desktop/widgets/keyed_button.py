"""Buttons that show their key, for bars whose actions have one key each."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.commands.command import key_text
from desktop.look import painting
from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme

_PADDING = 8
_GAP = 6


class ButtonLook(Enum):
    """The prominence of a button."""

    PRIMARY = auto()
    PLAIN = auto()
    QUIET = auto()
    """Without a border, with the key first: in the header of a section."""
    CHIP = auto()
    """With a border; filled while it is checked: a filter."""


class KeyedButton(QAbstractButton):
    """Text with a key cap. A click does not take the keyboard focus, because the key does the same in the focused
    view."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        key: str = "",
        look: ButtonLook = ButtonLook.PLAIN,
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``key`` is in Qt's portable notation."""
        super().__init__(parent)
        self._theme, self._look, self._icon_role = theme, look, icon
        self._key = key_text(key) if key else ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if key else Qt.FocusPolicy.TabFocus)
        self.setCheckable(look is ButtonLook.CHIP)
        self.set_words(words)
        theme.changed.connect(self.updateGeometry)

    @property
    def key(self) -> str:
        """The key as it is displayed; empty if there is none."""
        return self._key

    def set_words(self, words: str) -> None:
        """Set the text."""
        self.setText(words)
        self.setAccessibleName(words)
        set_tip(self, f"{words}  {self._key}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        font = theme.font("small")
        width = painting.text_width(self.text(), font) + 2 * self._padding
        if self._key:
            width += painting.key_cap_width(theme, self._key) + _GAP
        if self._icon_role:
            width += 14 + _GAP
        return QSize(round(width + 0.5), theme.size("buttonSmall"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def _padding(self) -> int:
        return 2 if self._look is ButtonLook.QUIET else _PADDING

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, primary = self._theme, self._look is ButtonLook.PRIMARY
        if self._look is not ButtonLook.QUIET or self.underMouse():
            self._paint_box(painter)
        ink = theme.colour("accentText" if primary else "text")
        if not self.isEnabled():
            ink = theme.colour("disabled")
        font = theme.font("small")
        middle = self.height() / 2
        left = float(self._padding)
        if self._icon_role:
            theme.icon(self._icon_role, "text").paint(painter, round(left), round(middle - 7), 14, 14)
            left += 14 + _GAP
        quiet = self._look is ButtonLook.QUIET
        if quiet and self._key:
            left = painting.paint_key_cap(painter, left, middle, self._key, theme) + _GAP
        base = painting.baseline(0, self.height(), font)
        words = theme.colour("text2") if quiet and self.isEnabled() else ink
        left = painting.paint_text(painter, left, base, self.width(), self.text(), font, words)
        if self._key and not quiet:
            cap = ink if primary or not self.isEnabled() else None
            painting.paint_key_cap(painter, left + _GAP, middle, self._key, theme, ink=cap)

    def _paint_box(self, painter: QPainter) -> None:
        theme, primary = self._theme, self._look is ButtonLook.PRIMARY
        if self.isChecked():
            edge, fill = "accent", "accentSoft"
        elif primary and self.isEnabled():
            edge = fill = "accentHover" if self.underMouse() else "accent"
        else:
            fill = "pressed" if self.isDown() else ("hover" if self.underMouse() else "raised")
            edge = "border"
        if self._look is ButtonLook.QUIET:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(fill))
        radius = theme.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
