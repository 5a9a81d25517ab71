"""How far each article was read. This is personal, so it is stored with the view of a project, not in the project."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

STEP = 0.02
"""Least progress that is recorded, as a share of the text. Chosen: finer steps are not seen in the library."""
READ = 0.99
"""Share from which an article counts as read to its end. Chosen: the last line may lie a little below the edge."""


class ReadingProgress(QObject):
    """For each article, how much of its text was on the screen: a share from 0 to 1."""

    changed = Signal(dict)
    """The shares that have changed, by article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shares: dict[str, float] = {}

    def shares(self) -> dict[str, float]:
        """The share of each article, to be stored."""
        return dict(self._shares)

    def restore(self, kept: object) -> None:
        """Replace all shares by those stored for a project. What is not a share by article is ignored."""
        rows = kept.items() if isinstance(kept, Mapping) else ()
        self._shares = {
            str(article): min(1.0, max(0.0, float(share)))
            for article, share in rows
            if isinstance(share, int | float)
        }
        self.changed.emit(self.shares())

    def seen(self, article: str, share: float) -> None:
        """Record that an article was on the screen up to ``share`` of its text. Progress is never reduced."""
        share = 1.0 if share >= READ else share
        before = self._shares.get(article, 0.0)
        if share - before >= STEP or share == 1.0 > before:
            self._shares[article] = share
            self.changed.emit({article: share})
