"""Which articles the user has marked as read."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.identities import ArticleId
from corpus.people import persons
from db import edits
from desktop.project.workspace import Workspace


def is_read(workspace: Workspace, article: str) -> bool:
    """Whether the user has marked an article as read. The marks of others do not count."""
    snapshot = workspace.snapshot
    if snapshot is None:
        return False
    me = workspace.me
    if me is None:
        return False
    person = persons(snapshot.annotators.values())
    mine = person.get(me, me)
    return any(
        person.get(reading.annotator, reading.annotator) == mine for reading in snapshot.readings_of(article)
    )


def toggle_read(workspace: Workspace, articles: Sequence[ArticleId]) -> None:
    """Mark articles as read by the user, or remove the marks if all have one."""
    read = all(is_read(workspace, article) for article in articles)
    workspace.perform(edits.mark_read, list(articles), not read)
