"""The metadata of a text version."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.identities import AnnotatorId, TextId


@dataclass(frozen=True, slots=True)
class VersionHead:
    """One version of an article's text."""

    id: TextId
    annotator: AnnotatorId
    """Who imported or corrected it."""
    created: str
    """ISO 8601 in UTC."""
    characters: int
    """Code points of its text; 0 if that is not in the file."""
