"""Converts the elements of a document to lines of text. All rich formats are converted to elements of HTML first.

A block becomes a line, ``br`` a new line, the row of a table a line with tabs between its cells. White space is
collapsed as a browser does it, except that a line break of the source between two characters of full width leaves no
space. Readings above characters (``rt``) are dropped.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from lxml import etree

from corpus.blocks import BlockKind
from corpus.readers.lines import LineWriter, MadeText
from corpus.readers.table_shape import is_data_table, is_head

_SKIPPED = frozenset(
    "script style noscript template head title meta link base svg math iframe object embed applet audio video canvas "
    "select option datalist button input textarea map area rt rp rtc colgroup col".split()
)
"""Elements without text of the document."""
BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption tbody "
    "thead tfoot tr td th ul".split()
)
"""Elements that begin a new line."""
_LISTS = ("ul", "ol", "menu", "dir")
"""Elements of lists."""
_HEADING = {f"h{level}": level for level in range(1, 7)}
"""Elements of headings with their levels."""
_BREAK = "\u2028"
"""Represents ``br`` until a line is written."""
FOOTNOTE = "data-footnote"
"""Attribute with which a reader marks a footnote."""

WIDE = (
    "\u2e80-\u303f\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60"
    "\uffe0-\uffe6\u2014\u2018\u2019\u201c\u201d\u2026\U00020000-\U0003ffff"
)
"""Characters between which no space is written, as the inside of a character class."""
_SEGMENT_BREAK = re.compile(rf"(?<=[{WIDE}])[ \t\r\f]*\n[ \t\r\n\f]*(?=[{WIDE}])")
"""A line break between Chinese characters, which CSS Text 3, 4.1.3 lets disappear."""
_WIDE = re.compile(f"[{WIDE}]")
"""A character of Chinese typography."""
_SPACES = re.compile("[ \t\r\n\f\xa0]+")
"""Runs of white space."""
_NOT_SHOWN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
"""The style of hidden elements."""
_BACK = frozenset("↩↑⏎")
"""Texts of links from a footnote back to its reference."""
_EDGES = " \t\n\r\f\xa0\u3000\u200b\ufeff"
"""White space and invisible characters at the edges of a line."""


def text_of(root: Any) -> MadeText:
    """The text of an element, an lxml element whose tags are those of HTML."""
    walker = Walker()
    walker.walk(root)
    return walker.writer.made()


def squeezed(text: str) -> str:
    """A line with white space collapsed, and a newline for each ``br``."""
    text = _SPACES.sub(" ", _SEGMENT_BREAK.sub("", text))
    if _BREAK not in text:
        return text.strip(_EDGES)
    return "\n".join(line for part in text.split(_BREAK) if (line := part.strip(_EDGES)))


def joined(pieces: list[str]) -> str:
    """Pieces of text joined on one line, with a space between Latin words but none beside Chinese."""
    text = ""
    for piece in pieces:
        if text and piece and _narrow(text[-1]) and _narrow(piece[0]):
            text += " "
        text += piece
    return text


def _narrow(character: str) -> bool:
    return _WIDE.match(character) is None


class Walker:
    """Walks elements without recursion, so that the depth of nesting is not limited."""

    def __init__(self) -> None:
        self.writer = LineWriter()
        self._words: list[str] = []
        self._headings: list[int] = []
        self._lists: list[list[Any]] = []
        """For each enclosing list: whether it is numbered, the next number, whether that was written."""
        self._notes = self._preformatted = 0
        self._tables: list[_Table | None] = []
        """The enclosing tables; None for a layout table."""
        self._count = 0

    def walk(self, root: Any) -> None:
        events = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in events:
            if event == "start":
                if not isinstance(element.tag, str) or is_skipped(element):
                    events.skip_subtree()
                    continue
                self.start(element)
                if element.text:
                    self._words.append(element.text)
                continue
            if event == "end" and isinstance(element.tag, str) and not is_skipped(element):
                self.end(element)
            if element.tail and element is not root:
                self._words.append(element.tail)
        self._flush()

    @property
    def pending(self) -> int:
        """Characters of the line that is being collected, white space included."""
        return sum(map(len, self._words))

    # Elements

    def start(self, element: Any) -> None:
        """An element begins. Its words come after."""
        tag = element.tag
        if tag == "br":
            self._words.append(_BREAK)
            return
        if tag not in BLOCKS and FOOTNOTE not in element.attrib:
            return
        self._flush()
        if FOOTNOTE in element.attrib:
            self._notes += 1
        if tag in _STARTS:
            _STARTS[tag](self, element)

    def end(self, element: Any) -> None:
        """An element ends. Its words came before."""
        tag = element.tag
        if tag not in BLOCKS and FOOTNOTE not in element.attrib:
            return
        self._flush()
        if FOOTNOTE in element.attrib:
            self._notes -= 1
        if tag in _ENDS:
            _ENDS[tag](self, element)

    def _start_heading(self, element: Any) -> None:
        self._headings.append(_HEADING[element.tag])

    def _end_heading(self, element: Any) -> None:
        self._headings.pop()

    def _start_list(self, element: Any) -> None:
        first = element.get("start", "1")
        self._lists.append([element.tag == "ol", int(first) if first.isdecimal() else 1, True])

    def _end_list(self, element: Any) -> None:
        self._lists.pop()

    def _start_item(self, element: Any) -> None:
        if self._lists:
            self._lists[-1][2] = False

    def _start_pre(self, element: Any) -> None:
        self._preformatted += 1

    def _end_pre(self, element: Any) -> None:
        self._preformatted -= 1

    def _start_table(self, element: Any) -> None:
        data = self._table is None and is_data_table(element)
        self._tables.append(_Table() if data else None)

    def _end_table(self, element: Any) -> None:
        table = self._tables.pop()
        if table is None or not table.rows:
            return
        self._count += 1
        for number, row in enumerate(table.rows):
            kind = BlockKind.TABLE_HEAD if is_head(number, table.rows, table.heads) else BlockKind.TABLE_ROW
            self.writer.add("\t".join(row), kind, self._count)

    def _start_row(self, element: Any) -> None:
        if self._table is not None:
            self._table.start_row(element)

    def _end_row(self, element: Any) -> None:
        if self._table is not None:
            self._table.end_row()

    def _end_cell(self, element: Any) -> None:
        if self._table is not None:
            self._table.end_cell(element)

    @property
    def _table(self) -> _Table | None:
        return self._tables[-1] if self._tables else None

    # Lines

    def _flush(self) -> None:
        """Write the words collected as a line, or put them into the cell of a table."""
        if not self._words:
            return
        words, self._words = "".join(self._words), []
        if self._preformatted and self._table is None:
            self.writer.add(words.replace(_BREAK, "\n").strip("\n"))
            return
        line = squeezed(words)
        if not line:
            return
        if self._table is not None:
            self._table.add(line)
            return
        kind, level = self._kind()
        if kind is BlockKind.HEADING:
            # A heading of two lines is one heading.
            line = joined(line.split("\n"))
        elif kind is BlockKind.LIST_ITEM:
            line = self._numbered(line)
        self.writer.add(line, kind, level)

    def _kind(self) -> tuple[BlockKind | None, int]:
        if self._notes:
            return BlockKind.FOOTNOTE, 1
        if self._headings:
            return BlockKind.HEADING, self._headings[-1]
        if self._lists:
            return BlockKind.LIST_ITEM, len(self._lists)
        return None, 1

    def _numbered(self, line: str) -> str:
        """A line of a list's item; the first one has its number."""
        ordered, number, written = self._lists[-1]
        if written or not ordered:
            self._lists[-1][2] = True
            return line
        self._lists[-1][1:] = [number + 1, True]
        return line if line.startswith(f"{number}") else f"{number}. {line}"


