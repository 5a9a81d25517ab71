"""Conversion between corpus values and rows.

A *row* is a dict of a content table's columns without ``heads`` and ``digest``. Its canonical form, from which the
digest is computed, is JSON with sorted keys, without spaces and without the cells that have their column's default; so
a column that a later schema adds changes no digest.

The tags of a claim are rows of their own (``claim_tag``), so a claim's value is made from its row and its tags.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from corpus.blocks import blocks_from, plain_blocks
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
COLUMNS: dict[str, tuple[str, ...]] = {
    "project": ("id", "title", "created", "extra"),
    "annotator": ("id", "name", "extra", "colour", "kind", "same_as"),
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
        *("characters", "position", "created", "updated", "extra", "byline", "file_sha256", "folder"),
    ),
    "text_version": ("id", "article", "sha256", "created", "extra", "blocks"),
    "tag": (
        *("id", "name", "parent", "colour", "definition", "shortcut", "position"),
        *("created", "updated", "extra"),
    ),
    "relation": ("id", "name", "directed", "position", "extra"),
    "claim": (
        *("id", "article", "text", "start", "end", "quote", "prefix", "suffix", "kind", "note", "orphaned"),
        *("created", "updated", "extra", "question", "origin"),
    ),
    "claim_tag": ("id", "claim", "tag", "created"),
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
    "memo": ("id", "article", "tag", "title", "text", "created", "updated", "extra"),
    "saved_search": ("id", "name", "filters", "position", "created", "updated", "extra"),
}
"""The columns of each content table that have the corpus value's field of the same name; ``author`` is added to
each."""
DEFAULTS: dict[str, Row] = {
    name: {
        column.name: None if column.nullable else "" if column.type.python_type is str else 0
        for column in table.columns
        if column.name not in schema.ADDED
    }
    for name, table in schema.CONTENT.items()
}
"""The default of each cell of a row; the keys are the row's columns."""
_TAGS_OF_CLAIMS = uuid.UUID("5f0c9f4e-4c1f-5c0b-9a57-6d7a6bb2b0c1")
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
_ARTICLE, _MARK = COLUMNS["article"], COLUMNS["figure_mark"]


def row_of(value: Entity, author: AnnotatorId) -> Row:
    """The row of a value. ``author``: the annotator of values that name none."""
    table = TABLE_OF[type(value)]
    row = {column: getattr(value, column) for column in COLUMNS[table]}
    match value:
        case Annotator():
            row["kind"] = value.kind.value
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
        case TextVersion() | DraftRejection() | SavedSearch():
            row.update(_json_cells(value))
        case Rate():
            row["factor"] = float(value.factor)
    row["author"] = getattr(value, "annotator", author)
    return row


def _plain_cells(mark: FigureMark) -> Row:
    """The cells of a mark that are neither strings nor integers. Numbers are written as SQLite returns them, or the
    digests would differ: 3 as 3.0, and -0.0 as 0.0."""
    return {
        "action": mark.action.value,
        "kind": mark.kind.value,
        "bound": mark.bound.value,
        "inferred": int(mark.inferred),
        "answers": int(mark.answers),
        "low": None if mark.low is None else float(mark.low) + 0.0,
        "high": None if mark.high is None else float(mark.high) + 0.0,
    }


def _json_cells(value: TextVersion | DraftRejection | SavedSearch) -> Row:
    """The cell of a value that contains JSON."""
    match value:
        case TextVersion():
            return {"blocks": _encoder.encode(plain_blocks(value.blocks)) if value.blocks else ""}
        case DraftRejection():
            return {"quotes": _encoder.encode(value.quotes)}
    return {"filters": _encoder.encode(value.filters)}


def claim_tag_row(claim: ClaimId, tag: TagId, author: AnnotatorId, created: str) -> Row:
    """The row of a tag on a claim."""
    return {"id": claim_tag_id(claim, tag), "claim": claim, "tag": tag, "created": created, "author": author}


def claim_tag_id(claim: str, tag: str) -> str:
    """The identity of a tag on a claim: a UUIDv5 of both identities."""
    return str(uuid.uuid5(_TAGS_OF_CLAIMS, f"{claim} {tag}"))


_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
# ``JSONEncoder.encode`` creates such a function for each call, which takes longer than everything else; measured, 2.4
# times as long in total.
_make: Any = getattr(json.encoder, "c_make_encoder", None)
_pieces = _make and _make(
    None, _encoder.default, json.encoder.encode_basestring, None, ":", ",", True, False, True
)


def canonical(value: object) -> str:
    """JSON in the unique form from which digests are computed."""
    return _encoder.encode(value) if _pieces is None else "".join(_pieces(value, 0))


def plain(table: str, row: Cells) -> Row:
    """The cells of a row that differ from their defaults."""
    return {column: row[column] for column, default in DEFAULTS[table].items() if row[column] != default}


def digest_of_cells(table: str, names: Sequence[str], cells: Sequence[Any], heads: str) -> str:
    """The digest of a row whose cells were read in the order of ``names``, regardless of other columns."""
    defaults = DEFAULTS[table]
    row = {
        name: cell
        for name, cell in zip(names, cells, strict=True)
        if name in defaults and cell != defaults[name]
    }
    return short_digest(f"{table}\0{heads}\0{canonical(row)}")


def digest_of(table: str, row: Cells, heads: str) -> str:
    """The digest of a row: of its table, its heads and its canonical form."""
    return short_digest(f"{table}\0{heads}\0{canonical(plain(table, row))}")


def short_digest(words: str) -> str:
    """The first 128 bits of SHA-256, in hexadecimal. Half a digest, since each row and each revision has one, and each
    operation two: with full ones a claim took 4.4 KB instead of 3.9. Altering a row unnoticed still takes 2^128
    attempts."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def value_of(table: str, row: Cells, tags: tuple[TagId, ...] = ()) -> Entity:
    """The corpus value of a row; a text version has content only if the row has.

    Raises :class:`ValueError` or :class:`KeyError` for a cell that the program never writes.
    """
    return _BUILDERS[table](row, tags)


def _project(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    return Project(row["id"], row["title"], row["created"], row["extra"])


def _annotator(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    kind = AnnotatorKind(row["kind"])
    return Annotator(row["id"], row["name"], row["extra"], row["colour"], kind, row["same_as"])


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
        blocks_from(json.loads(row["blocks"])) if row["blocks"] else (),
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


def _saved_search(row: Cells, _tags: tuple[TagId, ...]) -> Entity:
    cells = {column: row[column] for column in COLUMNS["saved_search"]}
    cells["filters"] = tuple((name, tuple(values)) for name, values in json.loads(row["filters"]))
    return SavedSearch(annotator=row["author"], **cells)


def _plain(table: str, kind: Callable[..., Entity]) -> Callable[[Cells, tuple[TagId, ...]], Entity]:
    """A function that builds values whose fields are the cells as they are."""

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
    "memo": _plain("memo", Memo),
    "saved_search": _saved_search,
}
