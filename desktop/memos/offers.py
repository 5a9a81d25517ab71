"""The list of claims or tags that opens at the caret while a reference is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QVBoxLayout, QWidget

from corpus.memo_text import MemoReference, Referred
from corpus.snapshot import Snapshot
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.row_model import ROW_ROLE, RowModel

WIDTH = 360
"""Width in pixels, if the window is wide enough."""


class Offers(QFrame):
    """Does not take the focus, which stays in the text: the editor moves the selection."""

    taken = Signal(object)
    """Carries the :class:`~corpus.memo_text.MemoReference` that was clicked."""

    def __init__(self, theme: Theme, snapshot: Callable[[], Snapshot | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("memoOffers")
        self._theme, self.around = theme, parent
        self._model = RowModel[MemoReference](lambda reference: reference.words)
        self._list = QListView()
        self._list.setObjectName("memoOfferList")
        self._list.setAccessibleName(self.tr("What can be referred to"))
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_OfferDelegate(theme, snapshot, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.viewport().setAutoFillBackground(False)
        self._list.clicked.connect(lambda index: self.taken.emit(self._model.row_at(index.row())))
        self._hint = Label(self.tr("Enter insert    ↑↓ choose    Esc close"))
        self._hint.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    @property
    def chosen(self) -> MemoReference | None:
        """The highlighted row."""
        return self._model.row_at(self._list.currentIndex().row())

    def offer(self, rows: Sequence[MemoReference], caret: QPoint, line: int) -> None:
        """List these below the line of the caret, whose lower end is at ``caret`` in the parent's coordinates and whose
        height is ``line`` pixels. An empty list is hidden."""
        self._model.show_rows(rows)
        if not rows:
            self.hide()
            return
        self._list.setCurrentIndex(self._model.index(0))
        parent = self.around
        width = min(WIDTH, parent.width() - 2 * Space.M)
        self._list.setFixedHeight(len(rows) * self._theme.size("row2line"))
        self.setFixedWidth(width)
        self.adjustSize()
        left = max(Space.M, min(caret.x(), parent.width() - width - Space.M))
        below = caret.y() + Space.XS
        if below + self.height() > parent.height():
            below = max(0, caret.y() - line - Space.XS - self.height())
        self.move(left, below)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Highlight the next or the previous row."""
        count = self._model.rowCount()
        if count:
            row = (self._list.currentIndex().row() + by) % count
            self._list.setCurrentIndex(self._model.index(row))

    def _restyle(self) -> None:
        self._hint.set_style(self._theme.font("caption"), self._theme.colour("text3"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.paint_card(QPainter(self), self.rect(), self._theme)


class _OfferDelegate(QStyledItemDelegate):
    """A claim as letter, quote and source; a tag as digit, name and definition."""

    def __init__(self, theme: Theme, snapshot: Callable[[], Snapshot | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._snapshot = theme, snapshot

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("row2line"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        reference, snapshot = index.data(ROW_ROLE), self._snapshot()
        if reference is None or snapshot is None:
            return
        painter.save()
        # The text has the focus, but Enter uses this row.
        option.state |= QStyle.StateFlag.State_Active
        painting.paint_row(painter, option, self._theme)
        row = QRectF(option.rect)
        badge = QRectF(row.left() + Space.M, row.center().y() - BADGE / 2, BADGE, BADGE)
        if reference.kind is Referred.TAG:
            second, font = self._paint_tag(painter, badge, snapshot, reference.id), self._theme.font()
        else:
            second, font = self._paint_claim(painter, badge, snapshot, reference.id)
        left, half = badge.right() + Space.M, row.height() / 2
        right, small = row.right() - Space.M, self._theme.font("caption")
        base = painting.baseline(row.top() + 3, half - 3, font)
        colour, quiet = self._theme.colour("text"), painting.quiet_ink(option, self._theme)
        painting.paint_text(painter, left, base, right - left, reference.words, font, colour)
        base = painting.baseline(row.top() + half, half - 3, small)
        painting.paint_text(painter, left, base, right - left, second, small, quiet)
        painter.restore()

    def _paint_tag(self, painter: QPainter, badge: QRectF, snapshot: Snapshot, tag_id: str) -> str:
        tag = snapshot.tags.get(tag_id)
        if tag is None:
            return ""
        painting.paint_digit(painter, badge, snapshot.digit_of(tag.id), tag.colour, self._theme)
        return tag.definition

    def _paint_claim(
        self, painter: QPainter, badge: QRectF, snapshot: Snapshot, claim_id: str
    ) -> tuple[str, Any]:
        claim = snapshot.claims.get(claim_id)
        article = snapshot.articles.get(claim.article) if claim is not None else None
        if claim is None or article is None:
            return "", self._theme.font()
        painting.paint_letter(painter, badge, snapshot.letter(article.id), self._theme)
        names = [snapshot.tags[tag].name for tag in claim.tags if tag in snapshot.tags]
        remark = "   ".join(part for part in (snapshot.source_name(article.id), *names) if part)
        return remark, self._theme.text_font(article.language)
