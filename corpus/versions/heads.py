"""What is known of a version of a text without its text."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.identities import AnnotatorId, TextId


@dataclass(frozen=True, slots=True)
class VersionHead:
    """One version of an article's text."""

    id: TextId
    annotator: AnnotatorId
    """Who brought it in."""
    created: str
    """When, as ISO 8601 in UTC."""
    characters: int
    """Code points of its text; 0 if that is not in the file."""
