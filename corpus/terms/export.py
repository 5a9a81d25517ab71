"""The table of words as a CSV file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from corpus.writers.csv_table import write_table
from corpus.writers.options import Content
from corpus.writers.tables import CellValue, ProjectTable, TableColumn

_WIDTH = 12
"""Width of each column in digits. CSV files have none, but the table requires one."""


def write_rows(table: Sequence[Sequence[str]], out: BinaryIO) -> None:
    """Write rows of cells, of which the first is the header, in the CSV dialect of all exports."""
    head, *rows = table
    columns = tuple(TableColumn(name, _WIDTH) for name in head)
    cells = ([_cell(cell) for cell in row] for row in rows)
    write_table(ProjectTable(Content.PROJECT, "", columns, cells, len(rows)), out)


def _cell(cell: str) -> CellValue:
    """The cell as a number if it is one, so that spreadsheets can sort by it."""
    try:
        return float(cell) if "." in cell else int(cell)
    except ValueError:
        return cell
