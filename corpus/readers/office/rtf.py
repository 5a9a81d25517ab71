"""Reads an article from Rich Text Format with striprtf, after marking tables, headings and footnotes."""

from __future__ import annotations

import re
from typing import Any

from striprtf.striprtf import rtf_to_text

from corpus.blocks import BlockKind
from corpus.readers.document import Original, ReadDocument, ReadingChoices
from corpus.readers.errors import ReadError
from corpus.readers.facts import described
from corpus.readers.lines import LineWriter, MadeText
from corpus.readers.pages.web_page import structure
from corpus.readers.properties import property_facts
from corpus.readers.table_shape import is_head
from corpus.readers.walker import joined, squeezed

__all__ = ["read"]

_CELL, _ROW, _NOTE, _HEADING, _ITEM, _BREAK = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
"""Private use characters that mark the ends of cells and rows, the beginnings of footnotes and list items, the ends of
headings (followed by their level), and the ends of paragraphs within a row."""
_LIST_TEXT = re.compile(r"\{(?:\\\*)?\\(?:listtext|pntext)(?P<mark>(?:[^{}]|\{[^{}]*\})*)\}")
"""The number or bullet of an item."""
_CELL_END = re.compile(r"\\(?:nest)?cell(?![a-zA-Z])\s?")
"""The end of a cell."""
_ROW_END = re.compile(r"\\(?:nest)?row(?![a-zA-Z])\s?")
"""The end of a row."""
_PARAGRAPH = re.compile(
    r"\\(?:(?P<end>par)|(?P<reset>pard)|s(?P<style>\d+)|outlinelevel(?P<level>\d))(?![a-zA-Z\d])"
)
"""Control words that end a paragraph, reset it, or set its style or outline level."""
_STYLE = re.compile(r"\{\\s(?P<style>\d+)(?![a-zA-Z\d])(?P<looks>[^{};]*)(?:\{[^{}]*\}[^{};]*)*;?\}")
"""An entry of the style sheet."""
_OUTLINE = re.compile(r"\\outlinelevel(\d)")
"""The outline level of a paragraph, from 0."""
_HEADING_NAME = re.compile(r"(?:heading|标题|標題) ?([1-9])$", re.IGNORECASE)
"""Names of styles of headings."""
_BODY_LEVEL = 9
"""The outline level of body text."""
_NOTE_GROUP = re.compile(r"\{(?:\\\*)?\\footnote(?![a-z])")
"""The beginning of a footnote."""
_IN_TABLE = re.compile(r"\\(?:(?P<begin>trowd|intbl)|(?P<end>row)|(?P<break>par))(?![a-zA-Z])\s?")
"""The control words by which tables are recognised."""
_DELETED = re.compile(r"\{[^{}]*\\deleted(?![a-z])[^{}]*\}")
"""Text that was deleted while changes were tracked."""
_FIELD = re.compile(
    r"\{\\(?P<name>title|author|doccomm)\s(?P<words>(?:[^{}\\]|\\[^{}]|\\u-?\d+ ?\\'..|\{[^{}]*\})*)\}"
)
"""A field of the document information."""
_CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
"""The time of creation."""
_CODE_PAGE = re.compile(r"\\ansicpg(\d+)")
"""The encoding of the document."""
_HEADER = 1 << 16
"""Characters at the beginning that contain code page, fonts and date. Chosen with a large margin."""
_MARKS = {
    _CELL: r"\u-8192?",
    _ROW: r"\u-8191?",
    _NOTE: r"\u-8190?",
    _HEADING: r"\u-8189?",
    _ITEM: r"\u-8188?",
    _BREAK: r"\u-8187?",
}
"""The marks of structure as RTF escapes of private-use characters."""
_SPACES = re.compile("[ \t\xa0]+")
"""Runs of blanks."""


def read(original: Original, choices: ReadingChoices) -> ReadDocument:
    """The article. Raises ReadError."""
    source = _source(original.data)
    encoding = _encoding(source)
    marked = _with_notes_behind(_DELETED.sub("", source))
    marked = _with_headings(marked, encoding)
    marked = _LIST_TEXT.sub(lambda found: f"{{{_MARKS[_ITEM]}{_number_of(found['mark'], encoding)}}}", marked)
    marked = _with_breaks_in_cells(marked)
    marked = _CELL_END.sub(lambda _: _MARKS[_CELL], marked)
    marked = _ROW_END.sub(lambda _: _MARKS[_ROW] + r"\par ", marked)
    made = _made(_plain(marked, encoding))
    facts = list(property_facts(made, _properties(source, encoding)))
    article = described(made, [fact for fact in facts if fact.field == "title"], original, later=facts)
    return ReadDocument("rtf", (article,), remarks=tuple(structure(made)))


def _source(data: bytes) -> str:
    """The file with all bytes beyond ASCII escaped, since some programs do not escape them."""
    return re.sub(rb"[\x80-\xff]", lambda match: b"\\'%02x" % match[0][0], data).decode("ascii")


def _encoding(source: str) -> str:
    match = _CODE_PAGE.search(source[:_HEADER])
    return f"cp{match[1]}" if match else "gb18030"


