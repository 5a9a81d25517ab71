"""The list of disagreements: kind, place, both choices, and the decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle, QStyledItemDelegate

from corpus.agreement.decisions import Adjudicated
from corpus.agreement.disagreements import CodedBy, Disagreement, DisagreementKind
from corpus.model import Claim, Language, Tag
from corpus.snapshot import Snapshot
from desktop.agreement.names import GROUPS
from desktop.agreement.quiet_table import Index
from desktop.agreement.words import decision_words, group_words, kind_words, translate
from desktop.derived.people.layers import Person
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.plain_text import tip
from desktop.look.theme import Theme
from desktop.widgets.copying import as_mime
from desktop.widgets.lines import LinePainter
from desktop.widgets.person_mark import SIDE, paint_person
from desktop.widgets.row_list import RowList
from desktop.widgets.status_marks import Marks
from desktop.words.comparing_words import status_name
from desktop.words.wording import relation_name

ROW = 46
_CHOICE, _STATE = 124, 78
"""Widths of the columns beside the quote in pixels."""
_WIDEST_KIND = 92
_LEAST_QUOTE = 150
"""Width of a quote in pixels below which the choices are shown only in the passage below the list."""
_DONE = 0.62
"""Opacity of a decided row. From the design."""


@dataclass(frozen=True, slots=True)
class PassageRow:
    """A disagreement as the list shows it."""

    disagreement: Disagreement
    decision: Adjudicated | None
    quote: str
    letters: tuple[str, ...]
    place: str
    language: Language


class PassageModel(QAbstractListModel):
    """The disagreements as a list model: open ones first, in the order of the texts."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[PassageRow] = []
        self.names = ("", "")
        self.people: tuple[Person | None, Person | None] = (None, None)
        self.snapshot: Snapshot | None = None
        self.digits: Mapping[str, int] = {}

    def show(
        self,
        rows: Sequence[PassageRow],
        names: tuple[str, str],
        people: tuple[Person | None, Person | None],
        snapshot: Snapshot | None,
    ) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = sorted(rows, key=lambda row: row.decision is not None)
        self.names, self.people, self.snapshot = names, people, snapshot
        self.digits = snapshot.digits() if snapshot is not None else {}
        self.endResetModel()

    def rowCount(self, parent: Any = None) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self.spoken(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(self.spoken(index.row())))
        return None

    def spoken(self, number: int) -> list[str]:
        """A row as words: kind, quote, place, both choices, the decision."""
        row, (first, second) = self.rows[number], self.names
        return [
            kind_words(row.disagreement, first, second),
            row.quote,
            " ".join((*row.letters, row.place)),
            f"{first}: {self.choice(row, 0)}",
            f"{second}: {self.choice(row, 1)}",
            decision_words(row.decision, first, second),
        ]

    def tags(self, coded: CodedBy) -> list[Tag]:
        """The tags of a coding, in the codebook's order."""
        if self.snapshot is None:
            return []
        return [tag for tag in self.snapshot.tags_in_order() if tag.id in coded.tags]

    def choice(self, row: PassageRow, side: int) -> str:
        """The choice of the annotator on one side, in words."""
        coded = row.disagreement.by[side]
        match row.disagreement.kind:
            case DisagreementKind.OTHER_STATUS:
                return status_name(coded.status) if coded.status is not None else ""
            case DisagreementKind.OTHER_RELATION:
                relations = self.snapshot.relations if self.snapshot is not None else {}
                relation = relations.get(coded.relation or "")
                return relation_name(relation if relation is not None else coded.relation or "")
        if coded.claim is None:
            return self.tr("not coded")
        if row.disagreement.kind is DisagreementKind.OTHER_EXTENT:
            return self.tr("%Ln character(s)", "", len(coded.span))
        return ", ".join(tag.name for tag in self.tags(coded))

    def number_of(self, key: str) -> int | None:
        """The row of a disagreement; None if it is not listed."""
        return next((at for at, row in enumerate(self.rows) if row.disagreement.key == key), None)


