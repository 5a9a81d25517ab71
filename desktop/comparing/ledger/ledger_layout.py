"""Storage of the ledger's layout for the next session: widths of columns, and positions of splitters."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

from desktop.comparing.ledger.ledger_grid import LedgerGrid
from desktop.settings import Settings
from desktop.widgets.splitters import keep_sizes, restore_sizes

KEY = "ledger"
REMEMBERED = 400
"""Stored widths of columns, at most. Chosen: those of articles are stored by article."""


class LedgerLayout:
    """Reads and writes entries of the settings. Invalid entries are ignored."""

    def __init__(self, grid: LedgerGrid, split: QSplitter, below: QSplitter, settings: Settings) -> None:
        self._grid, self._settings = grid, settings
        self._splitters = {f"{KEY}.split": split, f"{KEY}.below": below}

    def keep(self) -> None:
        """Store the current layout."""
        widths = dict(list(self._grid.widths().items())[-REMEMBERED:])
        self._settings.set_layout(KEY, QByteArray(json.dumps({"widths": widths}).encode()))
        keep_sizes(self._settings, self._splitters)

    def restore(self) -> None:
        """Restore the stored layout."""
        restore_sizes(self._settings, self._splitters)
        try:
            widths = json.loads(bytes(self._settings.layout(KEY).data()))["widths"]
        except (ValueError, KeyError, TypeError):
            return
        if isinstance(widths, dict):
            valid = {str(name): width for name, width in widths.items() if isinstance(width, int)}
            self._grid.set_widths(valid)
