"""Keeps how the ledger was laid out for the next session: widths of columns, and where its parts meet."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

from desktop.comparing.kept_layout import keep_layout, restore_layout
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
        widths = dict(list(self._grid.widths().items())[-REMEMBERED:])
        keep_layout(self._settings, KEY, self._splitters, widths=widths)

    def restore(self) -> None:
        """Lay it out as it was left."""
        widths = restore_layout(self._settings, KEY, self._splitters).get("widths")
        if isinstance(widths, dict):
            known = {str(name): width for name, width in widths.items() if isinstance(width, int)}
            self._grid.set_widths(known)
