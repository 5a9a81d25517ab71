"""Edits of links between claims, and of relations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, ClaimId, LinkId, RelationId
from corpus.model import Claim, Link, Relation, Span
from db.edits.claims import new_claim
from db.edits.questions import share_question
from db.edits.tags import same_name
from db.edits.wording import many_lines, one_line, place_of

if TYPE_CHECKING:
    from db.editing import Editing


@dataclass(frozen=True, slots=True)
class Place:
    """A span of an article's current text, as an end of a link."""

    article: ArticleId
    span: Span


def create_link(
    editing: Editing,
    source: ClaimId | Place,
    target: ClaimId | Place,
    relation: RelationId,
    *,
    note: str = "",
) -> None:
    """Link two claims. An end given as a :class:`Place` is the claim of exactly that span; if there is none, a claim
    without tags is created. If one of the claims has no question, it takes that of the other; two claims of different
    questions are only linked.

    Rejected as ``link_to_itself`` or ``same_link_exists``.
    """
    kind, one, other = new_link(editing, source, target, relation, note=note)
    editing.tell("link.create", relation_words(kind), place=_ends(editing, one, other))


def new_link(
    editing: Editing,
    source: ClaimId | Place,
    target: ClaimId | Place,
    relation: RelationId,
    *,
    note: str = "",
) -> tuple[Relation, Claim, Claim]:
    """Insert a link like :func:`create_link` without describing the operation, for use by other edits."""
    kind = editing.relation(relation)
    one, other = _claim_at(editing, source), _claim_at(editing, target)
    if one.id == other.id:
        editing.reject("link_to_itself")
    link = Link(
        LinkId(editing.new_id()),
        one.id,
        other.id,
        relation,
        many_lines(note),
        editing.annotator.id,
        editing.now,
        editing.now,
    )
    _check_new(editing, link, kind, editing.links_of([one.id]))
    editing.insert(link)
    share_question(editing, one, other)
    return kind, one, other


def _claim_at(editing: Editing, end: ClaimId | Place) -> Claim:
    if not isinstance(end, Place):
        return editing.claim(end)
    claims = editing.claims_at(end.article, end.span.start, end.span.end)
    return claims[0] if claims else new_claim(editing, editing.article(end.article), end.span)


def _ends_of(link: Link, relation: Relation) -> tuple[ClaimId, ...]:
    """A key that is equal for two links of the relation with the same meaning: the order of the ends counts only if the
    relation is directed."""
    ends = (link.source, link.target)
    return ends if relation.directed else tuple(sorted(ends))


def _check_new(editing: Editing, link: Link, relation: Relation, others: Iterable[Link]) -> None:
    """Reject ``link``, which has this relation, if one of ``others`` has the same meaning."""
    if same_link(link, relation, others):
        editing.reject("same_link_exists")


def same_link(link: Link, relation: Relation, others: Iterable[Link]) -> bool:
    """Whether one of ``others`` has the same meaning as ``link``, which has this relation."""
    same = (other for other in others if other.relation == relation.id and other.id != link.id)
    return any(_ends_of(other, relation) == _ends_of(link, relation) for other in same)


def set_link_relation(editing: Editing, link_ids: Sequence[LinkId], relation: RelationId) -> None:
    """Give links another relation. Rejected as ``same_link_exists`` if two links would have the same meaning."""
    kind = editing.relation(relation)
    links = editing.links(link_ids)
    if not links:
        return
    changed = [replace(link, relation=relation) for link in links if link.relation != relation]
    standing = editing.links_of([link.source for link in changed])
    for link in changed:
        _check_new(editing, link, kind, standing)
        standing.append(link)
    editing.update(*(editing.touch(link) for link in changed))
    editing.tell("link.relation", relation_words(kind), place=_where(editing, links[0]), count=len(links))


def set_link_note(editing: Editing, link_id: LinkId, note: str) -> None:
    """Replace a link's note."""
    link = editing.link(link_id)
    words = many_lines(note)
    if words != link.note:
        editing.update(editing.touch(replace(link, note=words)))
    editing.tell("link.note", relation_words(editing.relation(link.relation)), place=_where(editing, link))


