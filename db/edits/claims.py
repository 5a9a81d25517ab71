"""Edits of claims: creating, tagging, moving, describing and deleting them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.anchors import describe
from corpus.anchors.leaving import left, undecided
from corpus.anchors.placing import at_span
from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
from corpus.model import Article, Claim, FigureMark, Kind, Span, Tag
from db.edits.own_claims import own_claims_at, own_identities, take_off
from db.edits.tags import new_tag
from db.edits.wording import many_lines, place, place_of, subject
from db.settling import drop_claims

if TYPE_CHECKING:
    from db.editing import Editing


def create_claim(
    editing: Editing,
    article_id: ArticleId,
    span: Span,
    *,
    tags: Sequence[TagId] = (),
    kind: Kind = Kind.NONE,
    note: str = "",
) -> None:
    """Create a claim for a span of an article's current text."""
    article = editing.article(article_id)
    known = [editing.tag(tag) for tag in dict.fromkeys(tags)]
    claim = new_claim(editing, article, span, tags=[tag.id for tag in known], kind=kind, note=note)
    name = "claim.tag" if known else "claim.create"
    words = ", ".join(tag.name for tag in known) or subject(claim.quote)
    editing.tell(name, words, place=place(editing, article, span))


def new_claim(
    editing: Editing,
    article: Article,
    span: Span,
    *,
    tags: Sequence[TagId] = (),
    kind: Kind = Kind.NONE,
    note: str = "",
    author: AnnotatorId | None = None,
    extra: str = "",
) -> Claim:
    """Insert a claim without describing the operation, for use by other edits. ``author``: the person who edits by
    default."""
    claim = replace(
        new_claim_value(editing, article, span, tags=tags, kind=kind), note=many_lines(note), extra=extra
    )
    if author is not None:
        claim = replace(claim, annotator=author)
    editing.insert(claim)
    return claim


def new_claim_value(
    editing: Editing, article: Article, span: Span, *, tags: Sequence[TagId] = (), kind: Kind = Kind.NONE
) -> Claim:
    """A new claim of the person who edits, which is not inserted yet."""
    text = checked_text(editing, article, span)
    selector = describe(text, span)
    return Claim(
        ClaimId(editing.new_id()),
        article.id,
        article.text,
        span.start,
        span.end,
        selector.quote,
        selector.prefix,
        selector.suffix,
        tuple(tags),
        kind,
        "",
        False,
        editing.annotator.id,
        editing.now,
        editing.now,
    )


def tag_span(editing: Editing, article_id: ArticleId, span: Span, tag_id: TagId) -> None:
    """Add a tag to one's own claim of exactly that span, or to a new claim. If that claim has the tag already, the tag
    is removed, and the claim is deleted if it has nothing else; so a second call undoes the first."""
    article, tag = editing.article(article_id), editing.tag(tag_id)
    claims = own_claims_at(editing, article_id, span)
    tagged = next((claim for claim in claims if tag_id in claim.tags), None)
    name = "claim.tag" if tagged is None else "claim.untag"
    if tagged is not None:
        take_off(editing, [tagged], tag_id)
    elif claims:
        editing.add_tags([(claims[0].id, tag_id)])
    else:
        new_claim(editing, article, span, tags=[tag_id])
    editing.tell(name, tag.name, place=place(editing, article, span))


def toggle_tag(editing: Editing, claim_id: ClaimId, tag_id: TagId) -> None:
    """Add a tag to one's own claim, or remove it; the claim stays, even without tags. For a claim of somebody else, the
    tag is put on one's own claim of the same span, see :func:`tag_span`."""
    claim, tag = editing.claim(claim_id), editing.tag(tag_id)
    if not claim.orphaned and claim.annotator not in (editing.annotator.id, *own_identities(editing)):
        tag_span(editing, claim.article, claim.span, tag_id)
        return
    if tag_id in claim.tags:
        editing.remove_tags([(claim_id, tag_id)])
    else:
        editing.add_tags([(claim_id, tag_id)])
    name = "claim.untag" if tag_id in claim.tags else "claim.tag"
    editing.tell(name, tag.name, place=place_of(editing, claim))


def create_tag_on(
    editing: Editing, article_id: ArticleId | None, span: Span | None, claim_id: ClaimId | None, name: str
) -> None:
    """Create a tag at the root of the codebook and put it on a claim, or on the claim of a span.

    Rejected as ``nothing_to_tag`` when neither is given."""
    tag = new_tag(editing, name)
    if claim_id is not None:
        claim = editing.claim(claim_id)
        if claim.orphaned or claim.annotator in own_identities(editing):
            editing.add_tags([(claim.id, tag.id)])
        else:
            _tag_at(editing, editing.article(claim.article), claim.span, tag)
        where = place_of(editing, claim)
    elif article_id is not None and span is not None:
        article = editing.article(article_id)
        _tag_at(editing, article, span, tag)
        where = place(editing, article, span)
    else:
        editing.reject("nothing_to_tag")
    editing.tell("claim.tag", tag.name, place=where)


