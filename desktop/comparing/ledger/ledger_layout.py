"""Keeps how the ledger was laid out for the next session: widths of columns, and where its parts meet."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

from desktop.comparing.ledger.ledger_grid import LedgerGrid
from desktop.settings import Settings

KEY = "ledger"
REMEMBERED = 400
"""Widths of columns that are kept: those of articles are by article."""


class LedgerLayout:
    """Reads and writes one entry of the settings. What cannot be read counts as not there."""

    def __init__(self, grid: LedgerGrid, split: QSplitter, below: QSplitter, settings: Settings) -> None:
        self._grid, self._settings = grid, settings
        self._splitters = {"split": split, "below": below}

    def keep(self) -> None:
        """Remember how it is. Parts that were never shown have no sizes to remember."""
        sizes = {name: splitter.sizes() for name, splitter in self._splitters.items()}
        if all(all(each) for each in sizes.values()):
            kept = {"widths": dict(list(self._grid.widths().items())[-REMEMBERED:]), **sizes}
            self._settings.set_layout(KEY, QByteArray(json.dumps(kept).encode()))

    def restore(self) -> None:
        """Lay it out as it was left."""
        try:
            kept = json.loads(bytes(self._settings.layout(KEY).data()) or b"{}")
        except ValueError:  # from another version, or damaged
            return
        if not isinstance(kept, dict):
            return
        widths = kept.get("widths")
        if isinstance(widths, dict):
            known = {str(name): width for name, width in widths.items() if isinstance(width, int)}
            self._grid.set_widths(known)
        for name, splitter in self._splitters.items():
            sizes = kept.get(name)
            if (
                isinstance(sizes, list)
                and len(sizes) == splitter.count()
                and all(isinstance(n, int) for n in sizes)
            ):
                splitter.setSizes(sizes)
