"""Taking over another project: what it has is added, nothing here is changed or deleted.

An article there is one here if any of its texts was ever the text of that one; claims are then placed in the text here.
Tags of the same name stay two unless it is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from corpus.archive import Archive
from corpus.changes import Operation
from corpus.identities import ArticleId
from db import queries
from db.editing import Editing
from db.edits.archive import import_archive
from db.identity import now
from db.journal import Recorder, Revised
from db.prepared import driver

_VERSIONS = (
    "SELECT text_version.sha256, article.id FROM text_version JOIN article ON article.id = text_version.article "
    "ORDER BY article.position DESC, article.id DESC"
)
Versions = Sequence[tuple[str, ArticleId]]
"""Digests of texts, present and past, with their articles."""


def read_stranger(connection: Connection) -> tuple[Archive, Versions]:
    """What another project has to give."""
    archive = queries.archive(connection, with_texts=True, exported=now())
    return archive, versions(connection)


def versions(connection: Connection) -> Versions:
    """The digests of all texts that articles have or had."""
    return [(sha256, ArticleId(article)) for sha256, article in driver(connection).execute(_VERSIONS)]


def take_over(
    editing: Editing, recorder: Recorder, archive: Archive, theirs: Versions, *, join_names: bool
) -> tuple[Operation, tuple[Revised, ...]]:
    """Add what a project has, in the open transaction. Returns the operation, and what it changed."""
    here = dict(versions(recorder.connection))
    same = {article: here[sha256] for sha256, article in theirs if sha256 in here}
    import_archive(editing, archive, same_articles=same, join_names=join_names)
    return editing.operation(), tuple(recorder.changes())
