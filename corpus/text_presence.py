"""Which texts of a project are in its file. The file of a team project may leave some on the hub."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set

from corpus.changes import ChangeSet
from corpus.model import Article


class TextPresence:
    """Part of a :class:`~corpus.snapshot.Snapshot`, and kept up to date by it."""

    def __init__(self, articles: Mapping[str, Article], absent: Iterable[str]) -> None:
        """``articles``: those of the snapshot, by identity; ``absent``: digests of texts."""
        self._articles = articles
        self._absent = set(absent)
        self._missing: int | None = None
        """The number of articles without their text; None until it is counted."""

    @property
    def absent(self) -> Set[str]:
        """Digests of the texts that rows name and that are not in the file."""
        return self._absent

    def has(self, article: str) -> bool:
        """Whether the current text of an article is in the file."""
        row = self._articles.get(article)
        return row is not None and row.sha256 not in self._absent

    def missing(self, among: Collection[str] | None = None) -> int:
        """How many articles, of all or of those in ``among``, have a current text that is not in the file."""
        if among is not None:
            return sum(not self.has(name) for name in among)
        if self._missing is None:
            absent = self._absent
            self._missing = sum(row.sha256 in absent for row in self._articles.values()) if absent else 0
        return self._missing

    def articles(self) -> list[Article]:
        """The articles whose text is in the file, in the order of import."""
        held = (row for row in self._articles.values() if row.sha256 not in self._absent)
        return sorted(held, key=lambda row: (row.position, row.id))

    def apply(self, changes: ChangeSet) -> None:
        """Follow changes, after the articles did."""
        self._absent |= changes.absent
        self._absent -= changes.arrived
        if changes.touches(Article):
            self._missing = None