class PassageList(RowList):
    """Arrows move, Enter goes to the passage; the keys of decisions are emitted."""

    moved = Signal()
    opened = Signal()
    key_pressed = Signal(QKeyEvent)
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.passages = PassageModel()
        self._theme = theme
        self.setObjectName("agreementList")
        self.setAccessibleName(self.tr("Disagreements"))
        self.setModel(self.passages)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_PassageDelegate(self.passages, theme, self))
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.doubleClicked.connect(lambda _: self.opened.emit())
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> PassageRow | None:
        """The selected row."""
        number = self.currentIndex().row()
        return self.passages.rows[number] if 0 <= number < len(self.passages.rows) else None

    def show_rows(self, show: Callable[[], None], *, after: int | None = None) -> None:
        """Call ``show``, which fills the model, and keep the selection; if the selected row is gone, its position is
        selected. With ``after``, the row of that number is selected."""
        number, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        current = self.current
        show()
        current_row = None if current is None else self.passages.number_of(current.disagreement.key)
        target = after if after is not None else current_row if current_row is not None else max(number, 0)
        self.verticalScrollBar().setValue(scrolled)
        if self.passages.rows:
            self.setCurrentIndex(self.passages.index(min(target, len(self.passages.rows) - 1)))
        self.moved.emit()

    def select(self, number: int) -> None:
        """Select a row."""
        if 0 <= number < len(self.passages.rows):
            self.setCurrentIndex(self.passages.index(number))

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        first, second = self.passages.names
        head = [self.tr("Kind"), self.tr("Quote"), self.tr("Place"), first, second, self.tr("Decision")]
        table = [head]
        for number in rows:
            words = self.passages.spoken(number)
            row = self.passages.rows[number]
            words[3:5] = [self.passages.choice(row, 0), self.passages.choice(row, 1)]
            table.append(words)
        if rows:
            QApplication.clipboard().setMimeData(as_mime(table))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            event.setAccepted(False)
            self.key_pressed.emit(event)
            if not event.isAccepted():
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())


def group_names(first: str, second: str) -> list[str]:
    """The names of the kinds of disagreement."""
    return [group_words(group, first, second) for group in GROUPS]


