"""Edits of suggested links: accepting and rejecting them.

Suggestions are computed and never stored. An accepted one is stored as a link, a rejected one as a pair of quotes (see
:mod:`corpus.rejected_pairs`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, RejectionId, RelationId
from corpus.model import Article, Rejection, Span
from corpus.rejected_pairs import pair_of, rejected_pair
from corpus.script import fold
from db.edits.claims import checked_text
from db.edits.links import Place, new_link, relation_words
from db.edits.wording import place

if TYPE_CHECKING:
    from db.editing import Editing


def accept_suggestion(
    editing: Editing, one: Place, other: Place, relation: RelationId, *, note: str = ""
) -> None:
    """Link two places like :func:`~db.edits.links.create_link`, and delete an earlier rejection of the pair."""
    pair = pair_of((end.article, _quote(editing, end)) for end in (one, other))
    kind, _, _ = new_link(editing, one, other, relation, note=note)
    between = editing.rejections_between(one.article, other.article)
    editing.delete(Rejection, [row.id for row in between if rejected_pair(row) == pair])
    editing.tell("suggestion.accept", relation_words(kind), place=_where(editing, one, other))


def reject_suggestion(editing: Editing, one: Place, other: Place, relation: RelationId) -> None:
    """Record that the pair is not to be suggested again; ``relation`` is the proposed relation. Has no effect if the
    pair is rejected already. Rejected as ``empty_span`` or ``span_outside``."""
    kind = editing.relation(relation)
    rejection = Rejection(
        RejectionId(editing.new_id()),
        one.article,
        _quote(editing, one),
        one.span.start,
        one.span.end,
        other.article,
        _quote(editing, other),
        other.span.start,
        other.span.end,
        relation,
        editing.annotator.id,
        editing.now,
        editing.now,
    )
    between = editing.rejections_between(one.article, other.article)
    if any(rejected_pair(earlier) == rejected_pair(rejection) for earlier in between):
        return
    articles = {end: editing.article(end) for end in (one.article, other.article)}
    editing.insert(in_order(rejection, articles))
    editing.tell("suggestion.reject", relation_words(kind), place=_where(editing, one, other))


def restore_suggestions(editing: Editing, rejection_ids: Sequence[RejectionId]) -> None:
    """Delete rejections, so that these pairs can be suggested again. Unknown identities are ignored."""
    rejections = editing.rejections(rejection_ids)
    if not rejections:
        return
    editing.delete(Rejection, (rejection.id for rejection in rejections))
    words = where = ""
    if len(rejections) == 1:
        (only,) = rejections
        words = next(
            (relation_words(known) for known in editing.relations() if known.id == only.relation), ""
        )
        where = f"{only.one_article} {only.other_article}"
    editing.tell("suggestion.restore", words, place=where, count=len(rejections))


def in_order(rejection: Rejection, articles: Mapping[ArticleId, Article]) -> Rejection:
    """The rejection with the article that was imported earlier as ``one``; within an article, with the earlier place as
    ``one``."""
    one, other = articles[rejection.one_article], articles[rejection.other_article]
    one_place = (one.position, one.id, rejection.one_start)
    if one_place <= (other.position, other.id, rejection.other_start):
        return rejection
    return replace(
        rejection,
        one_article=rejection.other_article,
        one_quote=rejection.other_quote,
        one_start=rejection.other_start,
        one_end=rejection.other_end,
        other_article=rejection.one_article,
        other_quote=rejection.one_quote,
        other_start=rejection.one_start,
        other_end=rejection.one_end,
    )


def show_anew(editing: Editing, article: ArticleId, text: str) -> None:
    """Move the places of rejections to a new text of an article without describing the operation, for use by other
    edits."""
    for rejection in editing.rejections_of([article]):
        shown = shown_in(rejection, article, text)
        if shown != rejection:
            editing.update(editing.touch(shown))


def shown_in(rejection: Rejection, article: ArticleId, text: str) -> Rejection:
    """The rejection with its places in ``article`` moved to the nearest occurrence of its quotes in ``text``. A place
    whose quote is not in the text is kept. Quotes never change, because they identify what was rejected."""
    shown = rejection
    folded = fold(text)
    if rejection.one_article == article:
        span = _nearest(folded, fold(rejection.one_quote), rejection.one_span)
        shown = replace(shown, one_start=span.start, one_end=span.end)
    if rejection.other_article == article:
        span = _nearest(folded, fold(rejection.other_quote), rejection.other_span)
        shown = replace(shown, other_start=span.start, other_end=span.end)
    return shown


def _nearest(text: str, quote: str, before: Span) -> Span:
    found = (text.find(quote, before.start), text.rfind(quote, 0, before.start + len(quote)))
    starts = [start for start in found if start >= 0]
    if not starts:
        return before
    start = min(starts, key=lambda start: abs(start - before.start))
    return Span(start, start + len(quote))


def _quote(editing: Editing, end: Place) -> str:
    article = editing.article(end.article)
    return checked_text(editing, article, end.span)[end.span.start : end.span.end]


def _where(editing: Editing, one: Place, other: Place) -> str:
    return " ".join(place(editing, editing.article(end.article), end.span) for end in (one, other))
