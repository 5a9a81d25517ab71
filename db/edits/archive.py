"""Importing an exported project.

Into a project without articles and tags, everything is imported with its identities, authors and times, so that an
export of it is equal to the archive. In any other project, articles are recognised by identity or text, tags and the
analyst's own relations by identity or name; existing rows are left as they are, and only new ones are added. See
:mod:`db.edits.archive_comparison` for the rows of a comparison, and :mod:`db.edits.archive_notebook` for memos and
saved searches.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from corpus.anchors import Locator
from corpus.anchors.placing import at_span
from corpus.archive import Archive
from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
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
from db.edits.archive_comparison import (
    add_comparison,
    expect_comparison,
    group_known,
)
from db.edits.archive_notebook import add_notebook
from db.edits.arriving import Arriving
from db.edits.suggestions import in_order, shown_in
from db.tables.archive_fields import joined

if TYPE_CHECKING:
    from db.editing import Editing


def import_archive(
    editing: Editing,
    archive: Archive,
    *,
    same_articles: Mapping[ArticleId, ArticleId] | None = None,
    join_names: bool = True,
    take_name: bool = True,
    apart: Collection[TagId] = (),
) -> None:
    """Add the rows of an archive that the project does not have.

    ``same_articles``: articles of the archive mapped to articles of the project that are known to be the same.
    ``join_names``: recognise tags by name as well as by identity, except those in ``apart``. ``take_name``: give a
    project without articles and tags the archive's title and time.

    Rejected as ``texts_missing`` if no article of the archive is in the project or has its text in the archive.
    """
    pristine = not (editing.articles() or editing.tags())
    arriving = Arriving(add_annotators(editing, archive.annotators))
    if pristine and take_name:
        _take_name(editing, archive)
    _add_articles(editing, archive, arriving, same_articles or {})
    if archive.articles and not arriving.articles:
        editing.reject("texts_missing", title=archive.project.title)
    add_tags(editing, archive.tags, arriving, join_names=join_names, apart=apart)
    add_relations(editing, archive.relations, arriving)
    expect_comparison(editing, archive, arriving)
    _add_claims(editing, archive.claims, arriving)
    _add_marks(editing, archive, arriving)
    _add_links(editing, archive.links, arriving)
    _add_rejections(editing, archive.rejections, arriving)
    add_comparison(editing, archive, arriving)
    add_notebook(editing, archive, arriving)
    editing.tell("archive.import", archive.project.title, count=max(1, arriving.added))


def _take_name(editing: Editing, archive: Archive) -> None:
    """Copy title, time and foreign fields of the archive's project, but not its identity."""
    theirs = archive.project
    ours = editing.project()
    title = theirs.title or ours.title
    extra = joined(theirs.extra, archive.extra)
    editing.update(replace(ours, title=title, created=theirs.created, extra=extra))


def add_annotators(editing: Editing, annotators: Sequence[Annotator]) -> set[AnnotatorId]:
    """Add those annotators that the project does not have. Returns the identities of all that are known now."""
    known = {annotator.id for annotator in editing.annotators()} | {editing.annotator.id}
    editing.insert(*(annotator for annotator in annotators if annotator.id not in known))
    return known | {annotator.id for annotator in annotators}


def _add_articles(
    editing: Editing, archive: Archive, arriving: Arriving, same: Mapping[ArticleId, ArticleId]
) -> None:
    here = {article.id: article for article in editing.articles()}
    same_text = editing.articles_with(article.sha256 for article in archive.articles)
    texts = {text.id: text for text in archive.texts}
    position = editing.next_position()
    versions: list[TextVersion] = []
    articles: list[Article] = []
    for article in sorted(archive.articles, key=lambda article: (article.position, article.id)):
        known = here.get(article.id) or same_text.get(article.sha256)
        if known is None and article.id in same:
            known = here.get(same[article.id])
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


def _version(editing: Editing, version: TextVersion, arriving: Arriving) -> TextVersion:
    author = arriving.author(version.annotator, editing.annotator.id)
    return replace(version, sha256=digest(version.content), annotator=author)


def add_tags(
    editing: Editing,
    tags: Sequence[Tag],
    arriving: Arriving,
    *,
    join_names: bool,
    apart: Collection[TagId] = (),
) -> None:
    """Add tags, parents before their children, whatever their order in the archive."""
    here = editing.tags()
    ids = {tag.id for tag in here}
    names = {fold(tag.name): tag.id for tag in here} if join_names else {}
    shortcuts = {tag.shortcut for tag in here}
    last = max((tag.position for tag in here), default=-1) + 1
    new: list[Tag] = []
    for tag in _parents_first(tags):
        named = None if tag.id in apart else names.get(fold(tag.name))
        known = tag.id if tag.id in ids else named
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


def add_relations(editing: Editing, relations: Sequence[Relation], arriving: Arriving) -> None:
    """Add those relations that the project does not have, by identity or by name, and note in ``arriving`` which
    relation of the project each one is."""
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


