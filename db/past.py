"""Earlier versions of texts, and the journal page by page."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection

from corpus.identities import ArticleId, OperationId
from corpus.past_acts import PAGE, ActFilter, ActPage, ChangedRow, PastAct
from corpus.versions.heads import VersionHead
from db.journal import pages
from db.merging import local
from db.tables import texts

ALL = ActFilter()


class _Readable(Protocol):
    def read(self) -> AbstractContextManager[Connection]: ...


class Past:
    """Part of a :class:`~db.store.Store`."""

    def __init__(self, file: _Readable) -> None:
        self._file = file

    def versions(self, article_id: ArticleId) -> list[VersionHead]:
        """The versions of an article's text, oldest first; none if the article does not exist."""
        with self._file.read() as connection:
            return texts.version_heads(connection, article_id)

    def page(self, wanted: ActFilter = ALL, before: PastAct | None = None, limit: int = PAGE) -> ActPage:
        """The newest operations and merges, with ``before`` those older than that one. Undo and redo are not listed;
        instead, what was undone is marked. Merges are placed among the operations by their time."""
        last = before.operation.id if before is not None else None
        with self._file.read() as connection:
            found = pages.page(connection, wanted, limit + 1, last)
            oldest = found[-1].id if found else None
            undone = pages.taken_back(connection, oldest)
            brought, withdrawn = pages.brought_here(connection), pages.withdrawn_here(connection)
            merges = local.past_merges(connection) if _wants_merges(wanted) else []
        acts = []
        for entry in found:
            gone = undone.get(entry.id, entry.time if entry.id in withdrawn else "")
            acts.append(PastAct(entry, gone, entry.id in brought))
        acts += [merge for merge in merges if last is None or merge.operation.id < last]
        acts.sort(key=lambda act: act.operation.id, reverse=True)
        return ActPage(tuple(acts[:limit]), len(acts) > limit)

    def rows_of(self, operation: OperationId) -> list[ChangedRow]:
        """The rows that an operation changed, in its order; none for a merge."""
        with self._file.read() as connection:
            return pages.changed_rows(connection, operation)


def _wants_merges(wanted: ActFilter) -> bool:
    """Whether the filter can match merges, whose author is not recorded."""
    named = not wanted.names or any(local.MERGE.startswith(name) for name in wanted.names)
    return named and wanted.annotator is None and wanted.article is None
