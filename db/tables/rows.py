"""Conversion between corpus values and rows.

A *row* is a dict of a content table's columns without ``heads`` and ``digest``. Its canonical form, from which the
digest is computed, is JSON with sorted keys, without spaces and without the cells that have their column's default; so
a column that a later schema adds changes no digest.

The tags of a claim are rows of their own (``claim_tag``), so a claim's value is made from its row and its tags.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from hashlib import sha256
from json.encoder import encode_basestring
from operator import attrgetter, itemgetter
from sys import intern
from typing import Any

from uuid_utils import UUID, uuid5

from corpus.blocks import Block, blocks_from, plain_blocks
from corpus.identities import AnnotatorId, ClaimId, TagId
from corpus.measures import Bound, FigureKind
from corpus.memos import Memo, SavedSearch
from corpus.model import (
    Annotator,
    AnnotatorKind,
    Article,
    Claim,
    Entity,
    FigureMark,
    Kind,
    Language,
    Link,
    MarkAction,
    Project,
    Rejection,
    Relation,
    Tag,
    TextVersion,
)
from corpus.questions import (
    ArticleReading,
    CellStatus,
    DraftRejection,
    Origin,
    Question,
    QuestionVerdict,
    Rate,
    Status,
)
from db.tables import schema

Row = dict[str, Any]
Cells = Mapping[Any, Any]
"""A row as it is read; SQLAlchemy's own mappings are keyed by columns as well as by names."""
MOST = (1 << 31) - 1
"""The greatest whole number in a row, as in exports (:mod:`corpus.readers.checks`): sums of two fit into a cell."""
# Plain strings as names: those of SQLAlchemy are of a class of their own, by which a dict is searched more slowly.
DEFAULTS: dict[str, Row] = {
    name: {
        str(column.name): None if column.nullable else "" if column.type.python_type is str else 0
        for column in table.columns
        if column.name not in schema.ADDED
    }
    for name, table in schema.CONTENT.items()
}
"""What each cell of a row is where nothing is said of it; the keys are the row's columns."""
KEYS: dict[str, list[tuple[str, str, Any]]] = {
    table: [(name, f'"{name}":', default) for name, default in sorted(defaults.items())]
    for table, defaults in DEFAULTS.items()
}
"""The columns of each table in the order of canonical JSON, each with its key there and its default."""
COLUMNS: dict[str, tuple[str, ...]] = {
    table: tuple(column for column in defaults if column != "author") for table, defaults in DEFAULTS.items()
}
"""Columns of each content table whose cells are the fields of the corpus value that have the same names."""
_CELLS = {table: attrgetter(*columns) for table, columns in COLUMNS.items()}
"""Returns the fields of a value in the order of :data:`COLUMNS`."""
_TAGS_OF_CLAIMS = UUID("5f0c9f4e-4c1f-5c0b-9a57-6d7a6bb2b0c1")
"""The namespace of the identities of tags on claims. Chosen at random; part of the file format."""

TABLE_OF: dict[type, str] = {
    Project: "project",
    Annotator: "annotator",
    Article: "article",
    TextVersion: "text_version",
    Tag: "tag",
    Relation: "relation",
    Claim: "claim",
    FigureMark: "figure_mark",
    Link: "link",
    Rejection: "rejection",
    Question: "question",
    CellStatus: "cell",
    ArticleReading: "article_read",
    Origin: "origin",
    DraftRejection: "draft_rejection",
    Rate: "rate",
    Memo: "memo",
    SavedSearch: "saved_search",
}
"""The table of each type of values."""
_KIND_OF = {table: kind for kind, table in TABLE_OF.items()}
_SIGNED = {
    table for kind, table in TABLE_OF.items() if any(field.name == "annotator" for field in fields(kind))
}
"""The tables of values that name their annotator."""


@dataclass(frozen=True, slots=True)
class _Conversion:
    """How a field of a value that is not kept in its cell as it is becomes one, and is read again."""

    written: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _member(kind: type[Enum]) -> _Conversion:
    return _Conversion(attrgetter("value"), kind)


def _real(number: float | None) -> float | None:
    """A number as SQLite gives it back, or the digest would not agree: 3 as 3.0, and -0.0 as 0.0."""
    return None if number is None else float(number) + 0.0


def _written_position(position: int) -> int:
    """A position as far as positions go. Behind the greatest one, which only a file from elsewhere has, there is none;
    rows of one position are ordered by their identities."""
    return min(position, MOST)


def _written_blocks(blocks: tuple[Block, ...]) -> str:
    return _encoder.encode(plain_blocks(blocks)) if blocks else ""


def _read_blocks(cell: str) -> tuple[Block, ...]:
    return blocks_from(json.loads(cell)) if cell else ()


def _read_quotes(cell: str) -> tuple[tuple[str, str], ...]:
    return tuple((article, quote) for article, quote in json.loads(cell))