class _Table:
    """A table that is being read."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.heads: list[bool] = []
        self._row: list[str] = []
        self._cell: list[str] = []
        self._named: list[bool] = []
        self._spanned: dict[int, int] = {}
        """For each column that a cell above covers, the number of further rows."""

    def add(self, line: str) -> None:
        self._cell.append(line.replace("\t", " "))

    def start_row(self, element: Any) -> None:
        # Text between the rows of a table belongs to none of its cells and is dropped.
        self._row, self._named = [], []
        self._in_head = element.getparent() is not None and element.getparent().tag == "thead"

    def end_cell(self, element: Any) -> None:
        self._skip_spanned()
        self._named.append(element.tag == "th")
        width, height = _span(element, "colspan"), _span(element, "rowspan")
        text = joined([piece for line in self._cell for piece in line.split("\n")])
        self._cell = []
        for column in range(width):
            if height > 1:
                self._spanned[len(self._row)] = height - 1
            self._row.append(text if column == 0 else "")

    def end_row(self) -> None:
        self._skip_spanned()
        while self._row and not self._row[-1]:
            self._row.pop()
        if self._row:
            self.rows.append(self._row)
            self.heads.append(self._in_head or all(self._named))
        self._row = []

    def _skip_spanned(self) -> None:
        while left := self._spanned.get(len(self._row)):
            self._spanned[len(self._row)] = left - 1
            self._row.append("")


def _span(element: Any, name: str) -> int:
    """The number of columns or rows that a cell covers, at most 60, since pages state absurd ones."""
    value = element.get(name, "1").strip()
    return min(max(int(value), 1), 60) if value.isdecimal() and value.isascii() and len(value) < 5 else 1


def is_skipped(element: Any) -> bool:
    """Whether nothing of an element is shown as text."""
    if element.tag in _SKIPPED or "hidden" in element.attrib:
        return True
    if element.tag == "a" and (element.text or "").strip("\ufe0e ") in _BACK:
        return True
    style = element.get("style")
    return style is not None and element.tag != "body" and _NOT_SHOWN.search(style) is not None


_STARTS: dict[str, Callable[[Walker, Any], None]] = {
    **dict.fromkeys(_HEADING, Walker._start_heading),
    **dict.fromkeys(_LISTS, Walker._start_list),
    "li": Walker._start_item,
    "pre": Walker._start_pre,
    "table": Walker._start_table,
    "tr": Walker._start_row,
}
"""Functions for the start of elements."""
_ENDS: dict[str, Callable[[Walker, Any], None]] = {
    **dict.fromkeys(_HEADING, Walker._end_heading),
    **dict.fromkeys(_LISTS, Walker._end_list),
    "pre": Walker._end_pre,
    "table": Walker._end_table,
    "tr": Walker._end_row,
    "td": Walker._end_cell,
    "th": Walker._end_cell,
}
"""Functions for the end of elements."""
