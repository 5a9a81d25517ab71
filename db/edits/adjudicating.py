"""Edits of the shared layer, in which independent codings are adjudicated. Nobody's own coding changes.

The shared layer of each adjudicator is an annotator of kind ``shared`` whose identity is derived from theirs. So
decisions are signed, and copies in which one person adjudicated separately merge into one layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from corpus.agreement.decisions import decided_by, deciding
from corpus.identities import (
    AnnotatorId,
    ArticleId,
    ClaimId,
    LinkId,
    QuestionId,
    RelationId,
    TagId,
    cell_id,
    shared_layer_id,
)
from corpus.model import Annotator, AnnotatorKind, Claim, Kind, Link, Span
from corpus.people import shared_layers
from corpus.questions import CellStatus, Status
from db.edits.claims import new_claim, remove_with_links
from db.edits.links import relation_words
from db.edits.wording import many_lines, one_line, place_of, subject

if TYPE_CHECKING:
    from db.editing import Editing


@dataclass(frozen=True, slots=True)
class SharedCoding:
    """One coding in the shared layer."""

    span: Span
    tags: tuple[TagId, ...]


@dataclass(frozen=True, slots=True)
class Adjudication:
    """A decision about a passage."""

    decides: tuple[ClaimId, ...]
    """The claims that it decides."""
    codings: tuple[SharedCoding, ...]
    """The codings that hold; empty if nothing is to be coded. The decided claims stay as they are."""


def adjudicate(editing: Editing, adjudications: Sequence[Adjudication], reason: str = "") -> None:
    """Record decisions about passages. They replace earlier decisions about the same claims. ``reason`` becomes the
    note of the shared claims. Claims that no longer exist are ignored; rejected as ``nothing_to_adjudicate`` if none
    exists."""
    layer = _layer(editing)
    decided: list[Claim] = []
    for adjudication in adjudications:
        claims = editing.claims(adjudication.decides)
        if claims:
            _replace_claims(editing, claims)
            _code(editing, layer, adjudication, claims, reason)
            decided.append(claims[0])
    if not decided:
        editing.reject("nothing_to_adjudicate")
    where = place_of(editing, decided[0]) if len(decided) == 1 else ""
    name = "adjudicate.claims" if len(decided) == 1 else "adjudicate.agreed"
    editing.tell(name, subject(decided[0].quote), place=where, count=len(decided))


def _code(
    editing: Editing, layer: AnnotatorId, adjudication: Adjudication, claims: Sequence[Claim], reason: str
) -> list[Claim]:
    article = editing.article(claims[0].article)
    extra = deciding(claim.id for claim in claims)
    kind = claims[0].kind if len({claim.kind for claim in claims}) == 1 else Kind.NONE
    codings = adjudication.codings or (SharedCoding(claims[0].span, ()),)
    known = {tag.id for tag in editing.tags()}
    return [
        new_claim(
            editing,
            article,
            coding.span,
            tags=[tag for tag in coding.tags if tag in known],
            kind=kind,
            note=reason,
            author=layer,
            extra=extra,
        )
        for coding in codings
    ]


def _replace_claims(editing: Editing, claims: Iterable[Claim]) -> None:
    """Delete what the shared layers decided about these claims."""
    ids = {claim.id for claim in claims}
    articles = {claim.article for claim in claims}
    standing = [
        claim for claim in _shared_claims(editing, articles) if not ids.isdisjoint(decided_by(claim.extra))
    ]
    remove_with_links(editing, standing)


def _shared_claims(editing: Editing, articles: Iterable[ArticleId]) -> list[Claim]:
    layers = shared_layers(editing.annotators())
    return [claim for claim in editing.claims_of(articles) if claim.annotator in layers] if layers else []


def adjudicate_relation(
    editing: Editing,
    decides: Sequence[LinkId],
    chosen: Sequence[LinkId],
    reason: str = "",
    relation: RelationId | None = None,
) -> None:
    """Record which of the links between two passages hold: ``chosen``, a subset of ``decides``, optionally with another
    ``relation``. This replaces an earlier decision. The ends are claims of the shared layer, created where there are
    none. Rejected as ``nothing_to_adjudicate`` if none of ``chosen`` exists."""
    layer = _layer(editing)
    links = editing.links(chosen)
    if relation is not None:
        links = [replace(link, relation=editing.relation(relation).id) for link in links[:1]]
    if not links:
        editing.reject("nothing_to_adjudicate")
    first = links[0]
    every = editing.links(decides)
    ids = {link.id for link in every}
    ends = [_ends_like(editing, first, link) for link in every]
    one, other = (
        _shared_end(editing, layer, end, {pair[number] for pair in ends})
        for number, end in enumerate((first.source, first.target))
    )
    standing = editing.links_of([one.id])
    editing.delete_links(link.id for link in standing if not ids.isdisjoint(decided_by(link.extra)))
    for link in links:
        turned = _ends_like(editing, first, link)[0] != link.source
        source, target = (other, one) if turned else (one, other)
        editing.insert(
            Link(
                LinkId(editing.new_id()),
                source.id,
                target.id,
                link.relation,
                many_lines(reason),
                layer,
                editing.now,
                editing.now,
                deciding(ids),
            )
        )
    words = relation_words(editing.relation(first.relation))
    where = f"{place_of(editing, one)} {place_of(editing, other)}"
    editing.tell("adjudicate.relation", words, place=where)


def _ends_like(editing: Editing, first: Link, link: Link) -> tuple[ClaimId, ClaimId]:
    """The ends of ``link``, in the order of the passages of ``first``, which connects the same passages."""
    target, begin = editing.claim(link.target), editing.claim(first.source)
    turned = target.span.overlaps(begin.span) and target.article == begin.article
    return (link.target, link.source) if turned else (link.source, link.target)


def _shared_end(editing: Editing, layer: AnnotatorId, end: ClaimId, passage: set[ClaimId]) -> Claim:
    """The claim of the shared layer for a passage, given by its claims; created as a copy of ``end`` if there is
    none."""
    claim = editing.claim(end)
    for standing in _shared_claims(editing, [claim.article]):
        if not passage.isdisjoint(decided_by(standing.extra)):
            return standing
    coding = SharedCoding(claim.span, claim.tags)
    claims = editing.claims(sorted(passage))
    return _code(editing, layer, Adjudication(tuple(sorted(passage)), (coding,)), claims, "")[0]


def adjudicate_status(
    editing: Editing, question: QuestionId, article: ArticleId, status: Status, reason: str = ""
) -> None:
    """Decide the status of an article in a question. The decision is the overruled status of that cell, signed by the
    shared layer. Rejected as ``baseline_is_a_claim`` for :attr:`Status.BASELINE`."""
    if status is Status.BASELINE:
        editing.reject("baseline_is_a_claim")
    title, name = editing.question(question).title, editing.article(article).id
    layer, identity, words = _layer(editing), cell_id(question, article), one_line(reason)
    known = editing.referring(CellStatus, "id", [identity])
    if known:
        after = replace(known[0], status=status, reason=words, annotator=layer)
        editing.update(editing.touch(after))
    else:
        editing.insert(
            CellStatus(identity, question, article, status, words, layer, editing.now, editing.now)
        )
    editing.tell("adjudicate.status", title, place=name)


def _layer(editing: Editing) -> AnnotatorId:
    """The shared layer of the person who edits, created if necessary."""
    identity = shared_layer_id(editing.annotator.id)
    if not editing.existing(Annotator, [identity]):
        editing.insert(Annotator(identity, editing.annotator.name, kind=AnnotatorKind.SHARED))
    return identity