def _plain(source: str, encoding: str) -> str:
    try:
        # The additional brace ends the last group of a truncated file, which is not read otherwise.
        text: Any = rtf_to_text(source + "}", encoding=encoding, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, TypeError, OverflowError) as error:
        raise ReadError("damaged", "", str(error)[:200]) from None
    # Characters beyond the Basic Multilingual Plane are surrogate pairs.
    joined: str = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return joined


def _with_headings(source: str, encoding: str) -> str:
    """The source with the level of each heading at its end. A heading has a style or an outline level, which also holds
    for the following paragraphs until it is changed or reset."""
    begin = source.find("{\\stylesheet")
    after = 0 if begin < 0 else _end_of_group(source, begin)
    levels = _levels_of_styles(source[begin:after], encoding) if after else {}
    level: int | None = None

    def marked(found: re.Match[str]) -> str:
        nonlocal level
        if found["end"]:
            return found[0] if level is None else f"{_MARKS[_HEADING]}{level}{found[0]}"
        if found["reset"]:
            level = None
        elif found["style"]:
            level = levels.get(found["style"])
        else:
            outline = int(found["level"]) + 1
            level = None if outline > _BODY_LEVEL else outline
        return found[0]

    return source[:after] + _PARAGRAPH.sub(marked, source[after:])


def _number_of(mark: str, encoding: str) -> str:
    """The number before a list item; empty for bullets, which the reading view draws itself."""
    number = _plain(f"{{\\rtf1\\ansi {mark}}}", encoding).strip()
    if not any(letter.isalnum() for letter in number):
        return ""
    return mark.replace("\\tab", "") + (" " if number.isascii() else "")


def _levels_of_styles(sheet: str, encoding: str) -> dict[str, int]:
    """The levels of the heading styles, by their outline level or else by their name."""
    levels = {}
    for style in _STYLE.finditer(sheet):
        outline = _OUTLINE.search(style["looks"])
        if outline is not None:
            level = int(outline[1]) + 1
        else:
            style_name = _plain(f"{{\\rtf1\\ansi {style[0][1:-1]}", encoding).strip().rstrip(";")
            name = _HEADING_NAME.search(style_name)
            level = int(name[1]) if name else _BODY_LEVEL + 1
        if level <= _BODY_LEVEL:
            levels[style["style"]] = level
    return levels


def _with_notes_behind(source: str) -> str:
    """The source with the footnotes as paragraphs at its end; striprtf leaves them out."""
    notes = []
    while (found := _NOTE_GROUP.search(source)) is not None:
        end = _end_of_group(source, found.start())
        notes.append(source[found.end() : end - 1])
        source = source[: found.start()] + source[end:]
    last = source.rfind("}")
    added = "".join(f"\\par {{{_MARKS[_NOTE]}{note.lstrip('0123456789')}}}" for note in notes)
    return source[:last] + added + source[last:] if notes and last >= 0 else source


def _with_breaks_in_cells(source: str) -> str:
    """The source with a mark for the end of each paragraph within a row, which would otherwise end the row."""
    inside = False

    def marked(found: re.Match[str]) -> str:
        nonlocal inside
        if found["break"]:
            return _MARKS[_BREAK] if inside else found[0]
        inside = bool(found["begin"])
        return found[0]

    return _IN_TABLE.sub(marked, source)


def _end_of_group(source: str, start: int) -> int:
    depth = 0
    for match in re.finditer(r"\\.|[{}]", source[start:]):
        if match[0] == "{":
            depth += 1
        elif match[0] == "}":
            depth -= 1
            if not depth:
                return start + match.end()
    return len(source)


def _properties(source: str, encoding: str) -> dict[str, str]:
    head = source[:_HEADER]
    found = {}
    for match in _FIELD.finditer(head):
        field = {"title": "title", "author": "byline"}.get(match["name"])
        if field:
            found[field] = _plain(f"{{\\rtf1\\ansi {match['words']}}}", encoding).strip()
    if created := _CREATED.search(head):
        found["published"] = "-".join(created.groups())
    return found


def _add_line(writer: LineWriter, line: str) -> None:
    """Add a line outside tables with the kind of its mark."""
    line, heading, level = line.replace(_CELL, " ").partition(_HEADING)
    words = squeezed(line.replace(_NOTE, "").replace(_ITEM, ""))
    kind = BlockKind.FOOTNOTE if _NOTE in line else BlockKind.LIST_ITEM if _ITEM in line else None
    if heading:
        writer.add(words, BlockKind.HEADING, int(level[:1]))
    else:
        writer.add(words, kind)


def _cell(words: str) -> str:
    """The words of a cell, its paragraphs as one line."""
    return joined([_SPACES.sub(" ", squeezed(part)) for part in words.split(_BREAK)])


def _made(text: str) -> MadeText:
    writer = LineWriter()
    rows: list[list[str]] = []
    tables = 0
    for line in [*text.split("\n"), ""]:
        if _ROW in line or (_CELL in line and rows):
            cells = [_cell(words) for words in line.replace(_ROW, "").split(_CELL)]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                rows.append(cells)
            continue
        if rows and (line.strip() or line == ""):
            tables += 1
            marked = [False] * len(rows)
            for number, row in enumerate(rows):
                kind = BlockKind.TABLE_HEAD if is_head(number, rows, marked) else BlockKind.TABLE_ROW
                writer.add("\t".join(row), kind, tables)
            rows = []
        for part in line.split(_BREAK):
            # An unterminated row has such breaks too.
            _add_line(writer, part)
    return writer.made()
