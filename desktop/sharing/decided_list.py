"""The decided conflicts and their decisions, below the open ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from corpus.snapshot import Snapshot
from db.merging.outcome import ConflictDecision
from desktop.look import painting
from desktop.look.painting import MARGIN
from desktop.look.theme import Theme
from desktop.sharing.conflict_card import decided_words

_HEAD, _ROW, _ICON = 30, 26, 14


class DecidedList(QWidget):
    """The subject at the left, the decision at the right; newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[tuple[str, str]] = []
        self.setObjectName("decidedConflicts")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def lines(self) -> Sequence[tuple[str, str]]:
        """The lines shown."""
        return self._lines

    def show_decisions(self, decisions: Sequence[ConflictDecision], snapshot: Snapshot, me: str) -> None:
        """List these decisions."""
        self._lines = [decided_words(decision, snapshot, me) for decision in decisions]
        heading = self.tr("Decided")
        self.setAccessibleName(f"{heading} {len(self._lines)}")
        self.setAccessibleDescription("; ".join(": ".join(line) for line in self._lines[:20]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEAD + _ROW * len(self._lines) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, font = self._theme, self._theme.font("small")
        quiet = theme.colour("text2")
        painter.fillRect(0, 0, self.width(), 1, theme.colour("border"))
        base = painting.baseline(0, _HEAD, font)
        left = painting.paint_text(painter, MARGIN, base, self.width(), self.tr("Decided"), font, quiet)
        painting.paint_count(painter, left + 6, base, len(self._lines), theme)
        for number, (subject, decision) in enumerate(self._lines):
            top = _HEAD + number * _ROW
            base = painting.baseline(top, _ROW, font)
            theme.icon("accept", "ok").paint(painter, MARGIN, top + (_ROW - _ICON) // 2, _ICON, _ICON)
            right = painting.paint_text_right(painter, self.width() - MARGIN, base, decision, font, quiet)
            start = MARGIN + _ICON + 6
            painting.paint_text(painter, start, base, right - start - 10, subject, font, quiet)
