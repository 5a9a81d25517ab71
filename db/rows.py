"""Conversion between corpus values and rows.

A *row* is a dict of a content table's columns without ``revision`` and ``digest``. Its canonical form is JSON with
sorted keys and without spaces: the digest is computed from it, and the journal stores it.

The tags of a claim are rows of their own (``claim_tag``), so a claim's value is made of its row and its tags.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any

from corpus.identities import AnnotatorId, ClaimId, TagId
from corpus.measures import Bound, FigureKind
from corpus.model import (
    Annotator,
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

Row = dict[str, Any]
Cells = Mapping[Any, Any]
"""A row as it is read; SQLAlchemy's own mappings are keyed by columns as well as by names."""
COLUMNS: dict[str, tuple[str, ...]] = {
    "project": ("id", "title", "created", "extra"),
    "annotator": ("id", "name", "extra"),
    "article": (
        *(
            "id",
            "title",
            "publisher",
            "published",
            "url",
            "language",
            "source_file",
            "encoding",
            "text",
            "sha256",
        ),
        *("characters", "position", "created", "updated", "extra"),
    ),
    "text_version": ("id", "article", "sha256", "created", "extra"),
    "tag": (
        *("id", "name", "parent", "colour", "definition", "shortcut", "position"),
        *("created", "updated", "extra"),
    ),
    "relation": ("id", "name", "directed", "position", "extra"),
    "claim": (
        *("id", "article", "text", "start", "end", "quote", "prefix", "suffix", "kind", "note", "orphaned"),
        *("created", "updated", "extra"),
    ),
    "claim_tag": ("claim", "tag", "created"),
    "figure_mark": (
        *("id", "claim", "start", "end", "action", "text", "kind", "low", "high", "unit", "bound", "value"),
        *("inferred", "created", "updated", "extra"),
    ),
    "link": ("id", "source", "target", "relation", "note", "created", "updated", "extra"),
    "rejection": (
        *("id", "one_article", "one_quote", "one_start", "one_end"),
        *("other_article", "other_quote", "other_start", "other_end"),
        *("relation", "created", "updated", "extra"),
    ),
}
"""Columns of each content table that come from the corpus value of the same name; ``author`` is added to each."""
Key = tuple[str, ...]
"""The cells by which a row is found."""
KEY_COLUMNS: dict[str, tuple[str, ...]] = dict.fromkeys(COLUMNS, ("id",)) | {"claim_tag": ("claim", "tag")}
"""Names of a row's key cells, for each content table."""

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
}
_ARTICLE, _TAG, _MARK, _LINK, _REJECTION = (
    COLUMNS[name] for name in ("article", "tag", "figure_mark", "link", "rejection")
)


def row_of(value: Entity, author: AnnotatorId) -> Row:
    """The row of a value. ``author``: of values that do not name their annotator."""
    table = TABLE_OF[type(value)]
    row = {column: getattr(value, column) for column in COLUMNS[table]}
    match value:
        case Article():
            row["language"] = value.language.value
        case Claim():
            row["kind"] = value.kind.value
            row["orphaned"] = int(value.orphaned)
        case FigureMark():
            row.update(_plain_cells(value))
        case Relation():
            row["directed"] = int(value.directed)
    row["author"] = getattr(value, "annotator", author)
    return row


def _plain_cells(mark: FigureMark) -> Row:
    """The cells of a mark that are neither strings nor whole numbers. Numbers are written as SQLite gives them back, or
    the digest would not agree: 3 as 3.0, and -0.0 as 0.0."""
    return {
        "action": mark.action.value,
        "kind": mark.kind.value,
        "bound": mark.bound.value,
        "inferred": int(mark.inferred),
        "low": None if mark.low is None else float(mark.low) + 0.0,
        "high": None if mark.high is None else float(mark.high) + 0.0,
    }


def claim_tag_row(claim: ClaimId, tag: TagId, author: AnnotatorId, created: str) -> Row:
    """The row of a tag on a claim."""
    return {"claim": claim, "tag": tag, "created": created, "author": author}


def key_of(table: str, row: Cells) -> Key:
    """The key of a row."""
    return tuple([row[column] for column in KEY_COLUMNS[table]])


def id_of(table: str, row: Cells) -> str:
    """The identity of a row, as the journal names it: the cells of its key, joined by colons. It is only a name and is
    never taken apart; a row is found by its key."""
    return ":".join(key_of(table, row))


_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(row: Cells) -> str:
    """The canonical form of a row."""
    return _encoder.encode(row)


def digest_of(table: str, canonical_row: str) -> str:
    """SHA-256 over the name of the table and the canonical form of the row, in hexadecimal."""
    return hashlib.sha256(f"{table}\0{canonical_row}".encode()).hexdigest()


def value_of(table: str, row: Cells, tags: tuple[TagId, ...] = ()) -> Entity:
    """The corpus value of a row; a text version has content only where the row has.

    Raises :class:`ValueError` or :class:`KeyError` for a cell that the program never writes."""
    return _BUILDERS[table](row, tags)


def _project(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    return Project(row["id"], row["title"], row["created"], row["extra"])


def _annotator(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    return Annotator(row["id"], row["name"], row["extra"])


def _article(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    cells = {column: row[column] for column in _ARTICLE}
    cells["language"] = Language(row["language"])
    return Article(annotator=row["author"], **cells)


def _text_version(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    return TextVersion(
        row["id"],
        row["article"],
        row.get("content", ""),
        row["sha256"],
        row["author"],
        row["created"],
        row["extra"],
    )


def _tag(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    return Tag(annotator=row["author"], **{column: row[column] for column in _TAG})


def _relation(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    return Relation(row["id"], row["name"], bool(row["directed"]), row["position"], row["extra"])


_KINDS = {kind.value: kind for kind in Kind}


def _claim(row: Cells, tags: tuple[TagId, ...]) -> Entity:
    return Claim(
        row["id"],
        row["article"],
        row["text"],
        row["start"],
        row["end"],
        row["quote"],
        row["prefix"],
        row["suffix"],
        tags,
        _KINDS[row["kind"]],
        row["note"],
        bool(row["orphaned"]),
        row["author"],
        row["created"],
        row["updated"],
        row["extra"],
    )


def _figure_mark(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    cells = {column: row[column] for column in _MARK}
    cells["action"] = MarkAction(row["action"])
    cells["kind"] = FigureKind(row["kind"])
    cells["bound"] = Bound(row["bound"])
    cells["inferred"] = bool(row["inferred"])
    return FigureMark(annotator=row["author"], **cells)


def _link(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    return Link(annotator=row["author"], **{column: row[column] for column in _LINK})


def _rejection(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    return Rejection(annotator=row["author"], **{column: row[column] for column in _REJECTION})


_BUILDERS: dict[str, Callable[[Cells, tuple[TagId, ...]], Entity]] = {
    "project": _project,
    "annotator": _annotator,
    "article": _article,
    "text_version": _text_version,
    "tag": _tag,
    "relation": _relation,
    "claim": _claim,
    "figure_mark": _figure_mark,
    "link": _link,
    "rejection": _rejection,
}
