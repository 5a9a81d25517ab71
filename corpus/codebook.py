"""A codebook alone: tags and relations, without articles and without anybody's claims.

Its file is an export (:mod:`corpus.writers.json_archive`) that contains nothing else, so every program that reads our
exports reads it. Readers of other formats are registered in :data:`READERS`.
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
"""Filters whose values are identities of rows of one project."""


class Meeting(StrEnum):
    """How a tag of an imported codebook relates to the tags of the project."""

    KNOWN = "known"
    """The project has a tag with the same identity."""
    NAMESAKE = "namesake"
    """The project has another tag of the same name."""
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A tag of an imported codebook, and the tag of the project that corresponds to it."""

    tag: Tag
    meeting: Meeting
    here: Tag | None = None
    """The project's tag with the same identity or the same name; None for a new tag."""


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
    """A template for new projects: the codebook of an export with its saved searches, saved filters and synonyms,
    except those that name articles or annotators."""
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
    """The tags of a codebook in its order, each with its counterpart in the project."""
    names = {fold(tag.name): tag for tag in snapshot.tags.values()}
    result = []
    for tag in codebook.tags:
        known, named = snapshot.tags.get(tag.id), names.get(fold(tag.name))
        if known is not None:
            result.append(Arrival(tag, Meeting.KNOWN, known))
        elif named is not None:
            result.append(Arrival(tag, Meeting.NAMESAKE, named))
        else:
            result.append(Arrival(tag, Meeting.NEW))
    return result
