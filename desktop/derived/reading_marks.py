"""Which articles the person at this window has marked as read."""

from __future__ import annotations

from corpus.identities import ArticleId
from corpus.people import persons
from db import edits
from desktop.project.workspace import Workspace


def is_read(workspace: Workspace, article: str) -> bool:
    """Whether this annotator has marked an article as read. Others' marks do not count."""
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


def toggle_read(workspace: Workspace, article: ArticleId) -> None:
    """Mark an article as read by this annotator, or take the mark back."""
    workspace.perform(edits.mark_read, [article], not is_read(workspace, article))
