"""The codebook as a tree model: the tags, then the orphaned claims.

Counts follow every change; the tree itself is short and is rebuilt only when the codebook changes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from corpus.anchors.leaving import is_left
from corpus.changes import ChangeSet
from corpus.identities import ClaimId, TagId
from corpus.model import Claim, Language, Tag
from corpus.snapshot import Snapshot
from desktop.derived.people.layers import Layers
from desktop.look.plain_text import tip
from desktop.widgets.mime_types import SELECTION_MIME, TAG_MIME

ENTRY_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class CodebookEntry:
    """The content of one row: a tag, the heading of the orphans (neither tag nor claim), or one orphan."""

    tag: Tag | None
    claim: Claim | None
    digit: int | None
    count: int
    hidden: bool
    depth: int
    parent: bool
    """Whether it has child rows."""
    left: bool = False
    """For an orphan: whether somebody decided that it stays orphaned."""
    language: Language = Language.SIMPLIFIED
    """Of an orphan: the language of its article, for the font of the quote."""


@dataclass(slots=True)
class _Node:
    tag: TagId | None
    claim: ClaimId | None
    parent: int
    row: int
    depth: int
    children: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Gestures:
    """Requests of the tree: a new name for a tag; moving a tag below another (None: to the root) at a position;
    dropping the selected text on a tag."""

    renamed: Callable[[TagId, str], None]
    moved: Callable[[TagId, TagId | None, int], None]
    selection_dropped: Callable[[TagId], None]


class TagTree(QAbstractItemModel):
    """Rows are tags and orphaned claims; ``ENTRY_ROLE`` gives a :class:`CodebookEntry`. Renaming and dropping do not
    change the model: they are passed to ``gestures`` and arrive as a change of the project."""

    def __init__(self, gestures: Gestures, describe: Callable[[CodebookEntry], str]) -> None:
        super().__init__()
        self._gestures, self._describe = gestures, describe
        self._snapshot: Snapshot | None = None
        self._nodes: list[_Node] = []
        self._roots: list[int] = []
        self._node_of: dict[str, int] = {}
        self._digits: Mapping[str, int] = {}
        self._counts: Counter[str] = Counter()
        self._orphans: dict[ClaimId, None] = {}
        self._hidden: frozenset[str] = frozenset()
        self._hides: Callable[[str], bool] = lambda annotator: False

    # Content

    def set_snapshot(self, snapshot: Snapshot | None) -> None:
        """Show another project's codebook."""
        self._snapshot = snapshot
        self._count_all()
        self.rebuild()

    def counts(self, claim: Claim) -> bool:
        """Whether a claim is counted: claims of hidden layers are not."""
        return not self._hides(claim.annotator)

    def follow(self, layers: Layers) -> None:
        """Use these layers: only claims whose layer is visible are counted."""
        self._hides = layers.hides
        layers.hidden_changed.connect(self._recount)

    def _recount(self) -> None:
        self._count_all()
        self.repaint()

    def _count_all(self) -> None:
        claims = self._snapshot.claims.values() if self._snapshot is not None else ()
        self._counts = Counter(tag for claim in claims if self.counts(claim) for tag in claim.tags)
        self._orphans = {claim.id: None for claim in claims if claim.orphaned}

    def set_hidden(self, tags: frozenset[str]) -> None:
        """Set the tags whose highlights are hidden."""
        self._hidden = tags
        self.repaint()

    def apply(self, changes: ChangeSet) -> bool:
        """Update the counts, and the tree if its structure changed. Returns whether it did."""
        orphans = dict(self._orphans)
        for row in changes.deleted:
            self._count(row, -1)
        for change in changes.updated:
            self._count(change.before, -1)
            self._count(change.after, 1)
        for row in changes.created:
            self._count(row, 1)
        if changes.touches(Tag) or orphans.keys() != self._orphans.keys():
            self.rebuild()
            return True
        if changes.touches(Claim):
            self.repaint()
        return False

    def _count(self, row: object, step: int) -> None:
        if not isinstance(row, Claim):
            return
        if not self._hides(row.annotator):
            for tag in row.tags:
                self._counts[tag] += step
        if row.orphaned and step > 0:
            self._orphans[row.id] = None
        else:
            self._orphans.pop(row.id, None)

    def rebuild(self) -> None:
        """Build the tree from the snapshot."""
        self.beginResetModel()
        self._nodes, self._roots, self._node_of = [], [], {}
        if self._snapshot is not None:
            self._digits = self._snapshot.digits()
            for tag in self._snapshot.children_of(None):
                self._add_tag(tag, -1)
            self._add_orphans()
        self.endResetModel()

    def _add_tag(self, tag: Tag, parent: int) -> None:
        assert self._snapshot is not None
        number = self._add(_Node(tag.id, None, parent, 0, 0))
        self._node_of[tag.id] = number
        for child in self._snapshot.children_of(tag.id):
            self._add_tag(child, number)

    def _add_orphans(self) -> None:
        if not self._orphans:
            return
        heading = self._add(_Node(None, None, -1, 0, 0))
        for claim in self._orphans:
            self._add(_Node(None, claim, heading, 0, 0))

    def _add(self, node: _Node) -> int:
        siblings = self._nodes[node.parent].children if node.parent >= 0 else self._roots
        node.row = len(siblings)
        node.depth = self._nodes[node.parent].depth + 1 if node.parent >= 0 else 0
        self._nodes.append(node)
        siblings.append(len(self._nodes) - 1)
        return len(self._nodes) - 1

    def repaint(self) -> None:
        """Notify the view that the contents of rows may have changed, but not their structure."""
        for siblings in (self._roots, *(node.children for node in self._nodes)):
            if siblings:
                self.dataChanged.emit(self._index(siblings[0]), self._index(siblings[-1]))

    # Rows

    def tag_at(self, index: Index) -> TagId | None:
        """The tag of a row; None for orphans."""
        node = self._node(index)
        return node.tag if node is not None else None

    def claim_at(self, index: Index) -> ClaimId | None:
        """The orphaned claim of a row."""
        node = self._node(index)
        return node.claim if node is not None else None

    def index_of(self, tag: str | None) -> QModelIndex:
        """The row of a tag; an invalid index if there is none."""
        number = self._node_of.get(tag) if tag is not None else None
        return self._index(number) if number is not None else QModelIndex()

    def indexes(self) -> Iterator[QModelIndex]:
        """Every row, parents before their children."""
        return (self._index(number) for number in range(len(self._nodes)))

    def entry(self, index: Index) -> CodebookEntry | None:
        """The content of a row; None for a row whose tag or claim no longer exists."""
        node = self._node(index)
        snapshot = self._snapshot
        if node is None or snapshot is None:
            return None
        tag = snapshot.tags.get(node.tag) if node.tag else None
        claim = snapshot.claims.get(node.claim) if node.claim else None
        if (node.tag and tag is None) or (node.claim and claim is None):
            return None
        count = self._counts[node.tag] if node.tag else self._undecided(snapshot)
        digit = self._digits.get(node.tag) if node.tag else None
        return CodebookEntry(
            tag,
            claim,
            digit,
            count,
            node.tag in self._hidden,
            node.depth,
            bool(node.children),
            claim is not None and _is_left(claim, snapshot),
            snapshot.articles[claim.article].language if claim is not None else Language.SIMPLIFIED,
        )

    def _undecided(self, snapshot: Snapshot) -> int:
        """The number of orphans that nobody decided to leave."""
        orphans = (snapshot.claims.get(claim) for claim in self._orphans)
        return sum(claim is not None and not _is_left(claim, snapshot) for claim in orphans)

    def _node(self, index: Index) -> _Node | None:
        return self._nodes[index.internalId()] if index.isValid() else None

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._nodes[number].row, 0, number)

    # Qt's interface: reading

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        node = self._node(parent)
        siblings = node.children if node is not None else self._roots
        inside = column == 0 and 0 <= row < len(siblings)
        return self.createIndex(row, 0, siblings[row]) if inside else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        node = self._node(index)
        return self._index(node.parent) if node is not None and node.parent >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        node = self._node(parent)
        return len(node.children if node is not None else self._roots)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.tag.name if entry.tag else self._describe(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._describe(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._describe(entry))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self._node(index)
        if node is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.tag is not None:
            flags |= (
                Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
            )
        return flags

    # Qt's interface: editing and dragging

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        tag = self.tag_at(index)
        name = str(value).strip()
        if tag is None or role != Qt.ItemDataRole.EditRole or not name:
            return False
        self._gestures.renamed(tag, name)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [TAG_MIME, SELECTION_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        tag = self.tag_at(indexes[0]) if indexes else None
        if tag is not None:
            data.setData(TAG_MIME, tag.encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        target = self.tag_at(parent)
        if data.hasFormat(SELECTION_MIME):
            return target is not None and row < 0
        moved = self._dragged_tag(data)
        return (
            moved is not None and not (parent.isValid() and target is None) and not self._below(target, moved)
        )

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        target = self.tag_at(parent)
        moved = self._dragged_tag(data)
        if data.hasFormat(SELECTION_MIME) and target is not None:
            self._gestures.selection_dropped(target)
        elif moved is not None:
            self._gestures.moved(moved, target, self._position(moved, target, row))
        # False, otherwise the view would remove the row itself before the project has changed.
        return False

    def _below(self, tag: TagId | None, ancestor: TagId) -> bool:
        while tag is not None and self._snapshot is not None:
            if tag == ancestor:
                return True
            tag = self._snapshot.tags[tag].parent
        return False

    def _position(self, moved: TagId, parent: TagId | None, row: int) -> int:
        """The position among the new siblings, not counting the moved tag itself, for a drop before ``row``."""
        assert self._snapshot is not None
        siblings = [tag.id for tag in self._snapshot.children_of(parent)]
        if row < 0:
            row = len(siblings)
        before = siblings[:row]
        return len([tag for tag in before if tag != moved])

    def _dragged_tag(self, data: QMimeData) -> TagId | None:
        """The dragged tag of this project; None for anything else."""
        if self._snapshot is None or not data.hasFormat(TAG_MIME):
            return None
        tag = self._snapshot.tags.get(bytes(data.data(TAG_MIME).data()).decode())
        return tag.id if tag is not None else None


def _is_left(claim: Claim, snapshot: Snapshot) -> bool:
    article = snapshot.articles.get(claim.article)
    return article is not None and is_left(claim, article.text)
