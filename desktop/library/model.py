"""The articles of the project as a list: filtered, sorted, draggable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from corpus.changes import ChangeSet
from corpus.identities import ArticleId, TagId
from corpus.model import Article, Claim, Tag
from corpus.script import fold
from corpus.snapshot import Snapshot
from desktop.derived.people.layers import Person
from desktop.library.grouping import LibraryGroup, Rows, grouped, key_of
from desktop.look.plain_text import tip
from desktop.widgets.mime_types import ARTICLE_MIME
from desktop.words.collation import text_order
from desktop.words.wording import several_years, short_date

ENTRY_ROLE = Qt.ItemDataRole.UserRole
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex

SORTS = ("position", "published", "publisher", "title", "claims")
"""The orders of articles, as values of the setting ``library_sort``."""


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """The content of one row."""

    article: Article
    date: str
    """The date of publication, as short as is unambiguous."""
    letter: str
    """Its letter while it is open in a pane, else empty."""
    progress: float | None
    """The share that was read, from 0 to 1; None until :meth:`ArticleList.set_progress` was called."""
    marked_read: bool = False
    """Whether the user has marked it as read."""
    copy: CopyOf | None = None
    """The article with which it shares most, if that is enough to be shown."""
    people: tuple[Person, ...] = ()
    """The other users who are in it now."""
    fresh: bool = False
    """Whether it has recent work of others."""
    absent: str = ""
    """Why its text is not on this machine, as in :meth:`~desktop.project.text_supply.TextSupply.state_of`; empty if it
    is."""
    kept: bool = False
    """Whether its text is kept on this machine while others are not."""


@dataclass(frozen=True, slots=True)
class CopyOf:
    """How much of an article occurs in another one."""

    share: float
    """From 0 to 1."""
    letter: str
    """Of the other article."""
    name: str
    """What the other is called beside the others."""
    first: bool
    """Whether the other was imported earlier, so that this one is the copy."""
    one_source: bool
    """Whether the two count as one source."""


class ArticleList(QAbstractListModel):
    """Rows are articles, for which ``ENTRY_ROLE`` gives a :class:`LibraryEntry`, under headings, for which
    ``GROUP_ROLE`` gives a :class:`~desktop.library.grouping.LibraryGroup`."""

    moved = Signal(list, str)
    """Articles were dropped on a folder: their identities and the folder."""

    def __init__(self, describe: Callable[[LibraryEntry], str]) -> None:
        super().__init__()
        self._describe = describe
        self._snapshot: Snapshot | None = None
        self._rows: Rows = []
        self._with_year = False
        self._query = ""
        self._sort = SORTS[0]
        self._group = "none"
        self._folded: frozenset[str] = frozenset()
        self._open: frozenset[str] = frozenset()
        self._progress: dict[str, float] = {}
        self._marked_read: frozenset[str] = frozenset()
        self._copies: Mapping[str, CopyOf] = {}
        self._people: Mapping[str, tuple[Person, ...]] = {}
        self._fresh: frozenset[str] = frozenset()
        self._tags: dict[str, TagId | None] | None = None
        """The most frequent tag of articles, None for one without tags; articles whose claims have changed are missing.
        None until a tag is asked for."""
        self._absent: Mapping[str, str] = {}
        self._kept: frozenset[str] = frozenset()

    # Content

    def set_snapshot(self, snapshot: Snapshot | None) -> None:
        """List another project's articles."""
        self._snapshot, self._tags = snapshot, None
        self.refresh()

    def set_query(self, query: str) -> None:
        """List only articles whose title or publisher contains ``query``, in either script."""
        self._query = fold(query.strip())
        self.refresh()

    def set_sort(self, sort: str) -> None:
        """Sort by one of :data:`SORTS`."""
        self._sort = sort if sort in SORTS else SORTS[0]
        self.refresh()

    def set_groups(self, kind: str, folded: frozenset[str]) -> None:
        """Group by one of :data:`~desktop.library.grouping.GROUPS`; ``folded``: the names of groups whose articles are
        not listed."""
        self._group, self._folded = kind, folded
        self.refresh()

    def concerns(self, changes: ChangeSet) -> bool:
        """Whether the rows may be others after a change of the project."""
        if changes.reread:
            self._tags = None
        if self._tags is not None:
            for row in changes.rows:
                if isinstance(row, Claim):
                    self._tags.pop(row.article, None)
        counted = self._sort == "claims" or self._group == "tag"
        tagged = self._group == "tag" and changes.touches(Tag)
        return changes.touches(Article) or tagged or (counted and changes.touches(Claim))

    def set_open(self, articles: Sequence[str]) -> None:
        """Mark the articles that are open in panes."""
        self._open = frozenset(articles)
        self._repaint()

    def is_open(self, article: str) -> bool:
        """Whether an article is open in a pane."""
        return article in self._open

    def set_progress(self, progress: Mapping[str, float]) -> None:
        """Set the share of each article that was read, from 0 to 1."""
        self._progress.update(progress)
        self._repaint()

    def set_marked_read(self, articles: frozenset[str]) -> None:
        """Set the articles that the user has marked as read."""
        self._marked_read = articles
        self._repaint()

    def set_copies(self, copies: Mapping[str, CopyOf]) -> None:
        """Set the articles that share much with another one."""
        self._copies = copies
        self._repaint()

    def set_active_users(self, people: Mapping[str, tuple[Person, ...]], fresh: frozenset[str]) -> None:
        """Set which other users are in which article, and the articles with recent work of others."""
        self._people, self._fresh = people, fresh
        self._repaint()

    def set_texts(self, absent: Mapping[str, str], kept: frozenset[str]) -> None:
        """Set the articles whose text is not on this machine, with the reason, and those whose text is kept."""
        if (absent, kept) != (self._absent, self._kept):
            self._absent, self._kept = absent, kept
            self._repaint()

    def refresh(self) -> None:
        """Recompute the rows; the model is reset only if they differ."""
        rows = self._grouped_rows()
        articles = self._snapshot.articles.values() if self._snapshot is not None else ()
        self._with_year = several_years(article.published for article in articles)
        if rows == self._rows:
            self._repaint()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _grouped_rows(self) -> Rows:
        if self._snapshot is None:
            return []
        articles = [article for article in self._snapshot.articles_in_order() if self._matches(article)]
        articles.sort(key=self._sort_key, reverse=self._sort in ("published", "claims"))
        # Search results are shown even in folded groups.
        names = [tag.name for tag in self._snapshot.tags_in_order()] if self._group == "tag" else []
        return grouped(
            articles, self._group, lambda name: not self._query and name in self._folded, self._tag_of, names
        )

    def _tag_of(self, article: ArticleId) -> str:
        """The name of the tag that most claims of an article have; empty for an article without tags."""
        snapshot = self._snapshot
        assert snapshot is not None
        if self._tags is None:
            self._tags = _most_frequent(snapshot.claims.values())
        if article not in self._tags:
            self._tags[article] = _most_frequent(snapshot.claims_of(article)).get(article)
        tag = snapshot.tags.get(self._tags.get(article) or "")
        return tag.name if tag is not None else ""

    def _matches(self, article: Article) -> bool:
        return not self._query or self._query in fold(f"{article.title}\n{article.publisher}")

    def _sort_key(self, article: Article) -> Any:
        snapshot = self._snapshot
        assert snapshot is not None
        match self._sort:
            case "published":
                return article.published or ""
            case "publisher":
                return text_order(article.publisher)
            case "title":
                return text_order(article.title)
            case "claims":
                return snapshot.count_claims_of(article.id)
        return article.position

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    # Rows

    def article_at(self, index: Index) -> ArticleId | None:
        """The identity of the article in a row; None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, str) else None

    def group_at(self, index: Index) -> LibraryGroup | None:
        """The heading in a row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, LibraryGroup) else None

    def index_of(self, article: ArticleId | None) -> QModelIndex:
        """The row of an article; an invalid index if it is not listed."""
        return self.index(self._rows.index(article)) if article in self._rows else QModelIndex()

    def entry(self, article: str) -> LibraryEntry | None:
        """The content of the row of ``article``; None if it does not exist."""
        if self._snapshot is None or article not in self._snapshot.articles:
            return None
        row = self._snapshot.articles[article]
        letter = self._snapshot.letter(article) if article in self._open else ""
        return LibraryEntry(
            row,
            short_date(row.published, with_year=self._with_year),
            letter,
            self._read(article),
            article in self._marked_read,
            self._copies.get(article),
            self._people.get(article, ()),
            article in self._fresh,
            self._absent.get(article, ""),
            article in self._kept,
        )

    def _read(self, article: str) -> float | None:
        return self._progress.get(article, 0.0) if self._progress else None

    # Qt's interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.group_at(index)
        if role == GROUP_ROLE:
            # Requested for every row whenever the list is laid out.
            return group
        if group is not None:
            words: dict[int, str] = {
                Qt.ItemDataRole.DisplayRole: group.words,
                Qt.ItemDataRole.ToolTipRole: group.whole_words,
            }
            words[Qt.ItemDataRole.AccessibleTextRole] = f"{group.whole_words} {group.count}"
            return words.get(role)
        article = self.article_at(index)
        entry = self.entry(article) if article is not None else None
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._describe(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._describe(entry))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._takes_drops and index.isValid():
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.article_at(index) is not None else flags

    @property
    def _takes_drops(self) -> bool:
        return any(isinstance(row, LibraryGroup) and row.kind == "folder" for row in self._rows[:1])

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return self._takes_drops and parent.isValid() and data.hasFormat(ARTICLE_MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Put a dropped article into the folder of the row. The model changes when the project has changed."""
        if not self.canDropMimeData(data, action, row, column, parent) or self._snapshot is None:
            return False
        group, beside = self.group_at(parent), self.article_at(parent)
        dragged = bytes(data.data(ARTICLE_MIME).data()).decode().split()
        if group is not None:
            self.moved.emit(dragged, group.key)
        elif beside is not None:
            self.moved.emit(dragged, key_of(self._snapshot.articles[beside], "folder"))
        # False, so that the view does not remove it from its old place.
        return False

    def mimeTypes(self) -> list[str]:
        return [ARTICLE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        articles = filter(None, map(self.article_at, sorted(indexes, key=QModelIndex.row)))
        dragged = "\n".join(articles)
        if dragged:
            data.setData(ARTICLE_MIME, dragged.encode())
        return data


def _most_frequent(claims: Iterable[Claim]) -> dict[str, TagId | None]:
    """The most frequent tag of each article that has tags."""
    counts: dict[str, dict[TagId, int]] = {}
    for claim in claims:
        tag_counts = counts.setdefault(claim.article, {})
        for tag in claim.tags:
            tag_counts[tag] = tag_counts.get(tag, 0) + 1
    return {article: max(per_tag, key=per_tag.__getitem__) for article, per_tag in counts.items() if per_tag}
