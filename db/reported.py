"""Reading from a project what exports and reports need."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from corpus.archive import Archive
from corpus.identities import ArticleId
from corpus.progress import Progress
from corpus.report.material import ProjectState
from corpus.snapshot import Snapshot
from corpus.writers.exported import StoredProject

if TYPE_CHECKING:
    from db.store import Store


def read_for_export(store: Store) -> StoredProject:
    """Rows, texts and state of the project."""
    archive = store.archive()
    operations = store.operations()
    changed = _local(operations[-1].time) if operations else ""
    return StoredProject(archive, _corrections(archive), ProjectState(store.fingerprint(), changed))


def read_texts(store: Store, snapshot: Snapshot, progress: Progress) -> dict[ArticleId, str]:
    """The current texts of all articles. ``progress`` is called with the number of texts read and their total; if it
    raises, reading stops."""
    texts: dict[ArticleId, str] = {}
    for article, content in store.texts():
        progress(len(texts), len(snapshot.articles))
        texts[article] = content
    return texts


def _corrections(archive: Archive) -> dict[ArticleId, str]:
    """The time at which the text of each article was corrected, for articles whose text is not the imported one."""
    imported = {article.id: article.created for article in archive.articles}
    return {
        version.article: version.created
        for version in archive.texts
        if version.created > imported.get(version.article, version.created)
    }


def _local(time: str) -> str:
    """Convert a stored time, which is in UTC, to the time zone of this machine."""
    try:
        return datetime.fromisoformat(time).astimezone().isoformat()
    except (ValueError, OverflowError):
        return time
