"""Search in the texts of a project on a hub, also in those that no file here has.

A hub finds texts that hold the words but for layout (:mod:`db.hub.forms`); here each is read as in the search of a
project file (:mod:`db.indexes.search`), so both find the same places.
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
"""Texts that are fetched at once, at most. Chosen: some hundred kilobytes."""


@dataclass(frozen=True, slots=True)
class TextPlace:
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
    places: tuple[TextPlace, ...]
    """At least one, in order; they do not overlap."""


@dataclass(frozen=True, slots=True)
class HubSearchResult:
    """The texts in no particular order; ``more`` when a limit left some out. Among them are texts that were corrected
    since."""

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
    """Texts of a project that hold a query of any length, script, width and case not regarded; at most ``limit``, and
    none of those whose digests are in ``passing_over``. A query of white space alone finds nothing. Raises HubFailed
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
    # To find what of a text is layout takes far longer than to search it. It does not matter unless something in the
    # text cannot be seen, or the words may stand on two lines.
    needs_running = across.search(plain) or not _strange().isdisjoint(content)
    running = running_text(content) if needs_running else RunningText(content, OffsetMap())
    places = []
    for start in occurrences(fold(running.text) if needs_running else plain, words):
        span = running.map.span_to_source(Span(start, start + len(words)))
        before, after = in_context(content, span)
        places.append(TextPlace(span, content[span.start : span.end], before, after))
    return tuple(places)


def _across_lines(words: str) -> re.Pattern[str]:
    """Finds a line break in a folded text at which the words may stand on both lines."""
    if any(sign.isspace() for sign in words):
        # White space that is asked for may be a line break itself.
        return re.compile(r"\n")
    pairs = {rf"{re.escape(one)}[ \t]*\n[ \t\n]*{re.escape(other)}" for one, other in pairwise(words)}
    return re.compile("|".join(sorted(pairs)) or r"(?!)")


@cache
def _strange() -> frozenset[str]:
    """Layout that is neither a line break nor ordinary white space. A pattern of these characters takes six times as
    long to find one."""
    return frozenset(layout_characters() - set(" \n\t\u3000"))
