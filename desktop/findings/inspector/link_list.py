"""The links of a claim, each by its relation and the words at its other end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

from corpus.identities import ClaimId
from corpus.model import Claim, Language, Link
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.words.wording import relation_name

END_ROLE = Qt.ItemDataRole.UserRole
HEAD, LINE, PADDING = 22, 20, 7
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """A link as seen from one of its claims."""

    link: Link
    claim: Claim
    """The claim at the other end."""
    letter: str
    language: Language
    relation: str
    """The relation in words, with an arrow where it has a direction."""


class LinkList(QAbstractListModel):
    """Rows are links; ``END_ROLE`` gives a :class:`LinkEnd`."""

    def __init__(self) -> None:
        super().__init__()
        self._ends: list[LinkEnd] = []

    def show_claim(self, snapshot: Snapshot, claim: ClaimId) -> None:
        """List the links of a claim."""
        ends = [
            end
            for end in (_end(snapshot, claim, link) for link in snapshot.links_of(claim))
            if end is not None
        ]
        if ends == self._ends:
            return
        self.beginResetModel()
        self._ends = ends
        self.endResetModel()

    def end_at(self, row: int) -> LinkEnd | None:
        """The link in a row."""
        return self._ends[row] if 0 <= row < len(self._ends) else None

    def row_of(self, link: str | None) -> int:
        """The row of a link, or -1."""
        return next((row for row, end in enumerate(self._ends) if end.link.id == link), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ends)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        end = self.end_at(index.row())
        if end is None:
            return None
        if role == END_ROLE:
            return end
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{end.relation} {end.letter}: {end.claim.quote}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(part for part in (end.claim.quote, end.link.note) if part))
        return None


def _end(snapshot: Snapshot, claim: ClaimId, link: Link) -> LinkEnd | None:
    other = snapshot.claims.get(link.other_end(claim))
    article = snapshot.articles.get(other.article) if other is not None else None
    if other is None or article is None:
        return None
    relation = snapshot.relations.get(link.relation)
    words = relation_name(relation if relation is not None else link.relation)
    if relation is not None and relation.directed:
        words = f"{words} →" if link.source == claim else f"← {words}"
    return LinkEnd(link, other, snapshot.letter(article.id), article.language, words)


class LinkDelegate(QStyledItemDelegate):
    """Paints a :class:`LinkEnd`: relation and letter, then the other words, then the note if there is one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        end = index.data(END_ROLE)
        lines = 2 if end is not None and end.link.note else 1
        return QSize(0, 2 * PADDING + HEAD + lines * LINE)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        end = index.data(END_ROLE)
        if end is None:
            return
        theme = self._theme
        painter.save()
        painting.paint_row(painter, option, theme)
        row = QRectF(option.rect)
        painter.fillRect(QRectF(row.left(), row.top(), row.width(), 1), theme.colour("hairline"))
        top = row.top() + PADDING
        left = row.left() + (6 if painting.is_selected(option) else 0)
        glyph = QRectF(left, top + (HEAD - 18) / 2, 18, 18)
        painting.paint_relation(painter, glyph, end.link.relation, theme)
        letter = QRectF(glyph.right() + 8, top + (HEAD - BADGE) / 2, BADGE, BADGE)
        painting.paint_letter(painter, letter, end.letter, theme)
        font = theme.font()
        base = painting.baseline(top, HEAD, font)
        text_left = letter.right() + 6
        ink = theme.relation(end.link.relation).text
        painting.paint_text(painter, text_left, base, row.right() - text_left - 4, end.relation, font, ink)
        words = letter.left()
        room = row.right() - words - 4
        quote = theme.text_font(end.language)
        base = painting.baseline(top + HEAD, LINE, quote)
        painting.paint_text(painter, words, base, room, end.claim.quote, quote, theme.colour("text"))
        if end.link.note:
            small = theme.font("small")
            base = painting.baseline(top + HEAD + LINE, LINE, small)
            painting.paint_text(
                painter, words, base, room, end.link.note, small, painting.quiet_ink(option, theme)
            )
        painter.restore()


class LinkListView(QListView):
    """As high as its rows. A click shows the link; Enter goes to its other end; Delete deletes it."""

    shown = Signal(str)
    followed = Signal(str)
    deletion_requested = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, model: LinkList, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkList")
        self._links = model
        self.setModel(model)
        self.setItemDelegate(LinkDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        model.modelReset.connect(self.fit)
        self.clicked.connect(self._each(self.shown.emit))

    def fit(self) -> None:
        """Take the height of all rows; the page scrolls, not the list."""
        height = sum(self.sizeHintForRow(row) for row in range(self._links.rowCount()))
        self.setFixedHeight(height)
        self.setVisible(height > 0)

    def _each(self, act: Callable[[str], None]) -> Callable[[QModelIndex], None]:
        def call(index: QModelIndex) -> None:
            end = self._links.end_at(index.row())
            if end is not None:
                act(end.link.id)

        return call

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[int, Callable[[str], None]] = {
            Qt.Key.Key_Return: self.followed.emit,
            Qt.Key.Key_Enter: self.followed.emit,
            Qt.Key.Key_Space: self.shown.emit,
            Qt.Key.Key_Delete: self.deletion_requested.emit,
            Qt.Key.Key_Backspace: self.deletion_requested.emit,
        }
        if event.key() in keys:
            self._each(keys[event.key()])(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the commands of the window."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        end = self._links.end_at(index.row())
        if end is not None:
            where = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.menu_requested.emit(end.link.id, self.viewport().mapToGlobal(where))
