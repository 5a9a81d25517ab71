"""Tables for the clipboard: HTML for word processors, tab-separated text for spreadsheets."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

Table = Sequence[Sequence[str]]
"""Rows of cells; a cell may have several lines."""


def as_mime(table: Table) -> QMimeData:
    """The table in both formats; the first row is the header."""
    mime = QMimeData()
    mime.setHtml(as_html(table))
    mime.setText(as_tsv(table))
    return mime


def as_tsv(table: Table) -> str:
    """One row per line. Cells with line breaks, tabs or quotes are quoted, as Excel and WPS read and write them."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in table) + "\n"


def as_html(table: Table) -> str:
    """A plain table whose borders are kept when it is pasted into Word or WPS."""
    head, *body = table
    cells = "".join(f"<th>{_lines(cell)}</th>" for cell in head)
    rows = "".join("<tr>" + "".join(f"<td>{_lines(cell)}</td>" for cell in row) + "</tr>" for row in body)
    style = "border-collapse:collapse"
    return (
        '<html><head><meta charset="utf-8"></head><body>'
        f'<table border="1" cellspacing="0" cellpadding="4" style="{style}">'
        f"<thead><tr>{cells}</tr></thead><tbody>{rows}</tbody></table></body></html>"
    )


def _quoted(cell: str) -> str:
    if any(character in cell for character in '\t\n"'):
        return '"' + cell.replace('"', '""') + '"'
    # A spreadsheet would evaluate these as a formula.
    return f"'{cell}" if cell[:1] in ("=", "+", "@") else cell


def _lines(cell: str) -> str:
    # Spreadsheets keep a <br> within one cell only with this style.
    return escape(cell).replace("\n", '<br style="mso-data-placement:same-cell">')
