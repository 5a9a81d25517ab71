"""A codebook alone: tags and relations, without articles and without anybody's claims.

It travels in the form of an export (:mod:`corpus.writers.json_archive`) that has nothing else, so every program that
reads our exports reads it. Other forms are added to :data:`READERS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from corpus.archive import Archive
from corpus.model import Tag
from corpus.readers import json_archive
from corpus.readers.uuids import with_uuids
from corpus.script import fold
from corpus.snapshot import Snapshot


def _read_json(data: bytes) -> Archive:
    return with_uuids(json_archive.parse(data))


READERS: dict[str, Callable[[bytes], Archive]] = {".json": _read_json}
"""By the ending of the file's name, in small letters. Each raises ReadError for what it cannot read."""


_OF_ONE_PROJECT = frozenset({"article", "annotator"})
"""Filters whose values are rows that only one project has."""


class Meeting(StrEnum):
    """How a tag of a codebook meets those of a project."""

    KNOWN = "known"
    """It is here, by identity."""
    NAMESAKE = "namesake"
    """Another is called the same."""
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A tag of a codebook, and what it meets."""

    tag: Tag
    meeting: Meeting
    here: Tag | None = None
    """The tag here that it is, or that is called the same."""


def codebook_of(archive: Archive) -> Archive:
    """The codebook of an export: its tags and relations, with those who made them."""
    authors = {tag.annotator for tag in archive.tags}
    return Archive(
        project=archive.project,
        annotators=tuple(annotator for annotator in archive.annotators if annotator.id in authors),
        articles=(),
        texts=(),
        tags=archive.tags,
        relations=archive.relations,
        claims=(),
        links=(),
        exported=archive.exported,
    )


def template_of(archive: Archive) -> Archive:
    """What a new project can begin with: the codebook of an export with its saved searches, saved filters and words
    that are counted as one, as far as they do not name its articles and people."""
    searches = tuple(
        search for search in archive.saved_searches if _OF_ONE_PROJECT.isdisjoint(dict(search.filters))
    )
    authors = {tag.annotator for tag in archive.tags} | {search.annotator for search in searches}
    return replace(
        codebook_of(archive),
        annotators=tuple(annotator for annotator in archive.annotators if annotator.id in authors),
        saved_searches=searches,
    )


def arrivals(codebook: Archive, snapshot: Snapshot) -> list[Arrival]:
    """What importing a codebook would meet, in its order."""
    names = {fold(tag.name): tag for tag in snapshot.tags.values()}
    found = []
    for tag in codebook.tags:
        known, named = snapshot.tags.get(tag.id), names.get(fold(tag.name))
        if known is not None:
            found.append(Arrival(tag, Meeting.KNOWN, known))
        elif named is not None:
            found.append(Arrival(tag, Meeting.NAMESAKE, named))
        else:
            found.append(Arrival(tag, Meeting.NEW))
    return found
