"""The fields of the rows of an export, each with its check."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from corpus.identities import cell_id, reading_id
from corpus.measures import Bound, FigureKind
from corpus.memos import Memo, SavedSearch
from corpus.model import (
    TAG_COLOURS,
    Annotator,
    AnnotatorKind,
    Article,
    Claim,
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
from corpus.readers.checks import (
    Check,
    blocks,
    count,
    day,
    digit,
    factor,
    filters,
    flag,
    identities,
    identity,
    number,
    one_of,
    optional,
    quotes,
    string,
    time,
    words,
)
from corpus.readers.errors import ReadError
from corpus.readers.unknown_fields import unknown_fields

_AUTHOR: dict[str, Check] = {"annotator": identity, "created": time}
"""Fields of rows with an author."""
_AUTHOR_AND_CHANGE: dict[str, Check] = {**_AUTHOR, "updated": time}
"""The same with the time of the last change."""


@dataclass(frozen=True, slots=True)
class RowFormat:
    """A kind of row: its class, and the check of each field, in the order in which they are written."""

    kind: type
    fields: Mapping[str, Check]
    beside: frozenset[str] = frozenset()
    """Fields with nested rows."""
    optional: Mapping[str, tuple[Check, Any]] = field(default_factory=dict)
    """Fields with a check and a default value; they are left out if they have the default."""
    called: Mapping[str, str] = field(default_factory=dict)
    """Attributes of the class with another name than the field."""
    identity: Callable[[Mapping[str, Any]], str] | None = None
    """Computes the identity from the other fields, for rows whose identity follows from these."""

    @property
    def known(self) -> frozenset[str]:
        """All fields that such a row can have."""
        return frozenset((*self.fields, *self.optional, *self.beside))

    def attribute(self, name: str) -> str:
        """The attribute of the class for a field."""
        return self.called.get(name, name)

    def read(self, raw: Any, **given: Any) -> Any:
        """The row with the fields of ``raw`` and those ``given``. Unknown fields are kept in ``extra``."""
        if type(raw) is not dict:
            raise ReadError("type", "", "an object is expected")
        values = self._required(raw)
        if len(raw) > len(values):
            values |= self._optional(raw)
        if len(raw) > len(values):
            values["extra"] = unknown_fields(raw, self.known)
        for name, attribute in self.called.items():
            if name in values:
                values[attribute] = values.pop(name)
        if self.identity is not None:
            values["id"] = self.identity(values)
        return self.kind(**values, **given)

    def _required(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        values = {}
        for name, check in self.fields.items():
            if name not in raw:
                raise ReadError("missing", name)
            try:
                values[name] = check(raw[name])
            except ReadError as error:
                raise error.inside(name) from None
        return values

    def _optional(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        values = {}
        for name, (check, _) in self.optional.items():
            if name in raw:
                try:
                    values[name] = check(raw[name])
                except ReadError as error:
                    raise error.inside(name) from None
        return values


FIGURES = "figures"
"""The field of a claim with the marks on its figures; left out if there are none."""

PROJECT = RowFormat(Project, {"id": identity, "title": string, "created": time})
"""The project."""
ANNOTATOR = RowFormat(
    Annotator,
    {"id": identity, "name": string},
    optional={
        "colour": (one_of({colour: colour for colour in TAG_COLOURS}), ""),
        "kind": (one_of({kind.value: kind for kind in AnnotatorKind if kind.value}), AnnotatorKind.PERSON),
        "same_as": (optional(identity), None),
    },
)
"""A row of ``annotators``."""
ARTICLE = RowFormat(
    Article,
    {
        "id": identity,
        "title": string,
        "publisher": string,
        "published": optional(day),
        "url": string,
        "language": one_of({language.value: language for language in Language}),
        "source_file": string,
        "encoding": string,
        "text": identity,
        "sha256": string,
        "characters": count,
        "position": count,
        **_AUTHOR_AND_CHANGE,
    },
    optional={"byline": (string, ""), "file_sha256": (string, ""), "folder": (string, "")},
)
"""A row of ``articles``."""
TEXT = RowFormat(
    TextVersion,
    {"id": identity, "article": identity, "content": string, "sha256": string, **_AUTHOR},
    optional={"blocks": (blocks, ())},
)
"""A row of ``texts``."""
TAG = RowFormat(
    Tag,
    {
        "id": identity,
        "name": string,
        "parent": optional(identity),
        "colour": one_of({colour: colour for colour in TAG_COLOURS}),
        "definition": string,
        "shortcut": optional(digit),
        "position": count,
        **_AUTHOR_AND_CHANGE,
    },
)
"""A row of ``tags``."""
RELATION = RowFormat(Relation, {"id": identity, "name": string, "directed": flag, "position": count})
"""A row of ``relations``."""
CLAIM = RowFormat(
    Claim,
    {
        "id": identity,
        "article": identity,
        "text": identity,
        "start": count,
        "end": count,
        "quote": string,
        "prefix": string,
        "suffix": string,
        "tags": identities,
        "kind": one_of({kind.value: kind for kind in Kind}),
        "note": string,
        "orphaned": flag,
        **_AUTHOR_AND_CHANGE,
    },
    beside=frozenset({FIGURES}),
    optional={"group": (optional(identity), None), "origin": (optional(identity), None)},
    called={"group": "question"},
)
"""A row of ``claims``."""
FIGURE_MARK = RowFormat(
    FigureMark,
    {
        "id": identity,
        "start": count,
        "end": count,
        "action": one_of({action.value: action for action in MarkAction}),
        "text": string,
        "kind": one_of({kind.value: kind for kind in FigureKind}),
        "low": optional(number),
        "high": optional(number),
        "unit": string,
        "bound": one_of({bound.value: bound for bound in Bound}),
        "value": string,
        "inferred": flag,
        **_AUTHOR_AND_CHANGE,
    },
    optional={"answers": (flag, False), "scope": (string, ""), "period": (string, "")},
)
"""Nested in its claim, so it has no field for that."""
LINK = RowFormat(
    Link,
    {
        "id": identity,
        "source": identity,
        "target": identity,
        "relation": identity,
        "note": string,
        **_AUTHOR_AND_CHANGE,
    },
)
"""A row of ``links``."""
REJECTION = RowFormat(
    Rejection,
    {
        "id": identity,
        "one_article": identity,
        "one_quote": string,
        "one_start": count,
        "one_end": count,
        "other_article": identity,
        "other_quote": string,
        "other_start": count,
        "other_end": count,
        "relation": identity,
        **_AUTHOR_AND_CHANGE,
    },
)
"""A row of ``rejections``."""

GROUP = RowFormat(
    Question,
    {
        "id": identity,
        "title": string,
        "summary": string,
        "verdict": one_of({verdict.value: verdict for verdict in QuestionVerdict}),
        "note": string,
        "tag": optional(identity),
        "baseline": optional(identity),
        "position": count,
        **_AUTHOR_AND_CHANGE,
    },
)
"""A question."""
CELL = RowFormat(
    CellStatus,
    {
        "id": identity,
        "group": identity,
        "article": identity,
        "status": one_of({status.value: status for status in Status if status is not Status.BASELINE}),
        "reason": string,
        **_AUTHOR_AND_CHANGE,
    },
    called={"group": "question"},
    identity=lambda values: cell_id(values["question"], values["article"]),
)
"""A status of a cell."""
READING = RowFormat(
    ArticleReading,
    {"id": identity, "article": identity, **_AUTHOR},
    identity=lambda values: reading_id(values["article"], values["annotator"]),
)
"""A mark that an article was read."""
ORIGIN = RowFormat(Origin, {"id": identity, "name": words, "note": string, **_AUTHOR_AND_CHANGE})
"""A quoted third party."""
DRAFT_REJECTION = RowFormat(DraftRejection, {"id": identity, "title": string, "quotes": quotes, **_AUTHOR})
"""A rejected draft."""
RATE = RowFormat(
    Rate,
    {
        "id": identity,
        "unit": words,
        "target": words,
        "factor": factor,
        "note": string,
        **_AUTHOR_AND_CHANGE,
    },
)
"""A conversion rate."""

MEMO = RowFormat(
    Memo,
    {
        "id": identity,
        "article": optional(identity),
        "tag": optional(identity),
        "title": string,
        "text": string,
        **_AUTHOR_AND_CHANGE,
    },
)
"""A memo."""
SAVED_SEARCH = RowFormat(
    SavedSearch,
    {"id": identity, "name": words, "filters": filters, "position": count, **_AUTHOR_AND_CHANGE},
)
"""A saved search."""

LISTS: Mapping[str, RowFormat] = {
    "annotators": ANNOTATOR,
    "tags": TAG,
    "relations": RELATION,
    "articles": ARTICLE,
    "texts": TEXT,
    "claims": CLAIM,
    "links": LINK,
    "rejections": REJECTION,
    "groups": GROUP,
    "cells": CELL,
    "readings": READING,
    "origins": ORIGIN,
    "draft_rejections": DRAFT_REJECTION,
    "rates": RATE,
    "memos": MEMO,
    "saved_searches": SAVED_SEARCH,
}
"""The lists of an archive, in the order they are written."""
COMPARISON = frozenset({"groups", "cells", "readings", "origins", "draft_rejections", "rates"})
"""Lists that came with version 3."""
WRITTEN_DOWN = frozenset({"memos", "saved_searches"})
"""Lists that came with version 4."""
OPTIONAL = frozenset({"rejections"}) | COMPARISON | WRITTEN_DOWN
"""Lists that are left out when they are empty."""


def attribute_of(name: str) -> str:
    """The attribute of :class:`~corpus.archive.Archive` for a list."""
    return "questions" if name == "groups" else name
