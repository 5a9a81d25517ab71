"""Statements in their context: the text around them in their paragraph, and its number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from corpus.model import Claim, Span
from corpus.segmentation import ParagraphNumbers

_CONTEXT = 50
"""Greatest length of the context on either side in code points. Chosen: about a line of a printed page; with more, the
report of 200 questions and 20 articles is too large to be mailed."""
_REMEMBERED = 64
"""Cached texts: statements are sorted by question, so each text is needed repeatedly. Chosen."""
_PAUSE = re.compile(r"(?:[。！？；，、：;!?]|[,.:](?![0-9A-Za-z]))\s*")
"""Punctuation after which a quotation may be cut."""
_UNBROKEN = re.compile(r"[0-9A-Za-z.,:%％‰-]*")
"""Numbers and Latin words, which are not cut."""
_MARGIN = 18
"""Distance in code points within which a cut is moved to a pause. Chosen."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation with its context."""

    before: str
    quote: tuple[tuple[str, bool], ...]
    """The parts of the quotation, each with whether it is the answering figure."""
    after: str
    paragraph: int | None
    """Number of the paragraph, from 1; None if the quotation is no longer in the text."""


def passage_of(text: str, claim: Claim, figure: Span | None) -> Passage:
    """The passage of a claim. ``figure`` is a span of the text."""
    if claim.orphaned or text[claim.start : claim.end] != claim.quote:
        return Passage(claim.prefix, _parts(claim.quote, None), claim.suffix, None)
    inside = None if figure is None else _inside(figure, claim)
    first, last = _paragraph(text, claim.span)
    return Passage(
        _cut_before(text[first : claim.start]),
        _parts(claim.quote, inside),
        _cut_after(text[claim.end : last]),
        paragraph_at(text, claim.start),
    )


def paragraph_at(text: str, offset: int) -> int:
    """As :func:`corpus.segmentation.paragraph_number`, with a cache for repeated calls."""
    return _numbers(text).at(offset)


@lru_cache(maxsize=_REMEMBERED)
def _numbers(text: str) -> ParagraphNumbers:
    return ParagraphNumbers(text)


def _paragraph(text: str, span: Span) -> tuple[int, int]:
    last = text.find("\n", span.end)
    return text.rfind("\n", 0, span.start) + 1, len(text) if last < 0 else last


def _inside(figure: Span, claim: Claim) -> Span | None:
    """The figure's span within the quotation."""
    if claim.start <= figure.start and figure.end <= claim.end:
        return Span(figure.start - claim.start, figure.end - claim.start)
    return None


def _parts(quote: str, figure: Span | None) -> tuple[tuple[str, bool], ...]:
    if figure is None:
        return ((quote, False),)
    parts = (
        (quote[: figure.start], False),
        (quote[figure.start : figure.end], True),
        (quote[figure.end :], False),
    )
    return tuple(part for part in parts if part[0])


def _cut_before(text: str) -> str:
    """The end of the text before, from a pause on if there is one near the cut."""
    text = text.lstrip()
    if len(text) <= _CONTEXT:
        return text
    start = len(text) - _CONTEXT
    pause = _PAUSE.search(text, start, start + _MARGIN)
    return "…" + text[pause.end() if pause else _whole(text, start) :]


def _cut_after(text: str) -> str:
    """The beginning of the text after, up to a pause if there is one near the cut."""
    text = text.rstrip()
    if len(text) <= _CONTEXT:
        return text
    pauses = list(_PAUSE.finditer(text, _CONTEXT - _MARGIN, _CONTEXT))
    return text[: pauses[-1].end() if pauses else _whole(text, _CONTEXT)].rstrip() + "…"


def _whole(text: str, at: int) -> int:
    """The place at or behind ``at`` where no number and no Latin word is cut."""
    if not _UNBROKEN.fullmatch(text[at - 1]):
        return at
    match = _UNBROKEN.match(text, at)
    return match.end() if match else at