class _PassageDelegate(QStyledItemDelegate):
    def __init__(self, model: PassageModel, theme: Theme, parent: PassageList) -> None:
        super().__init__(parent)
        self._passages, self._theme = model, theme
        self._lines, self._marks = LinePainter(theme), Marks(theme)

    def sizeHint(self, option: Any, index: Index) -> QSize:
        return QSize(300, ROW)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, row, rect = self._theme, self._passages.rows[index.row()], QRectF(option.rect)
        painter.save()
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painting.paint_row(painter, option, theme)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("hairline"))
        if row.decision is not None:
            painter.setOpacity(_DONE)
        middle, text, quiet = rect.center().y(), theme.colour("text"), theme.colour("text2")
        names = self._passages.names
        kind = kind_words(row.disagreement, *names)
        widest = (self._lines.width(words, "small") for words in group_names(*names))
        column = min(max(widest), _WIDEST_KIND) + 10
        self._lines.paint(painter, rect.left() + MARGIN, middle, column - 6, kind, text, "small")
        wide = rect.width() - MARGIN - column - _STATE - 2 * _CHOICE >= _LEAST_QUOTE
        state = rect.right() - _STATE
        seconds = state - _CHOICE
        firsts = seconds - _CHOICE
        left = rect.left() + MARGIN + column
        room = (firsts if wide else state) - 10 - left
        self._paint_quote(painter, left, middle, room, row)
        if wide:
            for side, place in enumerate((firsts, seconds)):
                self._paint_choice(painter, place, middle, row, side)
        decided = decision_words(row.decision, *names)
        place = state + 6
        if row.decision is not None:
            theme.icon("accept", "ok").paint(painter, round(place), round(middle - 7), 14, 14)
            place += 18
        self._lines.paint(painter, place, middle, rect.right() - 6 - place, decided, quiet, "small")
        painter.restore()

    def _paint_quote(
        self, painter: QPainter, left: float, middle: float, room: float, row: PassageRow
    ) -> None:
        theme = self._theme
        self._lines.paint(
            painter, left, middle - 10, room, row.quote, theme.colour("text"), "ui", language=row.language
        )
        place = left
        for letter in row.letters:
            box = QRectF(place, middle + 11 - BADGE / 2, BADGE, BADGE)
            painting.paint_letter(painter, box, letter, theme)
            place = box.right() + 5
        self._lines.paint(
            painter, place + 1, middle + 11, left + room - place, row.place, theme.colour("text2"), "caption"
        )

    def _paint_choice(
        self, painter: QPainter, left: float, middle: float, row: PassageRow, side: int
    ) -> None:
        theme, model = self._theme, self._passages
        person, coded = model.people[side], row.disagreement.by[side]
        right = left + _CHOICE - 8
        if person is not None:
            left = paint_person(painter, left, middle, person, theme) + 6
        words, ink = model.choice(row, side), theme.colour("text2")
        tags = model.tags(coded) if row.disagreement.kind is not DisagreementKind.OTHER_EXTENT else []
        if tags:
            tag, digit = tags[0], model.digits.get(tags[0].id)
            more = f"+{len(tags) - 1}" if len(tags) > 1 else ""
            room = right - left - (18 if more else 0)
            box = QRectF(left, middle - 10, min(painting.chip_width(tag, digit, theme) + 1, room), 20)
            painting.paint_chip(painter, box, tag, digit, theme)
            self._lines.paint(painter, box.right() + 4, middle, 20, more, ink, "caption")
            return
        if coded.relation is not None:
            painting.paint_relation(painter, QRectF(left, middle - 8, 16, 16), coded.relation, theme)
            ink, left = theme.relation(coded.relation).text, left + 21
        elif coded.status is not None:
            self._marks.paint(painter, left, middle - 8, coded.status)
            left += SIDE + 4
        self._lines.paint(painter, left, middle, right - left, words, ink, "small")


def passage_row(
    disagreement: Disagreement,
    decision: Adjudicated | None,
    snapshot: Snapshot,
    paragraph: Callable[[Claim], int | None],
) -> PassageRow | None:
    """A disagreement with its quote and place; None if a row of the project that it concerns no longer exists.
    ``paragraph`` returns the paragraph of a claim, from 1, or None while its text is not loaded."""
    article = snapshot.articles.get(disagreement.article)
    claims = [snapshot.claims.get(coded.claim or "") for coded in disagreement.by]
    existing = [claim for claim in claims if claim is not None]
    if article is None or (not existing and disagreement.question is None):
        return None
    language = article.language
    letters: tuple[str, ...] = (snapshot.letter(article.id),)
    if disagreement.question is not None:
        question = snapshot.questions.get(disagreement.question)
        if question is None:
            return None
        words = translate("agreement", "question “{title}”").format(title=question.title)
        return PassageRow(
            disagreement, decision, existing[0].quote if existing else "–", letters, words, language
        )
    quote = _quote(disagreement, existing)
    place = _place(existing[0], paragraph)
    if disagreement.kind is DisagreementKind.OTHER_RELATION:
        link = snapshot.links.get(disagreement.by[0].link or "")
        other = snapshot.claims.get(link.other_end(existing[0].id)) if link is not None else None
        if other is None:
            return None
        letters = (*letters, snapshot.letter(other.article))
        quote, place = f"{quote} ↔ {other.quote}", f"{place} ↔ {_place(other, paragraph)}"
    return PassageRow(disagreement, decision, quote, letters, place, language)


def _quote(disagreement: Disagreement, claims: Sequence[Claim]) -> str:
    longest = max(claims, key=lambda claim: len(claim.quote))
    return longest.quote if disagreement.kind is DisagreementKind.OTHER_EXTENT else claims[0].quote


def _place(claim: Claim, paragraph: Callable[[Claim], int | None]) -> str:
    number = paragraph(claim)
    return translate("agreement", "paragraph {number}").format(number=number) if number is not None else ""
