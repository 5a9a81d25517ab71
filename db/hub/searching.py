"""Search in the texts of a project on a hub, also in those that no file here has.

A hub finds texts that hold the words but for layout (:mod:`db.hub.forms`); here each is read as in the search of a
project file (:mod:`db.indexes.search`), so both find the same places.
"""

from __future__ import annotations

from dataclasses import dataclass

from corpus.hit import in_context, occurrences
from corpus.model import Span
from corpus.running_text import running_text
from corpus.script import fold
from db.hub.connection import HubConnection

_FIND = "SELECT sha256, content FROM duikan.find_texts(%s, %s, %s, %s)"
_PORTION = 50
"""Texts that are fetched at once, at most. Chosen: some hundred kilobytes."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place in a text."""

    span: Span
    """In the code points of the text."""
    text: str
    """The words found, as written there."""
    before: str
    after: str
    """Context on both sides, on one line."""


@dataclass(frozen=True, slots=True)
class TextFound:
    """A text that holds the words."""

    sha256: str
    places: tuple[Place, ...]
    """At least one, in order; they do not overlap."""


@dataclass(frozen=True, slots=True)
class HubSearchResult:
    """The texts in no particular order; ``more`` when a limit left some out. Among them are texts that were corrected
    since."""

    texts: tuple[TextFound, ...]
    more: bool


def search_hub(hub: HubConnection, project: str, query: str, *, limit: int | None = None) -> HubSearchResult:
    """Texts of a project that hold a query of any length, script, width and case not regarded; at most ``limit``. A
    query of white space alone finds nothing. Raises HubFailed (``not_member``; ``hub_older`` for a hub whose version
    cannot search)."""
    words = fold(running_text(query).text)
    found: list[TextFound] = []
    seen: list[str] = []
    while words.strip() and (limit is None or len(found) <= limit):
        portion = hub.rows(_FIND, (project, words, _PORTION, seen))
        for sha256, content in portion:
            seen.append(sha256)
            places = _places(content, words)
            if places:
                found.append(TextFound(sha256, places))
        if len(portion) < _PORTION:
            break
    if limit is not None and len(found) > limit:
        return HubSearchResult(tuple(found[:limit]), True)
    return HubSearchResult(tuple(found), False)


def _places(content: str, words: str) -> tuple[Place, ...]:
    running = running_text(content)
    places = []
    for start in occurrences(fold(running.text), words):
        span = running.map.span_to_source(Span(start, start + len(words)))
        before, after = in_context(content, span)
        places.append(Place(span, content[span.start : span.end], before, after))
    return tuple(places)
