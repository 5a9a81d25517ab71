"""Reads from a project what exports and reports are made of."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.identities import ArticleId
from corpus.report.material import ProjectState
from corpus.snapshot import Snapshot
from corpus.writers.exported import Progress, StoredProject

if TYPE_CHECKING:
    from db.store import Store


def read_for_export(store: Store) -> StoredProject:
    """Rows, texts and state of the project."""
    archive = store.archive()
    operations = store.operations()
    changed = _local(operations[-1].time) if operations else ""
    return StoredProject(archive, _corrections(archive), ProjectState(store.fingerprint(), changed))


def read_texts(store: Store, snapshot: Snapshot, progress: Progress) -> dict[ArticleId, str]:
    """The current texts of all articles. ``progress`` is told how many are read, and of how many; what it raises ends
    the reading and is passed on."""
    texts: dict[ArticleId, str] = {}
    for article, content in store.texts():
        progress(len(texts), len(snapshot.articles))
        texts[article] = content
    return texts


def _corrections(archive: Archive) -> dict[ArticleId, str]:
    """When the texts of articles were corrected, of those whose text is not the one that was imported."""
    imported = {article.id: article.created for article in archive.articles}
    return {
        version.article: version.created
        for version in archive.texts
        if version.created > imported.get(version.article, version.created)
    }


def _local(time: str) -> str:
    """A time of the store, which is in UTC, in the zone of this machine."""
    try:
        return datetime.fromisoformat(time).astimezone().isoformat()
    except (ValueError, OverflowError):
        return time
