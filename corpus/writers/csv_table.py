"""Writes a table as CSV, in UTF-8 with a byte order mark and with CR LF line ends, as spreadsheet programs expect.

A cell that a spreadsheet program would interpret as a formula is prefixed with an apostrophe.
"""

from __future__ import annotations

import csv
import io
import re
from typing import BinaryIO

from corpus.progress import Progress, no_progress
from corpus.writers.cleaning import Cleaner
from corpus.writers.exported import Exported, ExportRemark, Remarks
from corpus.writers.options import Content
from corpus.writers.subject import ExportSubject
from corpus.writers.tables import CellValue, Coloured, ProjectTable, table_of

BOM = "\ufeff"
"""Makes spreadsheet programs decode the file as UTF-8."""
_FORMULA = re.compile(r"[\s\ufeff]*[=+\-@＝＋－＠|]")
"""The beginning of cells that a spreadsheet program may interpret as a formula or command, full-width forms included
(OWASP, CSV injection)."""
_BATCH = 512
"""Rows between two reports of progress."""


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the chosen table, that of the claims by default."""
    subject = ExportSubject(exported)
    return write_table(table_of(exported.options.content or Content.CLAIMS, subject), out, progress)


def write_table(table: ProjectTable, out: BinaryIO, progress: Progress = no_progress) -> Remarks:
    """Write a table."""
    clean = Cleaner()
    text = io.TextIOWrapper(out, "utf-8", newline="", write_through=True)
    text.write(BOM)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(literal(column.head) for column in table.columns)
    progress(0, table.count)
    for number, row in enumerate(table.rows, 1):
        writer.writerow(_cell(value, clean) for value in row)
        if number % _BATCH == 0:
            progress(number, table.count)
    text.detach()
    return {ExportRemark.CONTROLS: clean.replaced} if clean.replaced else {}


def literal(cell: str) -> str:
    """The cell, prefixed if a spreadsheet program might not treat it as text."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _cell(value: CellValue, clean: Cleaner) -> str | int | float:
    if isinstance(value, Coloured):
        value = value.text
    if value is None:
        return ""
    return literal(clean(value)) if isinstance(value, str) else value
