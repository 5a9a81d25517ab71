"""The links of a claim, each with its relation and the quote at its other end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from corpus.comparing.values import Direction
from corpus.identities import ClaimId
from corpus.model import Claim, Language, Link
from corpus.snapshot import Snapshot
from desktop.derived.figures import Figures
from desktop.findings.inspector.link_figures import link_figures
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.theme import Theme
from desktop.widgets.menus import menu_target
from desktop.widgets.row_list import RowList
from desktop.widgets.row_model import ROW_ROLE, RowModel
from desktop.words.figure_pairs import WordedPair
from desktop.words.wording import relation_name

HEAD, LINE, PADDING = 22, 20, 7
WIDE = 290
"""Width of the list in pixels from which percentages are shown."""


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """A link as seen from one of its claims."""

    link: Link
    claim: Claim
    """The claim at the other end."""
    letter: str
    language: Language
    own: str
    """The letter of the claim's own article."""
    reversed: bool
    """Whether the link leads from the other end to this claim; only for directed relations."""
    relation: str
    """The relation in words, with an arrow if it is directed."""
    figures: WordedPair | None = None
    """The figures of both ends, as seen from the claim."""


class LinkList(RowModel[LinkEnd]):
    """The links of a claim."""

    def __init__(self) -> None:
        super().__init__(
            _spoken, lambda end: "\n".join(part for part in (end.claim.quote, end.link.note) if part)
        )

    def show_claim(self, snapshot: Snapshot, claim: ClaimId, figures: Figures) -> None:
        """List the links of a claim."""
        ends = (_end(snapshot, claim, link, figures) for link in snapshot.links_of(claim))
        self.show_rows([end for end in ends if end is not None])

    def row_of(self, link: str | None) -> int:
        """The row of a link, or -1."""
        return next((row for row, end in enumerate(self.rows) if end.link.id == link), -1)


def _spoken(end: LinkEnd) -> str:
    difference = (end.figures.difference, end.figures.apart.share) if end.figures is not None else ()
    apart = "".join(f", {words}" for words in difference if words)
    return f"{end.relation} {end.letter}: {end.claim.quote}{apart}"


def _end(snapshot: Snapshot, claim: ClaimId, link: Link, figures: Figures) -> LinkEnd | None:
    own, other = snapshot.claims.get(claim), snapshot.claims.get(link.other_end(claim))
    article = snapshot.articles.get(other.article) if other is not None else None
    if own is None or other is None or article is None:
        return None
    relation = snapshot.relations.get(link.relation)
    words = relation_name(relation if relation is not None else link.relation)
    directed = relation is not None and relation.directed
    if directed:
        words = f"{words} →" if link.source == claim else f"← {words}"
    return LinkEnd(
        link,
        other,
        snapshot.letter(article.id),
        article.language,
        own=snapshot.letter(own.article),
        reversed=directed and link.target == claim,
        relation=words,
        figures=link_figures(snapshot, figures, own, other),
    )


class LinkDelegate(QStyledItemDelegate):
    """Paints a :class:`LinkEnd`: articles, relation and difference; then the other quote and both figures; then the
    note if there is one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        end = index.data(ROW_ROLE)
        lines = 2 if end is not None and end.link.note else 1
        return QSize(0, 2 * PADDING + HEAD + lines * LINE)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        end = index.data(ROW_ROLE)
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
        font = theme.font()
        base = painting.baseline(top, HEAD, font)
        words = glyph.right() + 8
        right = self._paint_difference(painter, row.right() - 4, base, end, option) - 8
        text_left = self._paint_letters(painter, words, top, base, end) + 6
        ink = theme.relation(end.link.relation).text
        name = end.relation.strip("← →")
        painting.paint_text(painter, text_left, base, right - text_left, name, font, ink)
        room = row.right() - words - 4
        quote = theme.text_font(end.language)
        base = painting.baseline(top + HEAD, LINE, quote)
        left_over = room - self._paint_both(painter, row.right() - 4, base, room, end, option)
        painting.paint_text(painter, words, base, left_over, end.claim.quote, quote, theme.colour("text"))
        if end.link.note:
            small = theme.font("small")
            base = painting.baseline(top + HEAD + LINE, LINE, small)
            painting.paint_text(
                painter, words, base, room, end.link.note, small, painting.quiet_ink(option, theme)
            )
        painter.restore()

    def _paint_letters(self, painter: QPainter, left: float, top: float, base: float, end: LinkEnd) -> float:
        """Paint the letters of both articles with an arrow between them. Returns the x coordinate of their end."""
        theme = self._theme
        ends = (end.letter, end.own) if end.reversed else (end.own, end.letter)
        first = QRectF(left, top + (HEAD - BADGE) / 2, BADGE, BADGE)
        painting.paint_letter(painter, first, ends[0], theme)
        small, ink = theme.font("small"), theme.colour("text2")
        arrow = painting.paint_text(painter, first.right() + 4, base, 40, "→", small, ink)
        second = first.translated(arrow + 4 - first.left(), 0)
        painting.paint_letter(painter, second, ends[1], theme)
        return second.right()

    def _paint_difference(
        self, painter: QPainter, right: float, base: float, end: LinkEnd, option: Any
    ) -> float:
        """Paint the difference of the figures, ending at ``right``. Returns the x coordinate of its start."""
        if end.figures is None:
            return right
        theme, small = self._theme, self._theme.font("small")
        quiet = painting.quiet_ink(option, theme, "text2")
        apart = end.figures.apart
        differs = apart.direction in (Direction.UP, Direction.DOWN)
        if apart.share and option.rect.width() >= WIDE:
            right = painting.paint_text_right(painter, right, base, apart.share, small, quiet) - 10
        font, ink = (theme.font(), theme.colour("text")) if differs else (small, quiet)
        words = painting.elide(end.figures.difference, font, option.rect.width() * 0.4)
        return painting.paint_text_right(painter, right, base, words, font, ink)

    def _paint_both(
        self, painter: QPainter, right: float, base: float, room: float, end: LinkEnd, option: Any
    ) -> float:
        """Paint both figures after the words, if there is room for them. Returns their width."""
        small = self._theme.font("small")
        words = end.figures.both if end.figures is not None else ""
        width = painting.text_width(words, small) + 10 if words else 0.0
        if not words or width > room / 2:
            return 0.0
        ink = painting.quiet_ink(option, self._theme, "text2")
        painting.paint_text_right(painter, right, base, words, small, ink)
        return width


class LinkListView(RowList):
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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        model.modelReset.connect(self.fit)
        self.clicked.connect(self._each(self.shown.emit))

    def fit(self) -> None:
        """Set the height of all rows; the page scrolls, not the list."""
        height = sum(self.sizeHintForRow(row) for row in range(self._links.rowCount()))
        self.setFixedHeight(height)
        self.setVisible(height > 0)

    def _each(self, act: Callable[[str], None]) -> Callable[[QModelIndex], None]:
        def call(index: QModelIndex) -> None:
            end = self._links.row_at(index.row())
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = menu_target(self, event)
        end = self._links.row_at(index.row())
        if end is not None:
            self.menu_requested.emit(end.link.id, where)
