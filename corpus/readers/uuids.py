"""Replaces the identities of an export by UUIDs.

A file may use any identities, but those of a project must be unique among all projects, since these can be merged.
Built-in relations keep their names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain
from operator import attrgetter
from typing import Any, TypeVar

from corpus.archive import Archive
from corpus.identities import as_uuid, cell_id, is_uuid, reading_id
from corpus.model import BUILT_IN_RELATIONS, Relation
from corpus.readers.errors import ReadError

_Row = TypeVar("_Row")
_NAMING: dict[str, tuple[str, ...]] = {
    "annotators": ("id", "same_as"),
    "tags": ("id", "parent", "annotator"),
    "relations": ("id",),
    "articles": ("id", "text", "annotator"),
    "texts": ("id", "article", "annotator"),
    "claims": ("id", "article", "text", "tags", "question", "origin", "annotator"),
    "links": ("id", "source", "target", "relation", "annotator"),
    "figure_marks": ("id", "claim", "annotator"),
    "rejections": ("id", "one_article", "other_article", "relation", "annotator"),
    "questions": ("id", "tag", "baseline", "annotator"),
    "cells": ("question", "article", "annotator"),
    "readings": ("article", "annotator"),
    "origins": ("id", "annotator"),
    "draft_rejections": ("id", "annotator"),
    "rates": ("id", "annotator"),
    "memos": ("id", "article", "tag", "annotator"),
    "saved_searches": ("id", "annotator"),
}
"""The fields with identities in each list of an archive, except identities that are computed from others."""


def with_uuids(archive: Archive) -> Archive:
    """The archive with UUIDs in place of other identities; the same one for the same identity.

    Raises ReadError ``duplicate_id`` if two rows of a kind then have the same."""
    if all(map(is_uuid, _identities(archive))):
        return archive
    uuids = _Uuids()
    rows: dict[str, Any] = {
        name: tuple(uuids.row(row, fields) for row in getattr(archive, name))
        for name, fields in _NAMING.items()
    }
    rows["draft_rejections"] = tuple(
        replace(rejection, quotes=tuple((uuids.of(article), quote) for article, quote in rejection.quotes))
        for rejection in rows["draft_rejections"]
    )
    rows["saved_searches"] = tuple(
        replace(
            search, filters=tuple((name, tuple(map(uuids.known, values))) for name, values in search.filters)
        )
        for search in rows["saved_searches"]
    )
    rows["cells"] = tuple(replace(cell, id=cell_id(cell.question, cell.article)) for cell in rows["cells"])
    rows["readings"] = tuple(
        replace(reading, id=reading_id(reading.article, reading.annotator)) for reading in rows["readings"]
    )
    for name, held in rows.items():
        _check_different(name, held)
    return replace(archive, project=uuids.row(archive.project, ("id",)), **rows)


def _identities(archive: Archive) -> set[str]:
    """All identities in an archive except the names of built-in relations. A large export has a million, most of them
    UUIDs; collected without a loop over its rows, they take a third of the time of replacing them."""
    found: set[Any] = {archive.project.id}
    for name, fields in _NAMING.items():
        for field in fields:
            held: Iterable[Any] = map(attrgetter(field), getattr(archive, name))
            if field == "tags":
                held = chain.from_iterable(held)
            found.update(set(held).difference(BUILT_IN_RELATIONS) if _names_relation(name, field) else held)
    found.update(article for rejection in archive.draft_rejections for article, _ in rejection.quotes)
    return found - {None}


def _names_relation(name: str, field: str) -> bool:
    """Whether a field of a list holds the identity of a relation."""
    return field == "relation" or (name, field) == ("relations", "id")


class _Uuids:
    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, identity: str) -> str:
        found = self._known.get(identity)
        if found is None:
            found = self._known[identity] = identity if is_uuid(identity) else as_uuid(identity)
        return found

    def known(self, words: str) -> str:
        """The UUID for an identity of the archive; other words unchanged."""
        return self._known.get(words, words)

    def row(self, row: _Row, fields: tuple[str, ...]) -> _Row:
        held: Any = row
        changed = {}
        for field in fields:
            before = getattr(held, field)
            names_relation = field == "relation" or isinstance(held, Relation)
            if before is None or (names_relation and before in BUILT_IN_RELATIONS):
                continue
            after = tuple(map(self.of, before)) if isinstance(before, tuple) else self.of(before)
            if after != before:
                changed[field] = after
        mapped: _Row = replace(held, **changed) if changed else row
        return mapped


def _check_different(name: str, rows: Sequence[Any]) -> None:
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            raise ReadError("duplicate_id", name, row.id[:40])
        seen.add(row.id)
