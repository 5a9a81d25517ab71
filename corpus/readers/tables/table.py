"""Reads articles from the rows of a table, or the table as one article if its cells are no texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from corpus.blocks import BlockKind
from corpus.decoding import Candidate
from corpus.readers.document import (
    ColumnRole,
    FoundIn,
    Original,
    ReadArticle,
    ReadDocument,
    ReadingChoices,
    Remark,
    TableShape,
)
from corpus.readers.errors import ReadError
from corpus.readers.facts import Fact, described, iso_day
from corpus.readers.lines import LineWriter
from corpus.readers.tables.columns import Rows, guessed_roles, has_head, rows_above_head
from corpus.text import clean

__all__ = ["read_table"]

_EXAMPLES = 3
_LONGEST_EXAMPLE = 60
"""Rows and characters of a cell that are shown when columns are assigned. Chosen."""
MOST_ROWS = 20_000
"""Greatest number of articles of a table. Chosen above the 10,000 articles that a project is designed for."""


def read_table(
    rows: Rows,
    original: Original,
    choices: ReadingChoices,
    format: str,
    *,
    encoding: str = "utf-8",
    candidates: tuple[Candidate, ...] = (),
    notices: Sequence[str] = (),
) -> ReadDocument:
    """The articles of a table. ``rows`` include the head. Raises ReadError ``empty``, ``too_many_rows``, or
    ``own_table`` unless the choices assign its columns."""
    from corpus.table_heads import is_own_head

    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        raise ReadError("empty")
    rows = rows[rows_above_head(rows) :]
    head = has_head(rows) if choices.table_head is None else choices.table_head
    names = tuple(rows[0]) if head else ()
    if not choices.roles and is_own_head(rows[0]):
        raise ReadError("own_table")
    body = rows[1:] if head else rows
    if len(body) > MOST_ROWS:
        raise ReadError("too_many_rows", "", str(MOST_ROWS))
    width = max(map(len, rows))
    roles = choices.roles or guessed_roles(body, names, width)
    roles = (*roles, *[ColumnRole.NONE] * width)[:width]
    examples = tuple(tuple(cell[:_LONGEST_EXAMPLE] for cell in row) for row in body[:_EXAMPLES])
    shape = TableShape((*names, *[""] * width)[:width], roles, head, len(body), examples)
    remarks: list[Remark] = []
    if ColumnRole.TEXT in roles:
        articles = tuple(_articles(body, shape, original, encoding, notices))
        if without := len(body) - len(articles):
            remarks.append(Remark("rows_without_text", without))
        if not articles:
            raise ReadError("empty")
    else:
        articles = (_whole(rows, head, original, encoding, notices),)
        remarks.append(Remark("tables", 1))
    return ReadDocument(
        format, articles, candidates=candidates, remarks=tuple(remarks), parts=len(body), table=shape
    )


def _articles(
    body: Rows, shape: TableShape, original: Original, encoding: str, notices: Sequence[str]
) -> Iterator[ReadArticle]:
    for row in body:
        cells = list(zip(shape.roles, row, shape.columns, strict=False))
        writer = LineWriter()
        for role, cell, _ in cells:
            if role is ColumnRole.TEXT:
                for line in clean(cell).content.split("\n"):
                    writer.add(line.rstrip())
        if writer.empty:
            continue
        facts = [
            Fact(role.value, iso_day(cell) if role is ColumnRole.PUBLISHED else cell, FoundIn.COLUMN, name)
            for role, cell, name in cells
            if role not in (ColumnRole.TEXT, ColumnRole.NONE) and cell.strip()
        ]
        yield described(writer.made(), facts, original, encoding=encoding, notices=notices)


def _whole(rows: Rows, head: bool, original: Original, encoding: str, notices: Sequence[str]) -> ReadArticle:
    writer = LineWriter()
    for number, row in enumerate(rows):
        cells = [" ".join(cell.split()) for cell in row]
        kind = BlockKind.TABLE_HEAD if head and not number else BlockKind.TABLE_ROW
        writer.add("\t".join(cells).rstrip("\t"), kind)
    stem = original.name.removesuffix(original.suffix)
    title = [Fact("title", stem, FoundIn.FILE_NAME)]
    return described(writer.made(), chain(title), original, encoding=encoding, notices=notices)
