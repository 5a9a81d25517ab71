"""How far each article was read: personal, so it is kept with the view of the project and not in the project."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

STEP = 0.02
"""The least progress that is worth telling."""
READ = 0.99
"""From here on an article counts as read to its end."""


class ReadingProgress(QObject):
    """The farthest place that was seen of each article, as a share of its text from 0 to 1."""

    changed = Signal(dict)
    """What is new: shares by article."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shares: dict[str, float] = {}

    def shares(self) -> dict[str, float]:
        """All that is known, for keeping."""
        return dict(self._shares)

    def restore(self, kept: object) -> None:
        """Take up what was kept of a project; anything else than shares by article counts as nothing."""
        rows = kept.items() if isinstance(kept, Mapping) else ()
        self._shares = {
            str(article): min(1.0, max(0.0, float(share)))
            for article, share in rows
            if isinstance(share, int | float)
        }
        self.changed.emit(self.shares())

    def seen(self, article: str, share: float) -> None:
        """An article was on the screen as far as ``share``; going back takes nothing away."""
        share = 1.0 if share >= READ else share
        before = self._shares.get(article, 0.0)
        if share - before >= STEP or share == 1.0 > before:
            self._shares[article] = share
            self.changed.emit({article: share})
