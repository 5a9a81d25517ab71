"""Remarks about how a source was read, one per line, with possible actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop.look import painting
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.layouts import clear

LINE = 20
"""Height of a line in pixels."""
SHOWN = 3
"""Lines shown at first; the others on request."""
_ICON = 14


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """One line: its text, whether it needs attention, and an action with its text."""

    words: str
    warns: bool = False
    acts: tuple[tuple[str, Callable[[], object]], ...] = ()


class LinkButton(QAbstractButton):
    """Text in the accent colour that acts like a link."""

    def __init__(self, theme: Theme, words: str, act: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: act())

    def sizeHint(self) -> QSize:
        return QSize(round(painting.text_width(self.text(), self._theme.font("small")) + 1.5), LINE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, font = QPainter(self), self._theme, self._theme.font("small")
        if self.underMouse() or self.hasFocus():
            font.setUnderline(True)
        base = painting.baseline(0, self.height(), font)
        painting.paint_text(painter, 0, base, self.width() + 2, self.text(), font, theme.colour("accent"))
        if self.hasFocus():
            painting.paint_focus(painter, QRectF(self.rect()).adjusted(0.5, 2, -0.5, -2), theme, 2)


class _Sign(QWidget):
    """The icon at the beginning of a line."""

    def __init__(self, theme: Theme, warns: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._warns = theme, warns
        self.setFixedSize(_ICON, LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        role, colour = ("warning", "warn") if self._warns else ("info", "text3")
        top = (LINE - _ICON) // 2
        self._theme.icon(role, colour, _ICON).paint(QPainter(self), 0, top, _ICON, _ICON)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()


class RemarkLines(QWidget):
    """A few lines, warnings first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[RemarkLine] = ()
        self._shown: Sequence[RemarkLine] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.XS)

    @property
    def words(self) -> list[str]:
        """The texts of the visible lines."""
        return [line.words for line in self._shown]

    def show_lines(self, lines: Sequence[RemarkLine]) -> None:
        """Show other lines."""
        self._lines = sorted(lines, key=lambda line: not line.warns)
        self._show(self._lines if len(lines) <= SHOWN + 1 else self._lines[:SHOWN])

    def _show(self, lines: Sequence[RemarkLine]) -> None:
        self._shown = lines
        clear(self._rows)
        for line in lines:
            self._rows.addWidget(self._row(line))
        if len(lines) < len(self._lines):
            more = self.tr("%Ln more…", "", len(self._lines) - len(lines))
            self._rows.addWidget(LinkButton(self._theme, more, self._show_all, self))
        self.setVisible(bool(self._lines))

    def _show_all(self) -> None:
        self._show(self._lines)

    def _row(self, line: RemarkLine) -> QWidget:
        row = QWidget(self)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        inside.addWidget(_Sign(self._theme, line.warns, row))
        words = Label(line.words, row)
        words.setObjectName("remark")
        words.setFont(self._theme.font("small"))
        inside.addWidget(words)
        for text, act in line.acts:
            inside.addWidget(LinkButton(self._theme, text, act, row))
        inside.addStretch(1)
        row.setFixedHeight(LINE)
        return row
