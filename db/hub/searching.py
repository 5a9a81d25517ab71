"""Search in the texts of a project on a hub, including those that are not in the file.

A hub finds texts that contain the words except for layout (:mod:`db.hub.forms`); each is then searched like those of a
project file (:mod:`db.indexes.search`), so both give the same places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from corpus.hit import in_context, occurrences
from corpus.model import Span
from corpus.offset_map import OffsetMap
from corpus.running_text import RunningText, layout_characters, running_text
from corpus.script import fold
from db.hub.connection import HubConnection

_FIND = "SELECT sha256, content FROM duikan.find_texts(%s, %s, %s, %s)"
"""The texts of a project with a word, in portions; the function is in ``schema/3_search.sql``."""
_PORTION = 50
"""Maximum texts that are fetched at once. Chosen: some hundred kilobytes."""


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A match in a text."""

    span: Span
    """In the code points of the text."""
    text: str
    """The matched words as in the text."""
    before: str
    after: str
    """Context on both sides, on one line."""


@dataclass(frozen=True, slots=True)
class TextFound:
    """A text with matches."""

    sha256: str
    places: tuple[TextPlace, ...]
    """At least one, in order, without overlaps."""


@dataclass(frozen=True, slots=True)
class HubSearchResult:
    """The texts in no particular order; ``more`` if the limit omitted some. They include superseded versions."""

    texts: tuple[TextFound, ...]
    more: bool


def search_hub(
    hub: HubConnection,
    project: str,
    query: str,
    *,
    limit: int | None = None,
    passing_over: Sequence[str] = (),
) -> HubSearchResult:
    """Search a project for a query of any length, ignoring script, width and case. Returns at most ``limit`` texts,
    without those whose digests are in ``passing_over``. A query of white space matches nothing. Raises HubFailed
    (``not_member``; ``hub_older`` for a hub whose version cannot search)."""
    words = fold(running_text(query).text)
    most = _PORTION if limit is None else min(_PORTION, limit + 1)
    across = _across_lines(words)
    found: list[TextFound] = []
    seen = list(passing_over)
    while words.strip() and (limit is None or len(found) <= limit):
        portion = hub.rows(_FIND, (project, words, most, seen))
        for sha256, content in portion:
            seen.append(sha256)
            places = _places(content, words, across)
            if places:
                found.append(TextFound(sha256, places))
        if len(portion) < most:
            break
    if limit is not None and len(found) > limit:
        return HubSearchResult(tuple(found[:limit]), True)
    return HubSearchResult(tuple(found), False)


def _places(content: str, words: str, across: re.Pattern[str]) -> tuple[TextPlace, ...]:
    plain = fold(content)
    # Determining the layout of a text takes far longer than searching it. It matters only if the text has invisible
    # characters, or if the words may be on two lines.
    needs_running = across.search(plain) or not _strange().isdisjoint(content)
    running = running_text(content) if needs_running else RunningText(content, OffsetMap())
    places = []
    for start in occurrences(fold(running.text) if needs_running else plain, words):
        span = running.map.span_to_source(Span(start, start + len(words)))
        before, after = in_context(content, span)
        places.append(TextPlace(span, content[span.start : span.end], before, after))
    return tuple(places)


def _across_lines(words: str) -> re.Pattern[str]:
    """Matches a line break in a folded text at which the words may be divided."""
    if any(sign.isspace() for sign in words):
        # White space in the query may itself be a line break.
        return re.compile(r"\n")
    pairs = {rf"{re.escape(one)}[ \t]*\n[ \t\n]*{re.escape(other)}" for one, other in pairwise(words)}
    return re.compile("|".join(sorted(pairs)) or r"(?!)")


@cache
def _strange() -> frozenset[str]:
    """Layout other than line breaks and ordinary white space. A pattern of these characters takes six times as long to
    find one."""
    return frozenset(layout_characters() - set(" \n\t\u3000"))