def _add_claims(editing: Editing, claims: Sequence[Claim], arriving: Arriving) -> None:
    wanted = [claim for claim in claims if claim.article in arriving.articles]
    arriving.claims.update(claim.id for claim in wanted)
    known = editing.existing(Claim, arriving.claims)
    arriving.known_claims.update(claim.id for claim in wanted if claim.id in known)
    locators: dict[ArticleId, Locator] = {}
    new = []
    for claim in wanted:
        if claim.id in known:
            continue
        article = arriving.articles[claim.article]
        if article.id not in locators:
            locators[article.id] = Locator(editing.content(article.sha256))
        here = _taken_over(claim, article, arriving, editing.annotator.id)
        new.append(_placed(here, article, locators[article.id]))
    editing.insert(*new)
    group_known(editing, [claim for claim in wanted if claim.id in known], arriving)
    arriving.added += len(new)


def _taken_over(claim: Claim, article: Article, arriving: Arriving, author: AnnotatorId) -> Claim:
    """The claim with the identities of the project. Most claims have them already, and are not copied."""
    tags = (arriving.tags[tag] for tag in claim.tags if tag in arriving.tags)
    fields: dict[str, Any] = {
        "article": article.id,
        "text": article.text,
        "tags": tuple(dict.fromkeys(tags)),
        "question": arriving.question(claim.question),
        "origin": arriving.origin(claim.origin),
        "annotator": arriving.author(claim.annotator, author),
    }
    changed = {name: value for name, value in fields.items() if getattr(claim, name) != value}
    return replace(claim, **changed) if changed else claim


def _placed(claim: Claim, article: Article, locator: Locator) -> Claim:
    """The claim placed in the current text of its article in the project: at its offsets if its quote is there, else
    where the quote is found, else as an orphan."""
    if claim.orphaned or (claim.quote and locator.text[claim.start : claim.end] == claim.quote):
        return claim
    located = locator.locate(claim.selector)
    if located is None:
        return replace(claim, orphaned=True)
    return at_span(claim, article.text, locator.text, Span(located.span.start, located.span.end))


def _add_marks(editing: Editing, archive: Archive, arriving: Arriving) -> None:
    """Add marks with their claims, at the position of their words in the current text. On a claim that existed before,
    a mark that would overlap an existing one is omitted."""
    from corpus.figures.ledger import carried

    theirs: dict[ClaimId, list[FigureMark]] = {}
    for mark in archive.figure_marks:
        theirs.setdefault(mark.claim, []).append(mark)
    known = editing.existing(FigureMark, [mark.id for mark in archive.figure_marks])
    claims = {claim.id: claim for claim in archive.claims if claim.id in theirs}
    spoken_for: dict[ClaimId, list[Span]] = {}
    answering = set()
    for mark in editing.marks_of(claims):
        spoken_for.setdefault(mark.claim, []).append(mark.span)
        if mark.answers:
            answering.add(mark.claim)
    new = []
    for claim in editing.claims(claims):
        taken = spoken_for.get(claim.id, ())
        for mark in carried(theirs[claim.id], claims[claim.id], claim):
            if mark.id not in known and not any(mark.span.overlaps(span) for span in taken):
                author = arriving.author(mark.annotator, editing.annotator.id)
                answers = mark.answers and claim.id not in answering
                new.append(replace(mark, annotator=author, answers=answers))
    editing.insert(*new)
    arriving.added += len(new)


def _add_links(editing: Editing, links: Sequence[Link], arriving: Arriving) -> None:
    known = editing.existing(Link, [link.id for link in links])
    # Claims that have just been added have no links yet.
    before = editing.links_of(arriving.known_claims)
    standing = {(link.source, link.target, link.relation) for link in before}
    new = []
    for link in links:
        relation = arriving.relations.get(link.relation)
        if relation is None or not arriving.claims.issuperset((link.source, link.target)):
            continue
        if link.id not in known and (link.source, link.target, relation) not in standing:
            author = arriving.author(link.annotator, editing.annotator.id)
            new.append(replace(link, relation=relation, annotator=author))
    editing.insert(*new)
    arriving.added += len(new)


def _add_rejections(editing: Editing, rejections: Sequence[Rejection], arriving: Arriving) -> None:
    """Add rejections whose articles are both in the project, except for pairs that are rejected already."""
    known = editing.existing(Rejection, [rejection.id for rejection in rejections])
    articles = arriving.articles
    here = {article.id: article for article in articles.values()}
    standing = {rejected_pair(rejection) for rejection in editing.rejections_of(here)}
    new = []
    for rejection in rejections:
        if (
            rejection.id in known
            or rejection.one_article not in articles
            or rejection.other_article not in articles
        ):
            continue
        arrived = replace(
            rejection,
            one_article=articles[rejection.one_article].id,
            other_article=articles[rejection.other_article].id,
            relation=arriving.relations.get(rejection.relation, rejection.relation),
            annotator=arriving.author(rejection.annotator, editing.annotator.id),
        )
        if rejected_pair(arrived) in standing:
            continue
        standing.add(rejected_pair(arrived))
        for article in dict.fromkeys((arrived.one_article, arrived.other_article)):
            arrived = shown_in(arrived, article, editing.content(here[article].sha256))
        new.append(in_order(arrived, here))
    editing.insert(*new)
    arriving.added += len(new)
