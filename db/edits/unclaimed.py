"""Edits of figures found in a text, whether they lie in a claim or not.

What is said about a figure belongs to a claim. For one that lies in none, the sentence around it becomes a claim
without tags in the same act, so that undo takes both back."""

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
    """A figure in an article's current text, and the claim to which what is said about it shall belong, if any."""

    article: ArticleId
    span: Span
    claim: ClaimId | None = None


def correct_unclaimed_figure(
    editing: Editing, article_id: ArticleId, span: Span, **fields: Unpack[FigureFields]
) -> None:
    """Make the sentence around the figure a claim and say there what the figure is: see :func:`correct_figure`."""
    correct_figure(editing, _claim_around(editing, article_id, span).id, span, **fields)


def dismiss_figures(editing: Editing, places: Sequence[FigurePlace]) -> None:
    """Say of several figures in one act that they are none; sentences of those in no claim become claims.

    Rejected as a whole where one is rejected: see :func:`dismiss_figure`."""
    claims = [
        editing.claim(one.claim) if one.claim is not None else _claim_around(editing, one.article, one.span)
        for one in places
    ]
    for claim, place in zip(claims, places, strict=True):
        dismiss_figure(editing, claim.id, place.span)
    if places:
        first, span = claims[0], places[0].span
        words = first.quote[span.start - first.start : span.end - first.start]
        where = place_of(editing, first) if len(places) == 1 else ""
        editing.tell("figure.dismiss", subject(words), place=where, count=len(places))


def _claim_around(editing: Editing, article_id: ArticleId, span: Span) -> Claim:
    """The oldest claim that is the sentence around ``span`` exactly; a new one where there is none."""
    article = editing.article(article_id)
    around = [one for one in statements(editing.content(article.sha256)) if one.overlaps(span)]
    if not around:
        editing.reject("empty_span", article=article.title)
    sentence = Span(min(span.start, around[0].start), max(span.end, around[-1].end))
    known = editing.claims_at(article_id, sentence.start, sentence.end)
    return known[0] if known else new_claim(editing, article, sentence)
