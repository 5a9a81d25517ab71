"""Which articles the user has marked as read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from corpus.identities import ArticleId
from corpus.people import identities_of
from corpus.questions import ArticleReading
from db import edits
from desktop.project.workspace import Workspace


def is_read(workspace: Workspace, article: str) -> bool:
    """Whether the user has marked an article as read. The marks of others do not count."""
    snapshot = workspace.snapshot
    readings = snapshot.readings_of(article) if snapshot is not None else ()
    return bool(_marked(workspace, readings))


def read_articles(workspace: Workspace) -> frozenset[str]:
    """The articles that the user has marked as read."""
    snapshot = workspace.snapshot
    return _marked(workspace, snapshot.readings.values() if snapshot is not None else ())


def _marked(workspace: Workspace, readings: Iterable[ArticleReading]) -> frozenset[str]:
    snapshot, me = workspace.snapshot, workspace.me
    if snapshot is None or me is None:
        return frozenset()
    mine = identities_of(snapshot.annotators.values(), me)
    return frozenset(reading.article for reading in readings if reading.annotator in mine)


def toggle_read(workspace: Workspace, articles: Sequence[ArticleId]) -> None:
    """Mark articles as read by the user, or remove the marks if all have one."""
    read = all(is_read(workspace, article) for article in articles)
    workspace.perform(edits.mark_read, list(articles), not read)
