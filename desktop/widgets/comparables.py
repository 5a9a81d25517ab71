"""“Compare with…”: the figures of other articles that can be compared with one, the nearest first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QWidget

from corpus.comparing.apart import apart, pair_ledger
from corpus.comparing.excerpt import excerpt
from corpus.comparing.ledger import comparable_with
from corpus.comparing.values import CellFigure, CellStatement, Direction
from corpus.figures.figure import Figure
from corpus.figures.interest import interest
from corpus.identities import ArticleId, ClaimId
from corpus.model import Claim, Language, Span
from corpus.segmentation import statements
from corpus.snapshot import Snapshot
from db import edits
from db.edits.links import Place
from desktop.current import Current, Destination
from desktop.derived.figures import Figures
from desktop.look import painting
from desktop.look.painting import BADGE
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.popup import Popup
from desktop.widgets.row_model import ROW_ROLE, RowModel
from desktop.words.comparing_words import figure_words
from desktop.words.figure_pairs import WordedPair
from desktop.words.translation import interface_language

MOST = 60
"""Figures listed, at most. Chosen: more than anybody goes through; the nearest come first."""
WIDTH, ROW, LONGEST = 420, 44, 7
"""Width of the popup and height of a row in pixels, and rows visible without scrolling."""
QUOTE = 40
"""Code points of context around a figure."""


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A comparable figure of another article."""

    article: ArticleId
    letter: str
    name: str
    language: Language
    span: Span
    """The span of the figure."""
    clause: Span
    """The span of a new claim: the clause that contains the figure."""
    quote: str
    figures: WordedPair

    @property
    def spoken(self) -> str:
        """The whole row in words."""
        texts = (self.figures.other, self.figures.difference, self.figures.apart.share, f"“{self.quote}”")
        return ", ".join(part for part in (f"{self.letter} {self.name}", *texts) if part)


def found_figures(
    snapshot: Snapshot,
    figures: Figures,
    texts: dict[str, str],
    claim: Claim,
    figure: Figure,
    beside: Collection[Place] = (),
) -> list[FoundFigure]:
    """The figures comparable with one of a claim, in the articles whose text and figures are known. Left out are those
    that stand ``beside`` it already, and those chosen as answers to its question."""
    candidates = [
        (article.id, entry.figure)
        for article in snapshot.articles_in_order()
        if article.id != claim.article and article.id in texts
        for entry in figures.of(article.id) or ()
        if not entry.dismissed and interest(entry.figure).wanted
    ]
    left_out = {*beside, *_chosen(snapshot, claim)}
    offered = [
        comparable
        for comparable in comparable_with(figure, candidates)
        if Place(comparable.article, _span_of(comparable.figure)) not in left_out
    ]
    rows = []
    for comparable in offered[:MOST]:
        pair = _worded_pair(snapshot, claim, figure, comparable.article, comparable.figure)
        if pair is not None:
            rows.append(_found_figure(snapshot, texts, comparable.article, comparable.figure, pair))
    return rows


def _span_of(figure: Figure) -> Span:
    return Span(figure.start, figure.end)


def _chosen(snapshot: Snapshot, claim: Claim) -> Iterator[Place]:
    """The figures that analysts chose as answers to the question of a claim."""
    if claim.question is not None:
        for other in snapshot.claims_of_question(claim.question):
            for mark in snapshot.marks_of(other.id):
                if mark.answers:
                    yield Place(other.article, mark.span)


def _worded_pair(
    snapshot: Snapshot, claim: Claim, figure: Figure, article: ArticleId, other: Figure
) -> WordedPair | None:
    sides = (_statement(claim.article, figure), _statement(article, other))
    pair = pair_ledger(*sides, snapshot.rates.values())
    if pair is None:
        return None
    row, mine, theirs = pair
    distance = apart(mine, theirs, row, interface_language())
    return WordedPair(figure_words(figure), figure_words(other), distance)


