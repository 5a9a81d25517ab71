"""Removes the names of annotators from a project, before it is handed out."""

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
"""The parts of an archive whose rows have an annotator."""


def without_names(archive: Archive) -> Archive:
    """The archive with numbers in place of the annotators' names, and with new identities: those of older projects are
    computed from the name, which could be guessed from them. The result is the same each time.

    Texts, notes and memos are not changed, even if they contain a name."""
    numbers = {annotator.id: number for number, annotator in enumerate(archive.annotators, start=1)}
    ids = {known: _identity(archive, number) for known, number in numbers.items()}
    rows: dict[str, Any] = {
        name: tuple(_with_new_author(row, ids) for row in getattr(archive, name)) for name in _AUTHORED
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
    """A function that replaces the identity of an annotator by the new one and returns other words unchanged."""
    return lambda words: ids.get(AnnotatorId(words), words)


def _identity(archive: Archive, number: int) -> AnnotatorId:
    return AnnotatorId(str(uuid5(UUID(as_uuid(archive.project.id)), f"annotator {number}")))


def _with_new_author(row: _Row, ids: dict[AnnotatorId, AnnotatorId]) -> _Row:
    authored: Any = row
    changed: _Row = replace(authored, annotator=ids[authored.annotator])
    return changed
