"""The segmented switch between the views of a project."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.look.plain_text import set_tip
from desktop.look.theme import Theme

_PADDING = 10
_COMPACT_PADDING = 7
"""Padding in pixels of a segment that shows only an icon."""
_TIGHT_PADDING = 5
"""The same in the narrowest window, with the longest menu titles."""
_GAP = 8
_INSET = 2
_COMPARED, _RULE = 4, 14
"""The number of views that compare sources, followed by a separator, and the height of the separator in pixels."""


class ViewSwitch(QWidget):
    """One segment for each view; arrow keys move between them, as in a group of radio buttons."""

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("view_switch")
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        row.setSpacing(0)
        self._segments = [_Segment(theme, action, self) for action in actions]
        for segment in self._segments:
            row.addWidget(segment)
        for action in actions:
            action.toggled.connect(self.chosen)
        # The separator is painted below the segment after it, which is not repainted when the one before it is raised.
        self.chosen.connect(self.update)
        theme.changed.connect(self.update)

    chosen = Signal()
    """Another view is shown, so the text of another segment is shown in a narrow window."""

    def set_compact(self, compact: bool, room: int = 0) -> None:
        """Show only icons, for a narrow window, with the names as tooltips; the current view keeps its name if it fits
        into ``room`` pixels."""
        for segment in self._segments:
            segment.tight = False
        icons = sum(segment.icon_width() for segment in self._segments) + 2 * _INSET
        for segment in self._segments:
            segment.tight = compact and icons > room
        for segment in self._segments:
            wordless = icons + segment.full_width() - segment.icon_width() > room
            segment.set_compact(compact, wordless=wordless)
        self.adjustSize()

    def full_width(self) -> int:
        """The width of the switch with all names, in pixels."""
        return sum(segment.full_width() for segment in self._segments) + 2 * _INSET

    def retranslate(self) -> None:
        """Update the names to those of the actions."""
        for segment in self._segments:
            segment.take_words()
        self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        radius = self._theme.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        beside = self._segments[_COMPARED - 1 : _COMPARED + 1]
        # The edge of a raised segment separates it from the next one already.
        if len(beside) == 2 and not any(segment.isChecked() for segment in beside):
            left, top = self._segments[_COMPARED].x(), (self.height() - _RULE) // 2
            painter.fillRect(left, top, 1, _RULE, self._theme.colour("borderStrong"))


class _Segment(QAbstractButton):
    """An icon and a name; the checked segment is raised."""

    def __init__(self, theme: Theme, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action = action
        self._compact, self._wordless = False, True
        self.tight = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName(f"switch_{action.objectName()}")
        self.clicked.connect(action.trigger)
        action.toggled.connect(self._on_toggled)
        self.setChecked(action.isChecked())
        theme.changed.connect(self.updateGeometry)
        self.take_words()

    def take_words(self) -> None:
        words = self._action.text()
        self.setText(words)
        self.setAccessibleName(words)
        set_tip(self, self._action.toolTip())
        self.updateGeometry()

    def _on_toggled(self, checked: bool) -> None:
        self.setChecked(checked)
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool, *, wordless: bool) -> None:
        self._compact, self._wordless = compact, wordless
        self.updateGeometry()

    @property
    def _icon_alone(self) -> bool:
        return self._compact and (self._wordless or not self.isChecked())

    def icon_width(self) -> int:
        return 2 * self._icon_padding + self._theme.size("icon")

    @property
    def _icon_padding(self) -> int:
        return _TIGHT_PADDING if self.tight else _COMPACT_PADDING

    def full_width(self) -> int:
        icon = self._theme.size("icon")
        words = QFontMetrics(self._theme.font()).horizontalAdvance(self.text())
        return 2 * _PADDING + icon + _GAP + words

    def sizeHint(self) -> QSize:
        width = self.icon_width() if self._icon_alone else self.full_width()
        return QSize(width, self._theme.size("button") - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, icon = self._theme, self._theme.size("icon")
        if self.isChecked():
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.setBrush(theme.colour("raised"))
            radius = theme.radius("control")
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        strong = self.isChecked() or self.underMouse()
        ink = "text" if strong else "text2"
        top = (self.height() - icon) // 2
        left = self._icon_padding if self._icon_alone else _PADDING
        theme.icon(self._action.property("icon_role"), ink).paint(painter, left, top, icon, icon)
        if self._icon_alone:
            return
        painter.setFont(theme.font())
        painter.setPen(theme.colour(ink))
        metrics = painter.fontMetrics()
        base = (self.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(_PADDING + icon + _GAP, base, self.text())

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()
