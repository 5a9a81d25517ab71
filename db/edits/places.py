"""Edits of many places in texts, such as search hits, each recorded as one operation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, QuestionId, TagId
from corpus.model import Article, Claim, Span
from corpus.segmentation import statements
from db.edits.claims import new_claim_value
from db.edits.links import Place
from db.edits.own_claims import own_claims_at_places, take_off
from db.edits.questions import move_claims, new_question, title_from
from db.edits.tags import new_tag
from db.edits.wording import place_of, tell_of_claims

if TYPE_CHECKING:
    from db.editing import Editing


def tag_places(
    editing: Editing, places: Sequence[Place], tag_id: TagId, *, whole_statements: bool = False
) -> None:
    """Add a tag to one's own claims of exactly these spans, or to new claims; with ``whole_statements``, of the
    statements around the spans. A place that has the tag already is left alone."""
    tag = editing.tag(tag_id)
    tell_of_claims(
        editing, "claim.tag", tag.name, _put_at(editing, places, tag_id, whole_statements=whole_statements)
    )


def create_tag_on_places(
    editing: Editing, places: Sequence[Place], name: str, *, whole_statements: bool = False
) -> None:
    """Create a tag at the root of the codebook and put it on places, as :func:`tag_places` does. Rejected like
    :func:`~db.edits.tags.create_tag`."""
    tag = new_tag(editing, name)
    tell_of_claims(
        editing, "claim.tag", tag.name, _put_at(editing, places, tag.id, whole_statements=whole_statements)
    )


def untag_places(editing: Editing, places: Sequence[Place], tag_id: TagId) -> None:
    """Remove a tag from one's own claims of exactly these spans. A claim that has nothing else is deleted."""
    tag = editing.tag(tag_id)
    spans = dict.fromkeys((place.article, place.span) for place in places)
    own = own_claims_at_places(editing, spans)
    tagged = [[claim for claim in claims if tag_id in claim.tags] for claims in own.values()]
    take_off(editing, [claim for claims in tagged for claim in claims], tag_id)
    tell_of_claims(editing, "claim.untag", tag.name, [claims[0] for claims in tagged if claims])


def group_places(
    editing: Editing,
    places: Sequence[Place],
    question: QuestionId | None,
    title: str = "",
    *,
    whole_statements: bool = False,
) -> None:
    """Put the claims of exactly these spans, created where there are none, into a question; with ``whole_statements``
    those of the statements around the spans. For None, into a new question with that title, or titled with words of
    the first claim.

    The claims leave their previous questions. Rejected as ``question_without_claims`` if there are no places."""
    spans = list(_spans(editing, places, whole_statements=whole_statements))
    standing = editing.claims_at_places([(article.id, span) for article, span in spans])
    made = {
        (article.id, span): new_claim_value(editing, article, span)
        for article, span in spans
        if (article.id, span) not in standing
    }
    editing.insert(*made.values())
    claims = [
        made[place] if place in made else standing[place][0]
        for place in ((article.id, span) for article, span in spans)
    ]
    if not claims:
        editing.reject("question_without_claims")
    if question is None:
        into = new_question(editing, title or title_from(claims), claims)
    else:
        into = editing.question(question)
        move_claims(editing, claims, into.id)
    place = place_of(editing, claims[0]) if len(claims) == 1 else ""
    editing.tell("question.group", into.title, place=place, count=len(claims))


def _put_at(editing: Editing, places: Sequence[Place], tag: TagId, *, whole_statements: bool) -> list[Claim]:
    spans = list(_spans(editing, places, whole_statements=whole_statements))
    own = own_claims_at_places(editing, [(article.id, span) for article, span in spans])
    lacking = [claims[0] for claims in own.values() if not any(tag in claim.tags for claim in claims)]
    made = [
        new_claim_value(editing, article, span, tags=[tag])
        for article, span in spans
        if (article.id, span) not in own
    ]
    editing.add_tags([(claim.id, tag) for claim in lacking])
    editing.insert(*made)
    return lacking + made


def _spans(
    editing: Editing, places: Sequence[Place], *, whole_statements: bool
) -> Iterator[tuple[Article, Span]]:
    """The spans of the claims to tag, each once."""
    by_article: dict[ArticleId, list[Span]] = {}
    for place in places:
        by_article.setdefault(place.article, []).append(place.span)
    for identity, spans in by_article.items():
        article = editing.article(identity)
        if whole_statements:
            units = statements(editing.content(article.sha256))
            spans = [_widened(units, span) for span in spans]
        yield from ((article, span) for span in dict.fromkeys(sorted(spans)))


def _widened(units: Sequence[Span], span: Span) -> Span:
    """From the start of the statement in which the span starts to the end of the statement in which it ends."""
    first = bisect_right(units, span.start, key=lambda unit: unit.start) - 1
    last = bisect_right(units, max(span.start, span.end - 1), key=lambda unit: unit.start) - 1
    start = units[first].start if first >= 0 and units[first].contains(span.start) else span.start
    return Span(start, max(span.end, units[last].end) if last >= 0 else span.end)
