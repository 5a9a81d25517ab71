"""Importing another project: its rows are added, and nothing existing is changed or deleted.

An article is identified with an existing one if any of its texts was ever the text of that one; its claims are then
placed in the existing text. Tags of the same name stay separate unless requested otherwise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from corpus.archive import Archive
from corpus.identities import ArticleId
from corpus.script import fold
from corpus.text import digest
from db.editing import Editing
from db.edits.archive import import_archive
from db.identity import now
from db.journal.journal import Recorder
from db.merging.outcome import DoubtfulArticle, MergeChoices, Namesake
from db.tables import queries
from db.tables.prepared import driver

_VERSIONS = (
    "SELECT text_version.sha256, article.id FROM text_version JOIN article ON article.id = text_version.article "
    "ORDER BY article.position DESC, article.id DESC"
)
"""The digests of all texts with their articles, in reverse order of the articles."""
Versions = Sequence[tuple[str, ArticleId]]
"""Digests of texts, present and past, with their articles."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """What another project can contribute."""

    archive: Archive
    versions: Versions


def read_stranger(connection: Connection) -> Stranger:
    """Read another project."""
    archive = queries.archive(connection, with_texts=True, exported=now())
    return Stranger(archive, versions(connection))


def versions(connection: Connection) -> Versions:
    """The digests of all present and past texts of articles."""
    return [(sha256, ArticleId(article)) for sha256, article in driver(connection).execute(_VERSIONS)]


def open_matters(
    editing: Editing, connection: Connection, strangers: Iterable[Stranger]
) -> tuple[tuple[Namesake, ...], tuple[DoubtfulArticle, ...]]:
    """What a person should decide before other projects are imported: tags with the name of an existing one, and
    articles that may be existing ones."""
    texts = dict(versions(connection))
    namesakes: list[Namesake] = []
    doubtful: list[DoubtfulArticle] = []
    for stranger in strangers:
        namesakes.extend(_namesakes(editing, stranger.archive))
        doubtful.extend(_doubtful(editing, stranger, texts))
    return tuple(namesakes), tuple(doubtful)


def _namesakes(editing: Editing, archive: Archive) -> Iterator[Namesake]:
    here = editing.tags()
    ids, names = {tag.id for tag in here}, {fold(tag.name): tag for tag in here}
    uses = Counter(tag for claim in archive.claims for tag in claim.tags)
    for tag in archive.tags:
        if tag.id not in ids and fold(tag.name) in names:
            yield Namesake(tag, names[fold(tag.name)], uses[tag.id])


def _doubtful(
    editing: Editing, stranger: Stranger, texts: Mapping[str, ArticleId]
) -> Iterator[DoubtfulArticle]:
    here = editing.articles()
    ids = {article.id for article in here}
    same = {article for sha256, article in stranger.versions if sha256 in texts}
    claims = Counter(claim.article for claim in stranger.archive.claims)
    for article in stranger.archive.articles:
        if article.id in ids or article.id in same or article.sha256 in texts:
            continue
        alike = tuple(
            known
            for known in here
            if fold(known.title) == fold(article.title) or (article.url and known.url == article.url)
        )
        if alike:
            yield DoubtfulArticle(article, alike, claims[article.id])


def take_over(editing: Editing, recorder: Recorder, stranger: Stranger, choices: MergeChoices) -> None:
    """Add the rows of another project in the open transaction. If one of its articles is declared to be an existing
    one, its text becomes a past version of that article, which is recognised by it from then on."""
    here = dict(versions(recorder.connection))
    same = {article: here[sha256] for sha256, article in stranger.versions if sha256 in here}
    archive = stranger.archive
    import_archive(
        editing,
        archive,
        same_articles={**same, **choices.same_articles},
        join_names=choices.join_names,
        apart=choices.apart,
    )
    known = {article.id for article in editing.articles()}
    editing.insert(
        *(
            replace(text, article=choices.same_articles[text.article], annotator=editing.annotator.id)
            for text in archive.texts
            if choices.same_articles.get(text.article) in known and digest(text.content) not in here
        )
    )
