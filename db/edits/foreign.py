"""Importing a project of another program.

Its rows become those of an archive (:mod:`corpus.foreign`): tags and people are mapped as decided, and annotations
without a text are placed in the articles that contain their quotes. That archive is then imported like any other
(:mod:`db.edits.archive`), in one operation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from corpus.archive import Archive
from corpus.foreign.attaching import KnownText, attached
from corpus.foreign.mapping import ImportChoices, TagDecision, TagFate, proposed_choices
from corpus.foreign.project import ForeignProject
from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
from corpus.memos import Memo
from corpus.model import Claim, Kind, Link, Tag
from corpus.script import fold
from db.edits.archive import import_archive

if TYPE_CHECKING:
    from db.editing import Editing

_Row = TypeVar("_Row")
_AUTHORED = ("articles", "texts", "tags", "claims", "links", "memos")
"""Fields of :class:`~corpus.archive.Archive` with rows that have an author."""


def import_foreign(editing: Editing, foreign: ForeignProject, choices: ImportChoices | None = None) -> None:
    """Import a project of another program, with the given choices or else with the proposed ones.

    Claims at the same place with the same tags and note as an existing one are not imported again, because some
    programs assign new identities on each export.

    Rejected as ``foreign_empty`` if nothing of it can be imported, and like :func:`~db.edits.archive.import_archive`.
    """
    chosen = choices or proposed_choices(foreign, editing.tags(), editing.annotators())
    archive = attached(foreign, _texts(editing, foreign)).archive
    archive = _dated(_of_people(archive, chosen.people), editing.now)
    archive = _with_tags(editing, archive, chosen.tags)
    archive = _without_known(editing, archive)
    if not (archive.articles or archive.tags or archive.claims or archive.memos):
        editing.reject("foreign_empty", title=archive.project.title)
    import_archive(editing, archive, join_names=False, take_name=False)


def _texts(editing: Editing, foreign: ForeignProject) -> Iterable[KnownText]:
    """The articles of the project, if there are annotations to be placed by their quotes."""
    if foreign.detached:
        for article in editing.articles():
            yield KnownText(article, editing.content(article.sha256))


def _dated(archive: Archive, now: str) -> Archive:
    """The archive, with ``now`` as the time of everything that has none."""

    def filled(row: _Row) -> _Row:
        held: Any = row
        missing = {name: now for name in ("created", "updated") if getattr(held, name, None) == ""}
        changed: _Row = replace(held, **missing) if missing else row
        return changed

    rows: dict[str, Any] = {kind: tuple(map(filled, getattr(archive, kind))) for kind in _AUTHORED}
    return replace(
        archive,
        project=filled(archive.project),
        **rows,
    )


def _of_people(archive: Archive, people: Mapping[AnnotatorId, AnnotatorId]) -> Archive:
    """The archive, with its people replaced by the people of the project with whom they are identified."""

    def by(row: _Row) -> _Row:
        held: Any = row
        known = people.get(held.annotator)
        changed: _Row = row if known is None else replace(held, annotator=known)
        return changed

    rows: dict[str, Any] = {kind: tuple(map(by, getattr(archive, kind))) for kind in _AUTHORED}
    return replace(
        archive,
        annotators=tuple(
            annotator
            for annotator in archive.annotators
            if people.get(annotator.id, annotator.id) == annotator.id
        ),
        **rows,
    )


# Tags


def _with_tags(editing: Editing, archive: Archive, choices: Mapping[TagId, TagDecision]) -> Archive:
    """The archive with its tags as decided. New tags get names that no other tag has."""
    here = editing.tags()
    becoming: dict[TagId, TagId | None] = {}
    kinds: dict[TagId, Kind] = {}
    new: list[Tag] = []
    for tag in archive.tags:
        choice = choices.get(tag.id, TagDecision())
        if choice.fate is TagFate.NEW:
            becoming[tag.id] = tag.id
            new.append(tag if choice.tag is None else replace(tag, parent=choice.tag))
        elif choice.fate is TagFate.MAPPED:
            becoming[tag.id] = editing.tag(choice.tag or tag.id).id
        else:
            becoming[tag.id] = None
            kinds |= {tag.id: choice.kind} if choice.fate is TagFate.KIND else {}
    parents = {tag.id: tag.parent for tag in archive.tags}
    known = {tag.id for tag in here}
    placed = [replace(tag, parent=_parent(tag.parent, becoming, parents, known)) for tag in new]
    return replace(
        archive,
        tags=(*here, *_named_apart(placed, here)),
        claims=tuple(_retagged(claim, becoming, kinds) for claim in archive.claims),
        memos=tuple(
            memo if memo.tag is None else replace(memo, tag=becoming.get(memo.tag)) for memo in archive.memos
        ),
    )


def _parent(
    parent: TagId | None,
    becoming: Mapping[TagId, TagId | None],
    parents: Mapping[TagId, TagId | None],
    known: set[TagId],
) -> TagId | None:
    """The parent of a tag: the nearest ancestor that is imported or exists."""
    seen = set()
    while parent is not None and parent not in seen:
        seen.add(parent)
        if parent in known:
            return parent
        if (now := becoming.get(parent)) is not None:
            return now
        parent = parents.get(parent)
    return None


def _named_apart(new: Sequence[Tag], here: Iterable[Tag]) -> list[Tag]:
    taken = {fold(tag.name) for tag in here}
    names = {tag.id: tag.name for tag in new}
    apart = []
    for tag in new:
        name, number = tag.name, 1
        if fold(name) in taken and tag.parent is not None and tag.parent in names:
            name = f"{tag.name}（{names[tag.parent]}）"
        while fold(name) in taken:
            number += 1
            name = f"{tag.name} ({number})"
        taken.add(fold(name))
        apart.append(replace(tag, name=name))
    return apart


def _retagged(claim: Claim, becoming: Mapping[TagId, TagId | None], kinds: Mapping[TagId, Kind]) -> Claim:
    tags = [now for tag in claim.tags if (now := becoming.get(tag)) is not None]
    kind = next((kinds[tag] for tag in claim.tags if tag in kinds), claim.kind)
    return replace(claim, tags=tuple(dict.fromkeys(tags)), kind=claim.kind or kind)


# Rows that the project already has


def _without_known(editing: Editing, archive: Archive) -> Archive:
    """The archive, with existing claims in place of equal ones of its own, and without links that exist already."""
    here = {article.sha256: article for article in editing.articles()}
    same = {article.id: here[article.sha256].id for article in archive.articles if article.sha256 in here}
    archive = _without_known_memos(editing, archive, same)
    me = editing.annotator.id
    standing = {
        _claim_key(claim, claim.article, me): claim.id for claim in editing.claims_of(set(same.values()))
    }
    becoming: dict[ClaimId, ClaimId] = {}
    for claim in archive.claims:
        known = standing.get(_claim_key(claim, same.get(claim.article, claim.article), me))
        if known is not None and known != claim.id:
            becoming[claim.id] = known
    if not becoming:
        return archive
    known_claims = {claim.id: claim for claim in editing.claims(becoming.values())}
    back = {here_id: article for article, here_id in same.items()}
    claims = {
        becoming.get(claim.id, claim.id): replace(
            known_claims[becoming[claim.id]], article=back[known_claims[becoming[claim.id]].article]
        )
        if claim.id in becoming
        else claim
        for claim in archive.claims
    }
    return replace(
        archive,
        claims=tuple(claims.values()),
        links=tuple(_between(link, becoming) for link in archive.links),
    )


def _without_known_memos(editing: Editing, archive: Archive, same: Mapping[ArticleId, ArticleId]) -> Archive:
    if not archive.memos:
        return archive
    standing = {(memo.article, memo.tag, memo.title, memo.text) for memo in editing.every(Memo)}
    new = [
        memo
        for memo in archive.memos
        if (same.get(memo.article, memo.article) if memo.article else None, memo.tag, memo.title, memo.text)
        not in standing
    ]
    return replace(archive, memos=tuple(new))


def _claim_key(claim: Claim, article: ArticleId, me: AnnotatorId) -> tuple[object, ...]:
    """The key by which claims are compared. ``me``: the annotator of claims that name none."""
    author = claim.annotator or me
    return article, author, claim.start, claim.end, frozenset(claim.tags), claim.note, claim.kind


def _between(link: Link, becoming: Mapping[ClaimId, ClaimId]) -> Link:
    return replace(
        link,
        source=becoming.get(link.source, link.source),
        target=becoming.get(link.target, link.target),
    )
