"""Scrolls two versions together, so that corresponding text is side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from corpus.versions.differences import Difference, corresponding
from desktop.reading.versions.version_text import VersionText

LEVEL = 0.3
"""Height at which the two sides are aligned, as a share. Chosen: where the reader looks."""


class LockedScrolling(QObject):
    """Moves one text when the other is scrolled."""

    def __init__(self, old: VersionText, new: VersionText, parent: QObject) -> None:
        super().__init__(parent)
        self._old, self._new = old, new
        self._differences: Sequence[Difference] = ()
        self._moving = False
        self.on = True
        old.scrolled.connect(lambda: self._follow(old, new))
        new.scrolled.connect(lambda: self._follow(new, old))

    def use(self, differences: Sequence[Difference]) -> None:
        """Scroll along these differences."""
        self._differences = differences

    def hold(self, moving: bool) -> None:
        """Allow the sides to be scrolled independently, or couple them again."""
        self._moving = moving

    def _follow(self, lead: VersionText, other: VersionText) -> None:
        if self._moving or not self.on or not other.isVisible() or not lead.source:
            return
        bar, theirs = lead.verticalScrollBar(), other.verticalScrollBar()
        level = LEVEL * lead.viewport().height()
        y = lead.scroll_value() + level
        offset = lead.offset_at_document_y(y)
        target = corresponding(self._differences, offset, backwards=lead is self._new)
        scroll_y = round(other.document_y(target) + (y - lead.document_y(offset)) - level)
        # A side at its top or bottom brings the other one to the same end, whatever the differences.
        if bar.value() == bar.minimum():
            scroll_y = theirs.minimum()
        elif bar.value() == bar.maximum() and bar.maximum() > bar.minimum():
            scroll_y = theirs.maximum()
        self._moving = True
        other.scroll_to_y(max(theirs.minimum(), scroll_y), animate=False)
        self._moving = False
