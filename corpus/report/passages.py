"""A statement in its context: what stands before and after it in its paragraph, and which paragraph that is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.model import Claim, Span
from corpus.segmentation import paragraph_number

_CONTEXT = 70
"""Code points on either side, at most. Chosen: about two lines of a printed page."""
_PAUSE = re.compile(r"[。！？；，、：,.;:!?]\s*")
_MARGIN = 24
"""How far a cut looks for a pause, so that it falls between clauses. Chosen."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation with its surroundings; ``before + quote + after`` is what the text has, less what is cut."""

    before: str
    quote: tuple[tuple[str, bool], ...]
    """The quotation in parts, each with whether it is the figure that answers."""
    after: str
    paragraph: int | None
    """From 1; None where the quotation is no longer in the text."""


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
        paragraph_number(text, claim.start),
    )


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
    text = text.lstrip()
    if len(text) <= _CONTEXT:
        return text
    kept = text[-_CONTEXT:]
    pause = _PAUSE.search(kept, 0, _MARGIN)
    return "…" + kept[pause.end() if pause else 0 :]


def _cut_after(text: str) -> str:
    text = text.rstrip()
    if len(text) <= _CONTEXT:
        return text
    kept = text[:_CONTEXT]
    pauses = list(_PAUSE.finditer(kept, _CONTEXT - _MARGIN))
    return kept[: pauses[-1].end() if pauses else _CONTEXT].rstrip() + "…"