def _statement(article: ArticleId, figure: Figure) -> CellStatement:
    span = _span_of(figure)
    return CellStatement(None, article, span, figure.text, (CellFigure(figure, chosen=True),))


def _found_figure(
    snapshot: Snapshot, texts: dict[str, str], article_id: ArticleId, figure: Figure, pair: WordedPair
) -> FoundFigure:
    article, text = snapshot.articles[article_id], texts[article_id]
    span = _span_of(figure)
    sentence = next(
        (statement for statement in statements(text) if statement.start <= span.start < statement.end), span
    )
    sentence = Span(min(sentence.start, span.start), max(sentence.end, span.end))
    inside = Span(span.start - sentence.start, span.end - sentence.start)
    quote = excerpt(text[sentence.start : sentence.end], inside, QUOTE)
    clause = Span(sentence.start + quote.span.start, sentence.start + quote.span.end)
    return FoundFigure(
        article_id,
        snapshot.letter(article_id),
        snapshot.source_name(article_id),
        article.language,
        span,
        clause,
        quote.text,
        pair,
    )


class FoundDelegate(QStyledItemDelegate):
    """Paints a :class:`FoundFigure`: source, figure and difference, and the words around it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        figure: FoundFigure | None = index.data(ROW_ROLE)
        if figure is None:
            return
        painter.save()
        theme, row = self._theme, QRectF(option.rect)
        # The popup has the focus, and passes keys on to the list.
        option.state |= QStyle.StateFlag.State_Active
        painting.paint_row(painter, option, theme)
        half, left, right = ROW / 2, row.left() + Space.L, row.right() - Space.L
        top = row.top() + 2
        badge = QRectF(left, top + (half - BADGE) / 2, BADGE, BADGE)
        painting.paint_letter(painter, badge, figure.letter, theme)
        strong = QFont(theme.font())
        strong.setBold(True)
        base = painting.baseline(top, half, strong)
        start = badge.right() + Space.M
        quiet = painting.quiet_ink(option, theme, "text2")
        end = right
        if figure.figures.apart.share:
            end = (
                painting.paint_text_right(
                    painter, end, base, figure.figures.apart.share, theme.font("small"), quiet
                )
                - 10
            )
        differs = figure.figures.apart.direction in (Direction.UP, Direction.DOWN)
        font, ink = (theme.font(), theme.colour("text")) if differs else (theme.font("small"), quiet)
        end = painting.paint_text_right(painter, end, base, figure.figures.difference, font, ink)
        painting.paint_text(
            painter, start, base, end - start - 8, figure.figures.other, strong, theme.colour("text")
        )
        quote = theme.text_font(figure.language, "small")
        base = painting.baseline(row.top() + half, half - 3, quote)
        painting.paint_text(painter, start, base, right - start, figure.quote, quote, quiet)
        painter.restore()


class ComparablesPopup(Popup):
    """Enter goes to a figure, Space previews it, G puts it into one question with the claim.

    A figure that was put into that question is removed from the list."""

    def __init__(
        self,
        workspace: Workspace,
        figures: Figures,
        current: Current,
        theme: Theme,
        claim: ClaimId,
        figure: Figure,
        parent: QWidget,
        beside: Collection[Place] = (),
    ) -> None:
        """``figure`` is one of the claim; those that stand ``beside`` it already are not listed."""
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("comparablesPopup")
        self._workspace, self._figures, self._current = workspace, figures, current
        self._claim, self._figure, self._beside = claim, figure, beside
        self._texts: dict[str, str] = {}
        self._moved = False
        """Whether the user moved to a row; otherwise the nearest figure is current, also when others are read."""
        self.found = RowModel[FoundFigure](lambda found: found.spoken, lambda found: found.quote)
        self.list = QListView(self)
        self.list.setObjectName("comparables")
        self.list.setAccessibleName(self.tr("Comparable figures of other articles"))
        self.list.setModel(self.found)
        self.list.setItemDelegate(FoundDelegate(theme, self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setFixedHeight(2 * ROW)
        self._note = Label()
        self._note.setObjectName("comparablesNote")
        self._note.setFont(theme.font("small"))
        self._note.setContentsMargins(int(Space.L), int(Space.S), int(Space.L), int(Space.S))
        self.column.addWidget(self.list)
        self.column.addWidget(self._note)
        self.list.clicked.connect(lambda index: self._go(index.row()))
        figures.read.connect(self._on_read)
        workspace.changed.connect(self._show)
        self._fetch()

    def _fetch(self) -> None:
        snapshot, claim = self._workspace.snapshot, self._claim_row
        if snapshot is None or claim is None:
            return
        rows = [row for row in snapshot.texts.articles() if row.id != claim.article]
        for row in rows:
            self._figures.request(row.id)

        def keep(texts: dict[Any, str]) -> None:
            self._texts = {row.id: texts[row.text] for row in rows if row.text in texts}
            self._show()

        self._show()
        self._workspace.fetch_texts(rows).then(keep, owner=self)

    def _on_read(self, _: str) -> None:
        # Whether there is more to read is known only after this.
        QTimer.singleShot(0, self, self._show)

    @property
    def _claim_row(self) -> Claim | None:
        snapshot = self._workspace.snapshot
        return None if snapshot is None else snapshot.claims.get(self._claim)

    def _show(self) -> None:
        snapshot, claim = self._workspace.snapshot, self._claim_row
        if snapshot is None or claim is None:
            self.close()
            return
        held_row = self.list.currentIndex().row() if self._moved else 0
        current = self.found.row_at(held_row)
        rows = found_figures(snapshot, self._figures, self._texts, claim, self._figure, self._beside)
        self.found.show_rows(rows)
        if self._moved and current in rows:
            held_row = rows.index(current)
        self.list.setCurrentIndex(self.found.index(min(held_row, len(rows) - 1)))
        self.list.setVisible(bool(rows))
        height = ROW * min(len(rows), LONGEST)
        if self.list.height() != height and rows:
            self.list.setFixedHeight(height)
        self._note.setText(self._note_words(bool(rows)))
        self.adjustSize()

    def _note_words(self, any_found: bool) -> str:
        if self._figures.busy:
            return self.tr("Reading the figures of the other articles…")
        if any_found:
            return self.tr("Enter: go there · Space: preview · G: into one question")
        return self.tr("No other article has a figure that can be compared.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.list.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self._moved = True
                row = max(0, min(row + step, self.found.rowCount() - 1))
                self.list.setCurrentIndex(self.found.index(row))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go(row)
            case Qt.Key.Key_Space:
                self._go(row, preview=True)
            case Qt.Key.Key_G:
                self._group(row)
            case _:
                super().keyPressEvent(event)

    def _go(self, row: int, *, preview: bool = False) -> None:
        figure = self.found.row_at(row)
        if figure is None:
            return
        if not preview:
            self.close()
        self._current.go_to(Destination(article=figure.article, span=figure.span, preview=preview))

    def _group(self, row: int) -> None:
        """Put the claim and the one with the found figure into one question, creating claim and question if
        necessary."""
        figure, snapshot = self.found.row_at(row), self._workspace.snapshot
        if figure is None or snapshot is None or self._workspace.read_only:
            return
        other = claim_over(snapshot, figure.article, figure.span)
        span = other.span if other is not None else figure.clause
        self._workspace.perform(edits.group_with_figure, self._claim, figure.article, span, figure.span)


def claim_over(snapshot: Snapshot, article: ArticleId, span: Span) -> Claim | None:
    """The shortest claim that contains a span of an article; None if there is none."""
    holding = [
        claim
        for claim in snapshot.claims_of(article)
        if not claim.orphaned and claim.start <= span.start and span.end <= claim.end
    ]
    return min(holding, key=lambda claim: claim.end - claim.start, default=None)