def _tag_at(editing: Editing, article: Article, span: Span, tag: Tag) -> None:
    claims = own_claims_at(editing, article.id, span)
    if claims:
        editing.add_tags([(claims[0].id, tag.id)])
    else:
        new_claim(editing, article, span, tags=[tag.id])


def set_claim_span(editing: Editing, claim_id: ClaimId, span: Span) -> None:
    """Give a claim another span of its text."""
    claim = editing.claim(claim_id)
    moved = _placed(editing, claim, span)
    place_anew(editing, [(claim, moved)])
    editing.tell("claim.span", subject(moved.quote), place=place_of(editing, moved))


def reanchor_claim(editing: Editing, claim_id: ClaimId, span: Span) -> None:
    """Place an orphan at a span of the current text."""
    claim = editing.claim(claim_id)
    moved = _placed(editing, claim, span)
    place_anew(editing, [(claim, moved)])
    editing.tell("claim.reanchor", subject(moved.quote), place=place_of(editing, moved))


def leave_orphaned(editing: Editing, claim_id: ClaimId, *, leave: bool = True) -> None:
    """Record that an orphan has no place in the current text of its article, or withdraw that.

    Rejected as ``claim_placed`` for a claim that has its place."""
    claim = editing.claim(claim_id)
    if not claim.orphaned:
        editing.reject("claim_placed", quote=subject(claim.quote))
    changed = left(claim, editing.article(claim.article).text) if leave else undecided(claim)
    if changed != claim:
        editing.update(editing.touch(changed))
    name = "claim.leave" if leave else "claim.reconsider"
    editing.tell(name, subject(claim.quote), place=place_of(editing, claim))


def _placed(editing: Editing, claim: Claim, span: Span) -> Claim:
    if not claim.orphaned and claim.span == span:
        return claim
    article = editing.article(claim.article)
    return editing.touch(at_span(claim, article.text, checked_text(editing, article, span), span))


def place_anew(editing: Editing, moves: Sequence[tuple[Claim, Claim]]) -> None:
    """Update claims from their old state to their new one, with the marks on their figures. A mark whose words are no
    longer in its claim is deleted."""
    editing.update(*(after for _, after in moves))
    standing: dict[str, list[FigureMark]] = {}
    for mark in editing.marks_of(before.id for before, _ in moves):
        standing.setdefault(mark.claim, []).append(mark)
    if standing:
        marked = [(before, after) for before, after in moves if before.id in standing]
        _carry_marks(editing, marked, standing)


def _carry_marks(
    editing: Editing, moves: Sequence[tuple[Claim, Claim]], standing: Mapping[str, Sequence[FigureMark]]
) -> None:
    from corpus.figures.ledger import carried

    for before, after in moves:
        marks = {mark.id: mark for mark in standing[before.id]}
        kept = carried(marks.values(), before, after)
        editing.delete_figure_marks(marks.keys() - {mark.id for mark in kept})
        editing.update(*(editing.touch(mark) for mark in kept if mark != marks[mark.id]))


def set_claim_kind(editing: Editing, claim_id: ClaimId, kind: Kind) -> None:
    """Set a claim's kind of statement."""
    claim = editing.claim(claim_id)
    if claim.kind is not kind:
        editing.update(editing.touch(replace(claim, kind=kind)))
    editing.tell("claim.kind", subject(claim.quote), place=place_of(editing, claim))


def set_claim_note(editing: Editing, claim_id: ClaimId, note: str) -> None:
    """Replace a claim's note."""
    claim = editing.claim(claim_id)
    words = many_lines(note)
    if claim.note != words:
        editing.update(editing.touch(replace(claim, note=words)))
    editing.tell("claim.note", subject(claim.quote), place=place_of(editing, claim))


def delete_claims(editing: Editing, ids: Sequence[ClaimId]) -> None:
    """Delete claims with their links. Unknown identities are ignored."""
    claims = editing.claims(ids)
    if not claims:
        return
    first, *others = claims
    where = "" if others else place_of(editing, first)
    remove_with_links(editing, claims)
    editing.tell("claim.delete", subject(first.quote), place=where, count=len(claims))


def remove_with_links(editing: Editing, claims: Sequence[Claim]) -> None:
    """Delete claims with their tags, marks and links without describing the operation, for use by other edits."""
    ids = [claim.id for claim in claims]
    editing.delete_links(link.id for link in editing.links_of(ids))
    drop_claims(editing, ids)


def checked_text(editing: Editing, article: Article, span: Span) -> str:
    """The current text of an article, after checking that a span lies in it and is not blank. Rejected as
    ``span_outside`` or ``empty_span``."""
    text = editing.content(article.sha256)
    if span.end > len(text):
        editing.reject("span_outside", article=article.title)
    if not text[span.start : span.end].strip():
        editing.reject("empty_span", article=article.title)
    return text
