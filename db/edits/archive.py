"""Bringing in an exported project.

Into a project in which nothing has been done, everything comes with its identities, authors and times, so that an
export of it says the same again. Into any other, articles are recognised by identity or by their text, tags and own
relations by identity or by name; what is there already is left as it is, and only what is new is added.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from corpus.anchors import Locator
from corpus.archive import Archive
from corpus.identities import AnnotatorId, ArticleId, ClaimId, RelationId, TagId
from corpus.model import (
    Annotator,
    Article,
    Claim,
    FigureMark,
    Link,
    Rejection,
    Relation,
    Span,
    Tag,
    TextVersion,
)
from corpus.rejected_pairs import rejected_pair
from corpus.script import fold
from corpus.text import digest
from db.edits.claims import at_span
from db.edits.suggestions import in_order, shown_in

if TYPE_CHECKING:
    from db.editing import Editing


@dataclass
class _Arriving:
    """What the identities in the archive are called here, as far as it is known."""

    authors: set[AnnotatorId]
    articles: dict[ArticleId, Article] = field(default_factory=dict)
    tags: dict[TagId, TagId] = field(default_factory=dict)
    relations: dict[RelationId, RelationId] = field(default_factory=dict)
    claims: dict[ClaimId, ClaimId] = field(default_factory=dict)
    added: int = 0

    def author(self, name: AnnotatorId, fallback: AnnotatorId) -> AnnotatorId:
        """The author as named, if the archive told who that is."""
        return name if name in self.authors else fallback


def import_archive(editing: Editing, archive: Archive) -> None:
    """Add what an archive holds and the project does not.

    Rejected as ``texts_missing`` when it brings articles that are unknown here and no texts for any of them."""
    pristine = not (editing.articles() or editing.tags())
    arriving = _Arriving(_add_annotators(editing, archive.annotators))
    if pristine:
        _take_name(editing, archive)
    _add_articles(editing, archive, arriving)
    if archive.articles and not arriving.articles:
        editing.reject("texts_missing", title=archive.project.title)
    _add_tags(editing, archive.tags, arriving)
    _add_relations(editing, archive.relations, arriving)
    _add_claims(editing, archive.claims, arriving)
    _add_marks(editing, archive, arriving)
    _add_links(editing, archive.links, arriving)
    _add_rejections(editing, archive.rejections, arriving)
    editing.tell("archive.import", archive.project.title, count=max(1, arriving.added))


def _take_name(editing: Editing, archive: Archive) -> None:
    """A project made to hold an archive is called as that was; its identity stays its own."""
    theirs = archive.project
    ours = editing.project()
    title = theirs.title or ours.title
    editing.update(replace(ours, title=title, created=theirs.created, extra=theirs.extra))
    if archive.extra:
        editing.keep_archive_extra(archive.extra)


def _add_annotators(editing: Editing, annotators: Sequence[Annotator]) -> set[AnnotatorId]:
    known = {one.id for one in editing.annotators()} | {editing.annotator.id}
    editing.insert(*(one for one in annotators if one.id not in known))
    return known | {one.id for one in annotators}


def _add_articles(editing: Editing, archive: Archive, arriving: _Arriving) -> None:
    here = {one.id: one for one in editing.articles()}
    same_text = editing.articles_with(one.sha256 for one in archive.articles)
    texts = {one.id: one for one in archive.texts}
    position = editing.next_position()
    versions: list[TextVersion] = []
    articles: list[Article] = []
    for article in sorted(archive.articles, key=lambda one: (one.position, one.id)):
        known = here.get(article.id) or same_text.get(article.sha256)
        if known is not None:
            arriving.articles[article.id] = known
        elif article.text in texts:
            version = _version(editing, texts[article.text], arriving)
            author = arriving.author(article.annotator, editing.annotator.id)
            sheet = replace(
                article,
                sha256=version.sha256,
                characters=len(version.content),
                position=article.position if not here else position + len(articles),
                annotator=author,
            )
            versions.append(version)
            articles.append(sheet)
            arriving.articles[article.id] = same_text[sheet.sha256] = sheet
    editing.insert(*versions, *articles)
    arriving.added += len(articles)


def _version(editing: Editing, version: TextVersion, arriving: _Arriving) -> TextVersion:
    author = arriving.author(version.annotator, editing.annotator.id)
    return replace(version, sha256=digest(version.content), annotator=author)


def _add_tags(editing: Editing, tags: Sequence[Tag], arriving: _Arriving) -> None:
    """Parents come before their children, whatever the order in the archive."""
    here = editing.tags()
    ids = {tag.id for tag in here}
    names = {fold(tag.name): tag.id for tag in here}
    shortcuts = {tag.shortcut for tag in here}
    last = max((tag.position for tag in here), default=-1) + 1
    new: list[Tag] = []
    for tag in _parents_first(tags):
        known = tag.id if tag.id in ids else names.get(fold(tag.name)) if here else None
        arriving.tags[tag.id] = known or tag.id
        if known is None:
            placed = replace(
                tag,
                parent=None if tag.parent is None else arriving.tags.get(tag.parent),
                position=tag.position + last,
                shortcut=None if tag.shortcut in shortcuts else tag.shortcut,
                annotator=arriving.author(tag.annotator, editing.annotator.id),
            )
            new.append(placed)
    editing.insert(*new)
    arriving.added += len(new)


def _parents_first(tags: Iterable[Tag]) -> list[Tag]:
    waiting = {tag.id: tag for tag in tags}
    ordered: list[Tag] = []
    placed: set[TagId] = set()
    for tag in list(waiting.values()):
        line: list[Tag] = []
        step: Tag | None = tag
        while step is not None and step.id not in placed:
            placed.add(step.id)
            line.append(step)
            step = None if step.parent is None else waiting.get(step.parent)
        ordered.extend(reversed(line))
    return ordered


def _add_relations(editing: Editing, relations: Sequence[Relation], arriving: _Arriving) -> None:
    here = editing.relations()
    ids = {relation.id for relation in here}
    names = {fold(relation.name): relation.id for relation in here if not relation.built_in}
    new = []
    for relation in relations:
        known = relation.id if relation.id in ids else names.get(fold(relation.name))
        arriving.relations[relation.id] = known or relation.id
        if known is None:
            new.append(relation)
    editing.insert(*new)
    arriving.added += len(new)


def _add_claims(editing: Editing, claims: Sequence[Claim], arriving: _Arriving) -> None:
    wanted = [claim for claim in claims if claim.article in arriving.articles]
    known = editing.existing(Claim, [claim.id for claim in wanted])
    arriving.claims.update({claim.id: claim.id for claim in wanted})
    locators: dict[ArticleId, Locator] = {}
    new = []
    for claim in wanted:
        if claim.id in known:
            continue
        article = arriving.articles[claim.article]
        if article.id not in locators:
            locators[article.id] = Locator(editing.content(article.sha256))
        tags = tuple(arriving.tags[tag] for tag in claim.tags if tag in arriving.tags)
        author = arriving.author(claim.annotator, editing.annotator.id)
        here = replace(claim, article=article.id, tags=tuple(dict.fromkeys(tags)), annotator=author)
        new.append(_placed(here, article, locators[article.id]))
    editing.insert(*new)
    arriving.added += len(new)


def _placed(claim: Claim, article: Article, locator: Locator) -> Claim:
    """The claim as it stands in the text that is here. Where its quote is at its offsets it comes as it is."""
    if claim.orphaned:
        return claim
    if claim.quote and locator.text[claim.start : claim.end] == claim.quote:
        return replace(claim, text=article.text)
    located = locator.locate(claim.selector)
    if located is None:
        return replace(claim, orphaned=True)
    return at_span(claim, article.text, locator.text, Span(located.span.start, located.span.end))


def _add_marks(editing: Editing, archive: Archive, arriving: _Arriving) -> None:
    """Marks come along with their claims, to where the words are here. On a claim that was here already they add to
    what is said about its figures and never take its place."""
    from corpus.figures.ledger import carried

    theirs: dict[ClaimId, list[FigureMark]] = {}
    for mark in archive.figure_marks:
        theirs.setdefault(mark.claim, []).append(mark)
    known = editing.existing(FigureMark, [mark.id for mark in archive.figure_marks])
    claims = {claim.id: claim for claim in archive.claims if claim.id in theirs}
    spoken_for: dict[ClaimId, list[Span]] = {}
    for mark in editing.marks_of(claims):
        spoken_for.setdefault(mark.claim, []).append(mark.span)
    new = []
    for claim in editing.claims(claims):
        taken = spoken_for.get(claim.id, ())
        for mark in carried(theirs[claim.id], claims[claim.id], claim):
            if mark.id not in known and not any(mark.span.overlaps(span) for span in taken):
                author = arriving.author(mark.annotator, editing.annotator.id)
                new.append(replace(mark, annotator=author))
    editing.insert(*new)
    arriving.added += len(new)


def _add_links(editing: Editing, links: Sequence[Link], arriving: _Arriving) -> None:
    known = editing.existing(Link, [link.id for link in links])
    standing = {
        (link.source, link.target, link.relation) for link in editing.links_of(set(arriving.claims.values()))
    }
    new = []
    for link in links:
        ends = arriving.claims.get(link.source), arriving.claims.get(link.target)
        relation = arriving.relations.get(link.relation)
        if link.id in known or ends[0] is None or ends[1] is None or relation is None:
            continue
        if (ends[0], ends[1], relation) in standing:
            continue
        author = arriving.author(link.annotator, editing.annotator.id)
        new.append(replace(link, source=ends[0], target=ends[1], relation=relation, annotator=author))
    editing.insert(*new)
    arriving.added += len(new)


def _add_rejections(editing: Editing, rejections: Sequence[Rejection], arriving: _Arriving) -> None:
    """Rejections come along where both articles do. A pair that is rejected here already is not rejected twice."""
    known = editing.existing(Rejection, [one.id for one in rejections])
    articles = arriving.articles
    here = {article.id: article for article in articles.values()}
    standing = (
        {rejected_pair(rejection) for rejection in editing.rejections_of(here)} if rejections else set()
    )
    new = []
    for one in rejections:
        if one.id in known or one.one_article not in articles or one.other_article not in articles:
            continue
        arrived = replace(
            one,
            one_article=articles[one.one_article].id,
            other_article=articles[one.other_article].id,
            relation=arriving.relations.get(one.relation, one.relation),
            annotator=arriving.author(one.annotator, editing.annotator.id),
        )
        if rejected_pair(arrived) in standing:
            continue
        standing.add(rejected_pair(arrived))
        for article in dict.fromkeys((arrived.one_article, arrived.other_article)):
            arrived = shown_in(arrived, article, editing.content(here[article].sha256))
        new.append(in_order(arrived, here))
    editing.insert(*new)
    arriving.added += len(new)
