"""Reads from a project what a report tells of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from corpus.identities import ArticleId
from corpus.report.material import ProjectState, ReportedProject
from corpus.snapshot import Snapshot

if TYPE_CHECKING:
    from db.store import Store

Progress = Callable[[int, int], object]
"""Called with the number of articles that were read and the number of all, before each article."""


def read_for_report(store: Store, progress: Progress = lambda done, total: None) -> ReportedProject:
    """Rows, texts and state of the project. What ``progress`` raises ends the reading and is passed on."""
    snapshot = store.snapshot()
    texts = read_texts(store, snapshot, progress)
    operations = store.operations()
    changed = _local(operations[-1].time) if operations else ""
    state = ProjectState(store.fingerprint(), changed)
    return ReportedProject(snapshot, texts, _corrections(store, snapshot), state)


def read_texts(store: Store, snapshot: Snapshot, progress: Progress) -> dict[ArticleId, str]:
    """The current texts of all articles; see :func:`read_for_report`."""
    texts: dict[ArticleId, str] = {}
    for article, content in store.texts():
        progress(len(texts), len(snapshot.articles))
        texts[article] = content
    return texts


def _corrections(store: Store, snapshot: Snapshot) -> dict[ArticleId, str]:
    """When the texts of articles were corrected, of those whose text is not the one that was imported."""
    versions = ((article, store.text_version(article.text)) for article in snapshot.articles.values())
    return {article.id: version.created for article, version in versions if version.created > article.created}


def _local(time: str) -> str:
    """A time of the store, which is in UTC, in the zone of this machine."""
    try:
        return datetime.fromisoformat(time).astimezone().isoformat()
    except ValueError:
        return time
