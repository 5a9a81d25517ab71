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
        *("created", "updated", "extra", "question", "origin"),
    ),
    "claim_tag": ("claim", "tag", "created"),
    "figure_mark": (
        *("id", "claim", "start", "end", "action", "text", "kind", "low", "high", "unit", "bound", "value"),
        *("inferred", "created", "updated", "extra", "answers", "scope", "period"),
    ),
    "link": ("id", "source", "target", "relation", "note", "created", "updated", "extra"),
    "rejection": (
        *("id", "one_article", "one_quote", "one_start", "one_end"),
        *("other_article", "other_quote", "other_start", "other_end"),
        *("relation", "created", "updated", "extra"),
    ),
    "question": (
        *("id", "title", "summary", "verdict", "note", "tag", "baseline", "position"),
        *("created", "updated", "extra"),
    ),
    "cell": ("id", "question", "article", "status", "reason", "created", "updated", "extra"),
    "article_read": ("id", "article", "created", "extra"),
    "origin": ("id", "name", "note", "created", "updated", "extra"),
    "draft_rejection": ("id", "title", "quotes", "created", "extra"),
    "rate": ("id", "unit", "target", "factor", "note", "created", "updated", "extra"),
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
    Question: "question",
    CellStatus: "cell",
    ArticleReading: "article_read",
    Origin: "origin",
    DraftRejection: "draft_rejection",
    Rate: "rate",
}
LATER_CELLS: dict[str, Row] = {
    "claim": {"question": None, "origin": None},
    "figure_mark": {"answers": 0, "scope": "", "period": ""},
}
"""Cells that rows have had only since a later schema, as every row from before has them. The journal holds rows as they
were written at the time."""
_ARTICLE, _MARK = COLUMNS["article"], COLUMNS["figure_mark"]
_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


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
        case Question():
            row["verdict"] = value.verdict.value
        case CellStatus():
            row["status"] = value.status.value
        case DraftRejection():
            row["quotes"] = _encoder.encode(value.quotes)
        case Rate():
            row["factor"] = float(value.factor)
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
        "answers": int(mark.answers),
        "low": None if mark.low is None else float(mark.low) + 0.0,
        "high": None if mark.high is None else float(mark.high) + 0.0,
    }


def claim_tag_row(claim: ClaimId, tag: TagId, author: AnnotatorId, created: str) -> Row:
    """The row of a tag on a claim."""
    return {"claim": claim, "tag": tag, "created": created, "author": author}


def completed(table: str, row: Row) -> Row:
    """A row of the journal with the cells that came in later schemas."""
    return LATER_CELLS[table] | row if table in LATER_CELLS else row


def key_of(table: str, row: Cells) -> Key:
    """The key of a row."""
    return tuple([row[column] for column in KEY_COLUMNS[table]])


def id_of(table: str, row: Cells) -> str:
    """The identity of a row, as the journal names it: the cells of its key, joined by colons. It is only a name and is
    never taken apart; a row is found by its key."""
    return ":".join(key_of(table, row))


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
        row["question"],
        row["origin"],
    )


def _figure_mark(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    cells = {column: row[column] for column in _MARK}
    cells["answers"] = bool(row["answers"])
    cells["action"] = MarkAction(row["action"])
    cells["kind"] = FigureKind(row["kind"])
    cells["bound"] = Bound(row["bound"])
    cells["inferred"] = bool(row["inferred"])
    return FigureMark(annotator=row["author"], **cells)


def _question(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    cells = {column: row[column] for column in COLUMNS["question"]}
    cells["verdict"] = QuestionVerdict(row["verdict"])
    return Question(annotator=row["author"], **cells)


def _cell(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    cells = {column: row[column] for column in COLUMNS["cell"]}
    cells["status"] = Status(row["status"])
    return CellStatus(annotator=row["author"], **cells)


def _draft_rejection(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    cells = {column: row[column] for column in COLUMNS["draft_rejection"]}
    cells["quotes"] = tuple((article, quote) for article, quote in json.loads(row["quotes"]))
    return DraftRejection(annotator=row["author"], **cells)


def _plain(table: str, kind: Callable[..., Entity]) -> Callable[[Cells, tuple[TagId, ...]], Entity]:
    """A builder of values whose fields are the cells as they are."""

    def build(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
        return kind(annotator=row["author"], **{column: row[column] for column in COLUMNS[table]})

    return build


_BUILDERS: dict[str, Callable[[Cells, tuple[TagId, ...]], Entity]] = {
    "project": _project,
    "annotator": _annotator,
    "article": _article,
    "text_version": _text_version,
    "tag": _plain("tag", Tag),
    "relation": _relation,
    "claim": _claim,
    "figure_mark": _figure_mark,
    "link": _plain("link", Link),
    "rejection": _plain("rejection", Rejection),
    "question": _question,
    "cell": _cell,
    "article_read": _plain("article_read", ArticleReading),
    "origin": _plain("origin", Origin),
    "draft_rejection": _draft_rejection,
    "rate": _plain("rate", Rate),
}