def _read_filters(cell: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((name, tuple(values)) for name, values in json.loads(cell))


_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_FLAG, _REAL = _Conversion(int, bool), _Conversion(_real, _real)
_POSITION = _Conversion(_written_position, int)
_CONVERSIONS: dict[str, dict[str, _Conversion]] = {
    "annotator": {"kind": _member(AnnotatorKind)},
    "article": {"language": _member(Language), "position": _POSITION},
    "text_version": {"blocks": _Conversion(_written_blocks, _read_blocks)},
    "tag": {"position": _POSITION},
    "relation": {"directed": _FLAG, "position": _POSITION},
    "claim": {"kind": _member(Kind), "orphaned": _FLAG},
    "figure_mark": {
        "action": _member(MarkAction),
        "kind": _member(FigureKind),
        "bound": _member(Bound),
        "inferred": _FLAG,
        "answers": _FLAG,
        "low": _REAL,
        "high": _REAL,
    },
    "question": {"verdict": _member(QuestionVerdict), "position": _POSITION},
    "cell": {"status": _member(Status)},
    "draft_rejection": {"quotes": _Conversion(_encoder.encode, _read_quotes)},
    "rate": {"factor": _REAL},
    "saved_search": {"filters": _Conversion(_encoder.encode, _read_filters), "position": _POSITION},
}
"""How fields are stored that SQLite would not store as they are, by table."""


def row_of(value: Entity, author: AnnotatorId) -> Row:
    """The row of a value. ``author``: the annotator of values that name none."""
    table = TABLE_OF[type(value)]
    row = dict(zip(COLUMNS[table], _CELLS[table](value), strict=True))
    for column, conversion in _CONVERSIONS.get(table, {}).items():
        row[column] = conversion.written(row[column])
    row["author"] = getattr(value, "annotator", author)
    return row


def claim_tag_row(claim: ClaimId, tag: TagId, author: AnnotatorId, created: str) -> Row:
    """The row of a tag on a claim."""
    return {"id": claim_tag_id(claim, tag), "claim": claim, "tag": tag, "created": created, "author": author}


def claim_tag_id(claim: str, tag: str) -> str:
    """The identity of a tag on a claim: a UUIDv5 of both identities."""
    return str(uuid5(_TAGS_OF_CLAIMS, f"{claim} {tag}"))


# ``encode`` makes such a function for each call, which takes longer than all else; measured, 2.4 times as long.
_make: Any = getattr(json.encoder, "c_make_encoder", None)
_pieces = _make and _make(None, _encoder.default, encode_basestring, None, ":", ",", True, False, True)


def canonical(value: object) -> str:
    """JSON in the unique form from which digests are computed."""
    return _encoder.encode(value) if _pieces is None else "".join(_pieces(value, 0))


def canonical_row(table: str, row: Cells) -> str:
    """The canonical form of a row. Written cell by cell, since opening a project, importing and undoing need it for
    every row, and making a dict of these cells first takes a sixth longer."""
    fields = [
        f"{key}{encode_basestring(cell) if type(cell) is str else canonical_cell(cell)}"
        for name, key, default in KEYS[table]
        if (cell := row[name]) != default
    ]
    return f"{{{','.join(fields)}}}"


def canonical_cell(cell: object) -> str:
    """:func:`canonical` of a cell that is no string. Most are whole numbers, which need no encoder."""
    return repr(cell) if type(cell) is int else canonical(cell)


def digest_of(table: str, row: Cells, heads: str) -> str:
    """The digest of a row: of its table, its heads and its canonical form. Other cells than those of its table are
    ignored."""
    return short_digest(f"{table}\0{heads}\0{canonical_row(table, row)}")


def short_digest(words: str) -> str:
    """The first 128 bits of SHA-256 in hexadecimal. Half a digest, since each row and each revision has one, and each
    operation two: with full ones a claim took 4.4 KB instead of 3.9. Altering a row unnoticed still takes 2^128
    attempts."""
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


_JOINED = 1_000
"""Words that are hashed together. Chosen: the operation of an import has hundreds of thousands, which one by one take
three times as long, and all together as much memory as they have letters."""


def digest_of_words(first: str, others: Sequence[str]) -> str:
    """:func:`short_digest` of any number of words with NUL between them."""
    digest = sha256(first.encode("utf-8", "surrogatepass"))
    for start in range(0, len(others), _JOINED):
        words = "\0".join(others[start : start + _JOINED])
        digest.update(f"\0{words}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:32]


def value_of(table: str, row: Cells, tags: tuple[TagId, ...] = ()) -> Entity:
    """The corpus value of a row; a text version has content only if the row has.

    Raises :class:`ValueError`, :class:`KeyError` or :class:`TypeError` for a cell that the program never writes."""
    kind = _KIND_OF[table]
    if kind is Claim:
        return claim_of(pick_claim_cells(row), tags)
    cells = {column: row[column] for column in COLUMNS[table]}
    for column, conversion in _CONVERSIONS.get(table, {}).items():
        cells[column] = conversion.read(cells[column])
    if table in _SIGNED:
        cells["annotator"] = row["author"]
    if kind is TextVersion:
        cells["content"] = row.get("content", "")
    value: Entity = kind(**cells)
    return value


once: Any = intern
"""The same string for equal ones, whatever type of identity they are."""
_CLAIM_KINDS = {kind.value: kind for kind in Kind}
CLAIM_CELLS = (
    *("id", "article", "text", "start", "end", "quote", "prefix", "suffix", "kind", "note", "orphaned"),
    *("author", "created", "updated", "extra", "question", "origin"),
)
"""The columns of claims in the order of :func:`claim_of`."""
pick_claim_cells = itemgetter(*CLAIM_CELLS)
"""Returns the cells of a row in this order."""


def claim_of(cells: Sequence[Any], tags: tuple[TagId, ...]) -> Claim:
    """The value of a claim, as :func:`value_of` builds all others, but in a fraction of the time: opening a project
    reads every claim. What many claims have in common is kept once, which for 100,000 of them saves 50 MB."""
    one, article, text, start, end, quote, prefix, suffix, kind, note, orphaned, *others = cells
    author, created, updated, extra, question, origin = others
    return Claim(
        *(one, once(article), once(text), start, end, quote, prefix, suffix, tags, _CLAIM_KINDS[kind]),
        *(note, bool(orphaned), once(author), once(created), once(updated), extra, question, origin),
    )
