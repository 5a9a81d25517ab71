"""A project without the names of those who worked on it, to be given away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID, uuid5

from corpus.archive import Archive
from corpus.identities import AnnotatorId, as_uuid, reading_id

_Row = TypeVar("_Row")
_AUTHORED = (
    *("articles", "texts", "tags", "claims", "links", "figure_marks", "rejections"),
    *("questions", "cells", "readings", "origins", "draft_rejections", "rates", "memos"),
    "saved_searches",
)


def without_names(archive: Archive) -> Archive:
    """The archive with numbers for the names of its annotators, and with other identities for them: older ones follow
    from the name, so that it could be guessed. The same project always gives the same.

    Words stay as they are, also where they name somebody."""
    numbers = {annotator.id: number for number, annotator in enumerate(archive.annotators, start=1)}
    ids = {known: _identity(archive, number) for known, number in numbers.items()}
    rows: dict[str, Any] = {
        name: tuple(_by_another(row, ids) for row in getattr(archive, name)) for name in _AUTHORED
    }
    rows["annotators"] = tuple(
        replace(
            annotator,
            id=ids[annotator.id],
            name=str(numbers[annotator.id]),
            same_as=None if annotator.same_as is None else ids.get(annotator.same_as),
            extra="",
        )
        for annotator in archive.annotators
    )
    rows["readings"] = tuple(
        replace(reading, id=reading_id(reading.article, reading.annotator)) for reading in rows["readings"]
    )
    rows["saved_searches"] = tuple(
        replace(
            search,
            filters=tuple((name, tuple(map(_renamed(ids), values))) for name, values in search.filters),
        )
        for search in rows["saved_searches"]
    )
    return replace(archive, **rows)


def _renamed(ids: Mapping[AnnotatorId, AnnotatorId]) -> Callable[[str], str]:
    """Gives the other identity of an annotator; other words as they are."""
    return lambda words: ids.get(AnnotatorId(words), words)


def _identity(archive: Archive, number: int) -> AnnotatorId:
    return AnnotatorId(str(uuid5(UUID(as_uuid(archive.project.id)), f"annotator {number}")))


def _by_another(row: _Row, ids: dict[AnnotatorId, AnnotatorId]) -> _Row:
    held: Any = row
    changed: _Row = replace(held, annotator=ids[held.annotator])
    return changed
