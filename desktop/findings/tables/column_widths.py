"""The widths of the columns of a findings table: what is left goes to the quotations."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QHeaderView

from desktop.findings.tables.subjects import Column
from desktop.settings import Settings


class ColumnWidths(QObject):
    """Sets the widths, and stores those that a user has chosen."""

    def __init__(self, header: QHeaderView) -> None:
        super().__init__(header)
        self._header = header
        self._columns: tuple[Column[Any], ...] = ()
        self._chosen: dict[str, int] = {}
        """Widths that the user has set, in pixels, by key of column."""
        self._settings: Settings | None = None
        self._key = ""
        self._laying_out = False
        header.sectionResized.connect(self._on_resized)

    def remember(self, settings: Settings, table: str) -> None:
        """Use the stored widths of a table, and store those that are set from now on."""
        self._settings, self._key = settings, f"columns.{table}"
        self._chosen = _stored(settings, self._key)
        self.lay_out(self._columns)

    def lay_out(self, columns: tuple[Column[Any], ...]) -> None:
        """Share the width of the table among its columns: those of quotations get what is left, for whose least
        width optional ones are hidden and the others shrink. A width that the user has set stays."""
        self._columns = columns
        self._laying_out = True
        shown = self._shown()
        widths = self._shared([columns[number] for number in shown])
        for number, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            self._header.setSectionResizeMode(number, mode)
            self._header.setSectionHidden(number, number not in shown)
            if column.width and number in shown:
                self._header.resizeSection(number, widths[column.key])
        self._laying_out = False

    def _shown(self) -> list[int]:
        """The columns for which there is room if all are as narrow as they may be."""
        columns = self._columns
        missing = sum(map(self._least, columns)) - self._header.viewport().width()
        hidden = set()
        for number in sorted(range(len(columns)), key=lambda number: -columns[number].spare):
            if columns[number].spare > 0 and missing > 0:
                missing -= self._least(columns[number])
                hidden.add(number)
        return [number for number in range(len(columns)) if number not in hidden]

    def _shared(self, columns: Sequence[Column[Any]]) -> dict[str, int]:
        """The width of each of these columns but those of quotations: as preferred, or shrunk in proportion to what
        each can give."""
        given = [(column, self._chosen.get(column.key, column.width)) for column in columns if column.width]
        quotations = sum(self._least(column) for column in columns if not column.width)
        missing = sum(width for _, width in given) + quotations - self._header.viewport().width()
        spare = sum(width - self._least(column) for column, width in given)
        share = min(1.0, max(0.0, missing / spare)) if spare else 0.0
        return {column.key: width - round((width - self._least(column)) * share) for column, width in given}

    def _least(self, column: Column[Any]) -> int:
        return self._chosen.get(column.key, column.least or column.width)

    def _on_resized(self, number: int, _: int, width: int) -> None:
        # Qt itself resizes the columns that stretch, and those that are hidden.
        if self._laying_out or not width or number >= len(self._columns) or not self._columns[number].width:
            return
        self._chosen[self._columns[number].key] = width
        if self._settings is not None:
            self._settings.set_layout(self._key, QByteArray(json.dumps(self._chosen).encode()))


def _stored(settings: Settings, key: str) -> dict[str, int]:
    """The stored widths; what is no width is ignored."""
    try:
        widths = json.loads(bytes(settings.layout(key).data()))
    except ValueError:
        return {}
    entries = widths.items() if isinstance(widths, dict) else ()
    return {name: width for name, width in entries if isinstance(width, int) and width > 0}
