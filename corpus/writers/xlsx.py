"""Writes all tables of a project as sheets of a workbook.

Texts are always text cells, never formulas, links or numbers. XlsxWriter creates a workbook with the sheets, their
heads and the formats; the rows are written into it as they are computed, so that memory use does not grow with them.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from xlsxwriter import Workbook

from corpus.model import TAG_COLOURS
from corpus.plots.palette import colours
from corpus.progress import Progress
from corpus.writers.cleaning import Cleaner
from corpus.writers.exported import Exported, ExportRemark, Remarks
from corpus.writers.options import TABLES, Content
from corpus.writers.sheet_xml import LONGEST, CellStyles, SheetRows, row_height
from corpus.writers.subject import ExportSubject
from corpus.writers.tables import ProjectTable, table_of

_BATCH = 512
"""Rows that are written at once, and between two reports of progress. Chosen, not measured."""
_FACE = {"zh_CN": "Microsoft YaHei", "zh_TW": "Microsoft JhengHei", "en": "Calibri"}
"""Fonts by language. Chosen: those that come with Excel; other programs substitute theirs."""
_A4 = 9
"""The value of ``paperSize`` for A4 (ECMA-376 part 1, 18.3.1.63)."""
_COMPRESSION = 3
"""Level of deflate. Measured: half the time of the default 6 for a file a tenth larger."""
_SAMPLES = re.compile(rb'<row r="2".*?</row>', re.DOTALL)
"""The row of :func:`_frame` that uses each format once."""
_STYLE = re.compile(rb' s="(\d+)"')
"""The index of a cell's format."""
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
"""The parts of sheets, as XlsxWriter names them."""


def write(exported: Exported, out: BinaryIO, progress: Progress) -> Remarks:
    """Write the workbook."""
    subject = ExportSubject(exported)
    tables = [table_of(content, subject) for content in TABLES]
    total = sum(table.count for table in tables)
    progress(0, total)
    clean = Cleaner()
    frame = zipfile.ZipFile(io.BytesIO(_frame(tables, exported.language, clean)))
    rows = SheetRows(_styles(frame))
    done = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION) as book:
        for entry in frame.infolist():
            matched = _SHEET.fullmatch(entry.filename)
            if matched is None:
                book.writestr(entry, frame.read(entry))
                continue
            table = tables[int(matched[1]) - 1]
            head, tail = _around_rows(frame.read(entry))
            with book.open(entry.filename, "w", force_zip64=True) as sheet:
                sheet.write(head)
                for written, xml in _batches(table, rows):
                    sheet.write(clean(xml).encode())
                    progress(done + written, total)
                sheet.write(tail)
            done += table.count
    counted = {ExportRemark.SPLIT_CELLS: rows.split, ExportRemark.CONTROLS: clean.replaced}
    return {remark: count for remark, count in counted.items() if count}


def _batches(table: ProjectTable, rows: SheetRows) -> Iterator[tuple[int, str]]:
    """The XML of the rows in batches, each with the number of rows of the table written so far."""
    line, held = 2, []
    widths = [column.width for column in table.columns]
    for number, row in enumerate(table.rows, 1):
        lines = rows.xml(line, row, widths)
        line += len(lines)
        held += lines
        if number % _BATCH == 0:
            yield number, "".join(held)
            held = []
    if held:
        yield table.count, "".join(held)


def _around_rows(sheet: bytes) -> tuple[bytes, bytes]:
    """The text before the rows of a sheet, its head included, and the text after them."""
    head, end, tail = _SAMPLES.sub(b"", sheet).partition(b"</sheetData>")
    return re.sub(rb"<dimension [^>]*/>", b"", head), end + tail


# The frame


def _frame(tables: list[ProjectTable], language: str, clean: Cleaner) -> bytes:
    """A workbook with the sheets without rows. The second row of the first sheet uses each format once."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    face = {"font_name": _FACE[language], "font_size": 10, "valign": "top"}
    text = {**face, "text_wrap": True, "num_format": "@"}
    inks = colours("light")
    head = book.add_format(
        {**face, "bold": True, "text_wrap": True, "bottom": 1, "bg_color": inks["sunken"], "num_format": "@"}
    )
    tags = (
        {**text, "bg_color": inks[f"tag.{name}.fill"], "font_color": inks[f"tag.{name}.text"]}
        for name in TAG_COLOURS
    )
    formats = [book.add_format(part) for part in (text, face, *tags)]
    for place, table in enumerate(tables):
        sheet = book.add_worksheet(table.title)
        for number, column in enumerate(table.columns):
            sheet.set_column(number, number, column.width)
            sheet.write_string(0, number, clean(column.head)[: LONGEST // 2], head)
        heads = [column.head for column in table.columns]
        sheet.set_row(0, row_height(heads, [column.width for column in table.columns]))
        sheet.freeze_panes(1, table.frozen)
        sheet.autofilter(0, 0, table.count, len(table.columns) - 1)
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        if table.content is not Content.CODEBOOK:
            sheet.set_landscape()
        if place == 0:
            for number, cell_format in enumerate(formats):
                sheet.write_blank(1, number, None, cell_format)
    book.close()
    return out.getvalue()


def _styles(frame: zipfile.ZipFile) -> CellStyles:
    """The indexes of the formats, read from the row in which each is used."""
    samples = _SAMPLES.search(frame.read("xl/worksheets/sheet1.xml"))
    assert samples is not None
    text, number, *tags = (int(index) for index in _STYLE.findall(samples[0]))
    return CellStyles(text, number, dict(zip(TAG_COLOURS, tags, strict=True)))