def append_to_link_notes(editing: Editing, ids: Sequence[LinkId], note: str) -> None:
    """Append a paragraph to the notes of links; for a link without a note, it becomes the note. A blank paragraph
    changes nothing."""
    words, links = many_lines(note), editing.links(ids)
    if not words or not links:
        return
    noted = (replace(link, note=f"{link.note}\n{words}" if link.note else words) for link in links)
    editing.update(*(editing.touch(link) for link in noted))
    relation = relation_words(editing.relation(links[0].relation))
    editing.tell("link.note", relation, place=_where(editing, links[0]), count=len(links))


def reverse_link(editing: Editing, link_id: LinkId) -> None:
    """Exchange source and target. Rejected as ``same_link_exists``."""
    link = editing.link(link_id)
    turned = replace(link, source=link.target, target=link.source)
    relation = editing.relation(link.relation)
    _check_new(editing, turned, relation, editing.links_of([link.source]))
    editing.update(editing.touch(turned))
    editing.tell("link.reverse", relation_words(relation), place=_where(editing, turned))


def delete_links(editing: Editing, ids: Sequence[LinkId]) -> None:
    """Delete links. Unknown identities are ignored."""
    links = editing.links(ids)
    if not links:
        return
    words, where = relation_words(editing.relation(links[0].relation)), _where(editing, links[0])
    editing.delete_links(link.id for link in links)
    editing.tell("link.delete", words, place=where, count=len(links))


def relation_words(relation: Relation) -> str:
    """How operations record a relation: a built-in one by its identity, since its name depends on the language; any
    other by its name, since it may be deleted before the history is read."""
    return relation.id if relation.built_in else relation.name


def _where(editing: Editing, link: Link) -> str:
    return _ends(editing, editing.claim(link.source), editing.claim(link.target))


def _ends(editing: Editing, source: Claim, target: Claim) -> str:
    return f"{place_of(editing, source)} {place_of(editing, target)}"


def create_relation(editing: Editing, name: str, directed: bool = False) -> None:
    """Add a relation of the analyst's own, after the others."""
    relations = editing.relations()
    position = max(relation.position for relation in relations) + 1
    relation = Relation(
        RelationId(editing.new_id()), _checked_name(editing, relations, name), directed, position
    )
    editing.insert(relation)
    editing.tell("relation.create", relation.name)


def edit_relation(
    editing: Editing, relation_id: RelationId, *, name: str | None = None, directed: bool | None = None
) -> None:
    """Change the given fields of an analyst's own relation."""
    relation = _own(editing, relation_id)
    changed = relation
    if name is not None:
        others = [other for other in editing.relations() if other.id != relation_id]
        changed = replace(changed, name=_checked_name(editing, others, name))
    if directed is not None:
        changed = replace(changed, directed=directed)
    editing.update(changed)
    editing.tell("relation.edit", relation.name)


def delete_relation(
    editing: Editing, relation_id: RelationId, *, replacement: RelationId | None = None
) -> None:
    """Delete an analyst's own relation. Its links get the relation ``replacement``; those that then have the same
    meaning as another link are deleted. Rejected as ``relation_in_use`` if it has links and no replacement is given."""
    relation = _own(editing, relation_id)
    links = editing.links_with(relation_id)
    if links:
        if replacement is None:
            editing.reject("relation_in_use", name=relation.name, count=str(len(links)))
        _replace_relation(editing, links, relation, editing.relation(replacement))
    editing.delete_relation(relation_id)
    editing.tell("relation.delete", relation.name, count=max(1, len(links)))


def _replace_relation(
    editing: Editing, links: Sequence[Link], deleted: Relation, replacement: Relation
) -> None:
    if replacement.id == deleted.id:
        editing.reject("relation_replaced_by_itself", name=deleted.name)
    standing = {_ends_of(link, replacement) for link in editing.links_with(replacement.id)}
    kept: list[Link] = []
    doubled: list[Link] = []
    for link in links:
        changed = replace(link, relation=replacement.id)
        (doubled if _ends_of(changed, replacement) in standing else kept).append(changed)
        standing.add(_ends_of(changed, replacement))
    editing.delete_links(link.id for link in doubled)
    editing.update(*(editing.touch(link) for link in kept))


def _own(editing: Editing, relation_id: RelationId) -> Relation:
    relation = editing.relation(relation_id)
    if relation.built_in:
        editing.reject("built_in_relation", name=relation.id)
    return relation


def _checked_name(editing: Editing, others: Iterable[Relation], name: str) -> str:
    name = one_line(name)
    if not name:
        editing.reject("relation_name_empty")
    if any(same_name(name, other.name) for other in others if not other.built_in):
        editing.reject("relation_name_taken", name=name)
    return name
