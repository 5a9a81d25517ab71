"""Storage of the ledger's layout for the next session: widths of columns, and positions of splitters."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

from desktop.comparing.kept_layout import keep_layout, restore_layout
from desktop.comparing.ledger.ledger_grid import LedgerGrid
from desktop.settings import Settings

KEY = "ledger"
REMEMBERED = 400
"""Stored widths of columns, at most. Chosen: those of articles are stored by article."""


class LedgerLayout:
    """Reads and writes one entry of the settings. Unreadable entries count as missing."""

    def __init__(self, grid: LedgerGrid, split: QSplitter, below: QSplitter, settings: Settings) -> None:
        self._grid, self._settings = grid, settings
        self._splitters = {"split": split, "below": below}

    def keep(self) -> None:
        """Store the layout. Parts that were never shown have no sizes to store."""
        widths = dict(list(self._grid.widths().items())[-REMEMBERED:])
        keep_layout(self._settings, KEY, self._splitters, widths=widths)

    def restore(self) -> None:
        """Restore the stored layout."""
        widths = restore_layout(self._settings, KEY, self._splitters).get("widths")
        if isinstance(widths, dict):
            known = {str(name): width for name, width in widths.items() if isinstance(width, int)}
            self._grid.set_widths(known)
