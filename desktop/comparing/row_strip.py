"""The row of the comparison that the selected claim belongs to, shown below the texts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from corpus.comparing.values import Row
from corpus.identities import QuestionId
from corpus.model import Claim
from corpus.snapshot import Snapshot
from desktop.commands.actions import Actions
from desktop.comparing.matrix.delegate import MatrixDelegate
from desktop.comparing.matrix.header import MatrixHeader, heads_of
from desktop.comparing.matrix.model import TOPIC, MatrixModel
from desktop.comparing.matrix.shown import tag_of
from desktop.comparing.matrix.table import NARROWEST, MatrixTable
from desktop.current import Current, Destination
from desktop.derived.comparison.comparing import Comparing
from desktop.look import painting
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.lines import LinePainter
from desktop.widgets.panels import IconButton, Surface
from desktop.widgets.status_marks import Marks
from desktop.words.comparing_words import ComparingCounts

_HEAD, _FOOT = 34, 30
"""Heights of the title and of the summary in pixels, as in the head of a pane."""
_TOPIC = 146
"""Width of the first column in pixels: eleven characters of a title; in the matrix there is more room."""


class RowStrip(Surface):
    """Follows the selected claim or link, and keeps the last row while nothing is selected. A cell leads to its
    claim."""

    comparison_requested = Signal(str)
    """The whole comparison is requested, at the row of this question; empty if there is no row."""
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        comparing: Comparing,
        current: Current,
        theme: Theme,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "panel", parent)
        self.setObjectName("rowStrip")
        self._workspace, self._comparing, self._current, self._theme = workspace, comparing, current, theme
        self._question: QuestionId | None = None
        self._counts = ComparingCounts()
        self._model = MatrixModel()
        self._head = _Line(theme, self, heading=True)
        key = actions.command("view.compare").first_key
        self._whole = KeyedButton(theme, self.tr("Whole comparison"), key, ButtonLook.QUIET, parent=self)
        self._close = IconButton(theme, "close", self.tr("Close the row of the comparison"), parent=self)
        self.table = self._make_table()
        """The row, as a table of one line."""
        self._words = Label("", self)
        self._foot = _Line(theme, self, heading=False)
        self._lay_out()
        self._connect()

    def _make_table(self) -> MatrixTable:
        lines = LinePainter(self._theme)
        self._delegate = MatrixDelegate(self._model, self._theme, Marks(self._theme), lines)
        header = MatrixHeader(self._model, self._theme, lines)
        # The popups of the columns act on the whole comparison.
        header.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        table = MatrixTable(self._model, self._delegate, header, self._theme, self)
        table.setObjectName("rowOfComparison")
        table.setAccessibleName(self.tr("The claim's row in the comparison"))
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        table.key_pressed.connect(self._on_key)
        table.clicked.connect(lambda index: self._go(index, preview=True))
        table.opened.connect(lambda index: self._go(index, preview=False))
        table.selectionModel().currentChanged.connect(self._mark)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, Space.XS, 0)
        top.addWidget(self._head, 1)
        top.addWidget(self._whole)
        top.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        for widget in (self.table, self._words, self._foot):
            column.addWidget(widget)
        self._head.setFixedHeight(_HEAD)
        self._foot.setFixedHeight(_FOOT)
        self._words.setContentsMargins(Space.L, 0, Space.L, 0)
        self._words.setWordWrap(True)
        self._words.setObjectName("rowStripWords")
        self._foot.setObjectName("rowStripSummary")
        self._set_heights()

    def _connect(self) -> None:
        for changed in (self._comparing.changed, self._workspace.opened, self._workspace.closed):
            changed.connect(self.refresh)
        self._current.claim_changed.connect(self.refresh)
        self._current.link_changed.connect(self.refresh)
        self._theme.changed.connect(self._restyle)
        self._whole.clicked.connect(lambda: self.comparison_requested.emit(self._question or ""))
        self._close.clicked.connect(self.closed)

    # Content

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._comparing.start()
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the row of the selected claim, or say why there is none."""
        if not self.isVisible():
            return
        snapshot = self._workspace.snapshot
        row = self._row(snapshot) if snapshot is not None else None
        if snapshot is not None and row is not None:
            self._show_row(snapshot, row)
        else:
            self._show_reason(snapshot)
        self.table.setVisible(row is not None)
        self._words.setVisible(row is None)

    def _row(self, snapshot: Snapshot) -> Row | None:
        ends = self._selected(snapshot)
        questions = [claim.question for claim in ends if claim.question is not None]
        if ends or self._question not in snapshot.questions:
            self._question = questions[0] if questions else None
        return self._comparing.row_of(self._question) if self._question is not None else None

    def _selected(self, snapshot: Snapshot) -> list[Claim]:
        """The selected claim, and the ends of the selected link."""
        link = snapshot.links.get(self._current.link or "")
        chosen = [self._current.claim, *((link.source, link.target) if link is not None else ())]
        return [snapshot.claims[claim] for claim in chosen if claim in snapshot.claims]

    def _show_row(self, snapshot: Snapshot, row: Row) -> None:
        self._model.show(snapshot, [row], [], bar=False)
        self._show_heads(snapshot)
        self._fit()
        self._select(snapshot)
        tag = snapshot.tags.get(tag_of(row, snapshot) or "")
        badge = (tag.colour, snapshot.digit_of(tag.id)) if tag is not None else None
        self._head.show_words(row.title, self.tr("Its row in the comparison"), badge)
        summary = row.question.summary.strip() if row.question is not None else ""
        self._foot.show_words(self.tr("Summary") if summary else "", summary)

    def _show_reason(self, snapshot: Snapshot | None) -> None:
        """Say why there is no row."""
        self._head.show_words("", self.tr("Its row in the comparison"))
        self._foot.show_words("", "")
        if snapshot is not None and self._selected(snapshot):
            words = self.tr(
                "This claim answers no question yet. Link it to another claim, or press {key} to group it."
            ).format(key="G")
        else:
            words = self.tr("Select a claim to see what the other sources say.")
        self._words.setText(words)

    def _show_heads(self, snapshot: Snapshot) -> None:
        heads = heads_of(snapshot, self._model.articles, self._counts)
        self.table.heads.show_heads(heads, {TOPIC: (self.tr("Question"), "")})

    # Columns

    def _fit(self) -> None:
        """Divide the width among the articles; beyond their smallest width the table scrolls."""
        count = len(self._model.articles)
        if not count:
            return
        self.table.setColumnHidden(self._model.summary_column, True)
        self.table.setColumnWidth(TOPIC, _TOPIC)
        room = max(self.table.width() - _TOPIC, count * NARROWEST)
        for number in range(count):
            start, end = number * room // count, (number + 1) * room // count
            self.table.setColumnWidth(number + 1, end - start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._set_heights()

    def _set_heights(self) -> None:
        row = self._theme.size("matrixRow")
        self.table.verticalHeader().setDefaultSectionSize(row)
        height = self.table.heads.height() + row
        if _TOPIC + len(self._model.articles) * NARROWEST > self.table.width():
            height += self._theme.size("scrollbar")
        self.table.setFixedHeight(height)
        self._words.setFixedHeight(height)

    def _restyle(self) -> None:
        self._set_heights()
        self.table.viewport().update()

    # The selected cell

    def _select(self, snapshot: Snapshot) -> None:
        """Select the cell of the selected claim."""
        articles = [claim.article for claim in self._selected(snapshot)]
        if articles:
            index = self._model.index(0, self._model.column_of(articles[0]))
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)
        self._mark()

    def _mark(self, *_: object) -> None:
        index = self.table.currentIndex()
        place = (index.row(), index.column()) if index.isValid() else (-1, -1)
        self._delegate.current, self._delegate.selected = place, frozenset({place})
        self.table.viewport().update()

    def _go(self, index: QModelIndex, *, preview: bool) -> None:
        """Go to the claim of a cell, or from the title to the whole comparison."""
        cell = self._model.cell_at(index)
        claim = cell.statements[0].claim if cell is not None and cell.statements else None
        if claim is not None:
            self._current.go_to(Destination(claim=claim, aside=True, preview=preview))
        elif index.column() == TOPIC and not preview:
            self.comparison_requested.emit(self._question or "")

    def _on_key(self, event: QKeyEvent) -> None:
        index, last = self.table.currentIndex(), len(self._model.articles)
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -last,
            Qt.Key.Key_End: last,
        }
        step = steps.get(event.key())
        if step is not None:
            column = min(max(index.column() + step, TOPIC), last)
            self.table.setCurrentIndex(self._model.index(0, column))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(index, preview=False)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("border"))


