"""Edits of figures that may be outside of any claim.

A mark belongs to a claim. For a figure outside of claims, a claim without tags is created for the sentence around it in
the same operation, so undo reverts both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Unpack

from corpus.identities import ArticleId, ClaimId
from corpus.model import Claim, Span
from corpus.segmentation import statements
from db.edits.claims import new_claim
from db.edits.figures import FigureFields, correct_figure, dismiss_figure
from db.edits.wording import place_of, subject

if TYPE_CHECKING:
    from db.editing import Editing


class FigurePlace(NamedTuple):
    """A figure in an article's current text, and the claim to which its mark is to belong, if any."""

    article: ArticleId
    span: Span
    claim: ClaimId | None = None


def correct_unclaimed_figure(
    editing: Editing, article_id: ArticleId, span: Span, **fields: Unpack[FigureFields]
) -> None:
    """Create a claim for the sentence around a figure, and correct the figure there: see :func:`correct_figure`."""
    correct_figure(editing, _claim_around(editing, article_id, span).id, span, **fields)


def dismiss_figures(editing: Editing, places: Sequence[FigurePlace]) -> None:
    """Dismiss several figures in one operation (see :func:`dismiss_figure`). For figures outside of claims, claims are
    created for their sentences. If one is rejected, all are."""
    claims = [
        editing.claim(place.claim)
        if place.claim is not None
        else _claim_around(editing, place.article, place.span)
        for place in places
    ]
    for claim, place in zip(claims, places, strict=True):
        dismiss_figure(editing, claim.id, place.span)
    if places:
        first, span = claims[0], places[0].span
        words = first.quote[span.start - first.start : span.end - first.start]
        where = place_of(editing, first) if len(places) == 1 else ""
        editing.tell("figure.dismiss", subject(words), place=where, count=len(places))


def _claim_around(editing: Editing, article_id: ArticleId, span: Span) -> Claim:
    """The oldest claim of exactly the sentence around ``span``, created if there is none."""
    article = editing.article(article_id)
    around = [
        statement for statement in statements(editing.content(article.sha256)) if statement.overlaps(span)
    ]
    if not around:
        editing.reject("empty_span", article=article.title)
    sentence = Span(min(span.start, around[0].start), max(span.end, around[-1].end))
    known = editing.claims_at(article_id, sentence.start, sentence.end)
    return known[0] if known else new_claim(editing, article, sentence)
