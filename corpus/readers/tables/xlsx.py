"""Reads articles from a workbook of Excel or WPS: from its first sheet that is not empty."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from corpus.readers.document import Original, ReadDocument, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.tables.table import MOST_ROWS, read_table
from corpus.readers.xml_parts import attribute, local, parse_xml
from corpus.readers.zip_files import SafeZip

__all__ = ["read"]
_WIDEST = 500
"""Greatest number of columns that are read. Chosen."""
_BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Identities of the built-in number formats of dates, including those of Chinese versions (ECMA-376, numFmt)."""
_DATE_CODE = re.compile(r"[yd年月日]|(?<![#0?.])m+(?![#0?])", re.IGNORECASE)
"""Placeholders of dates in number formats."""
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
"""Literal text, escapes and conditions in number formats."""
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
"""The reference of a cell."""
_RANGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")
"""The reference of a range."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The articles. Raises ReadError."""
    with SafeZip(original.data) as source:
        strings = _strings(source)
        dates, from_1904 = _date_styles(source), _counts_from_1904(source)
        rows: list[list[str]] = []
        for name in _sheets(source):
            rows = list(_rows(parse_xml(source.read(name), name), strings, dates, from_1904))
            if rows:
                break
    return read_table(rows, original, choices, "xlsx")


def _strings(source: SafeZip) -> list[str]:
    name = "xl/sharedStrings.xml"
    if name not in source:
        return []
    return [_words(item) for item in parse_xml(source.read(name), name) if local(item) == "si"]


def _words(item: Any) -> str:
    """The text of a cell without phonetic readings."""
    texts = (
        element for element in item.iter() if local(element) == "t" and local(element.getparent()) != "rPh"
    )
    return _unescaped("".join(text.text or "" for text in texts))


def _unescaped(words: str) -> str:
    """Text with control characters for escapes such as ``_x000D_``."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), words)


def _sheets(source: SafeZip) -> Iterator[str]:
    """Names of the parts with sheets, in the order in which Excel shows them; hidden ones last."""
    book = parse_xml(source.read("xl/workbook.xml"), "xl/workbook.xml")
    relations = "xl/_rels/workbook.xml.rels"
    targets = {}
    if relations in source:
        for relation in parse_xml(source.read(relations), relations):
            target = relation.get("Target", "")
            targets[relation.get("Id", "")] = (
                target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
            )
    sheets = [sheet for sheet in book.iter() if local(sheet) == "sheet"]
    sheets.sort(key=lambda sheet: sheet.get("state", "visible") != "visible")
    for sheet in sheets:
        name = posixpath.normpath(targets.get(_relation(sheet), ""))
        if name in source:
            yield name


def _relation(sheet: Any) -> str:
    return next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")


def _rows(sheet: Any, strings: list[str], dates: frozenset[int], from_1904: bool) -> Iterator[list[str]]:
    merged = _merged_downwards(sheet)
    held: dict[int, tuple[int, str]] = {}
    """For each column, the last row of a merged cell, and its value."""
    number = 0
    for count, row in enumerate(element for element in sheet.iter() if local(element) == "row"):
        if count > MOST_ROWS + 1:
            raise ReadError("too_many_rows", "", str(MOST_ROWS))
        number = _whole(row.get("r")) or number + 1
        cells: list[str] = []
        for cell in row:
            if local(cell) != "c":
                continue
            column = _column(cell.get("r", ""), len(cells))
            if column >= _WIDEST:
                break
            cells += [""] * (column - len(cells))
            cells.append(_value(cell, strings, dates, from_1904))
        if not any(cells):
            continue
        for column, last in merged.get(number, ()):
            held[column] = last, cells[column] if column < len(cells) else ""
        for column, (last, value) in held.items():
            if number <= last and column < _WIDEST:
                cells += [""] * (column + 1 - len(cells))
                cells[column] = cells[column] or value
        yield cells


def _merged_downwards(sheet: Any) -> dict[int, list[tuple[int, int]]]:
    """The column and the last row of cells that are merged downwards, by their first row."""
    merged: dict[int, list[tuple[int, int]]] = {}
    for element in sheet.iter():
        match = _RANGE.fullmatch(element.get("ref", "")) if local(element) == "mergeCell" else None
        if match is not None and int(match[4]) > int(match[2]):
            merged.setdefault(int(match[2]), []).append((_letters(match[1]), int(match[4])))
    return merged


def _column(place: str, otherwise: int) -> int:
    match = _PLACE.fullmatch(place)
    return otherwise if match is None else max(_letters(match[1]), otherwise)


def _letters(name: str) -> int:
    """The number of a column, from 0."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: Any, strings: list[str], dates: frozenset[int], from_1904: bool) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _words(cell)
    value = next((element.text or "" for element in cell if local(element) == "v"), "")
    if kind == "s":
        return strings[_whole(value)] if value.isdecimal() and _whole(value) < len(strings) else ""
    if kind == "n" and value and _whole(cell.get("s")) in dates:
        return _day(value, from_1904)
    if kind == "n":
        return value.removesuffix(".0")
    return "" if kind == "e" else _unescaped(value)


def _whole(words: str | None) -> int:
    return int(words) if words and words.isdecimal() and len(words) < 9 else 0


def _day(value: str, from_1904: bool) -> str:
    """A date from Excel's number of days. The epoch is two days before 1900, since Excel counts from 1 and has a 29
    February 1900."""
    try:
        moment = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)
        return (moment + timedelta(days=float(value))).date().isoformat()
    except (ValueError, OverflowError):
        return value


def _date_styles(source: SafeZip) -> frozenset[int]:
    """Indices of the cell styles with a date format."""
    name = "xl/styles.xml"
    if name not in source:
        return frozenset()
    root = parse_xml(source.read(name), name)
    codes = {
        element.get("numFmtId", ""): element.get("formatCode", "")
        for element in root.iter()
        if local(element) == "numFmt"
    }
    styles: Any = next((element for element in root if local(element) == "cellXfs"), ())
    found = set()
    for number, style in enumerate(styles):
        identity = style.get("numFmtId", "0")
        code = codes.get(identity)
        shows_date = (
            _DATE_CODE.search(_LITERAL.sub("", code))
            if code is not None
            else _whole(identity) in _BUILT_IN_DATES
        )
        if shows_date:
            found.add(number)
    return frozenset(found)


def _counts_from_1904(source: SafeZip) -> bool:
    book = parse_xml(source.read("xl/workbook.xml"), "xl/workbook.xml")
    return any(
        local(element) == "workbookPr" and attribute(element, "date1904") in ("1", "true")
        for element in book.iter()
    )