class _Line(QWidget):
    """One line: the badge of a tag, a lead, and what follows it, elided."""

    def __init__(self, theme: Theme, parent: QWidget, *, heading: bool) -> None:
        """``heading``: the lead is bold and the rest quiet; else the other way round."""
        super().__init__(parent)
        self._theme, self._lines, self._heading = theme, LinePainter(theme), heading
        self._lead = self._rest = ""
        self._badge: tuple[str, int | None] | None = None

    def show_words(self, lead: str, rest: str, badge: tuple[str, int | None] | None = None) -> None:
        """Show the texts; ``badge``: colour and digit of a tag."""
        self._lead, self._rest, self._badge = lead, rest, badge
        self.setAccessibleName(" ".join(part for part in (lead, rest) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, middle, right = float(Space.L), self.height() / 2, self.width() - Space.S
        if self._badge is not None:
            colour, digit = self._badge
            box = QRectF(left, middle - painting.BADGE / 2, painting.BADGE, painting.BADGE)
            painting.paint_digit(painter, box, digit, colour, self._theme)
            left = box.right() + Space.S
        text, quiet = self._theme.colour("text"), self._theme.colour("text2")
        lead, rest = (text, quiet) if self._heading else (quiet, text)
        roles = ("ui", "small") if self._heading else ("small", "small")
        for words, ink, role in ((self._lead, lead, roles[0]), (self._rest, rest, roles[1])):
            if words and right > left:
                bold = self._heading and words is self._lead
                left = (
                    self._lines.paint(painter, left, middle, right - left, words, ink, role, bold=bold)
                    + Space.M
                )
