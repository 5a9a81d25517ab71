"""The quotes of the selected line beside its plot, each with its value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QWidget,
)

from corpus.comparing.notation import rate_words
from corpus.model import Language, Span
from corpus.plots.groups import lane_key, quote_of
from corpus.snapshot import Snapshot
from desktop.comparing.ledger.ledger_lines import LedgerLine, LedgerValue, translate
from desktop.comparing.ledger.ledger_model import notes_of
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import flush_column
from desktop.widgets.panels import Surface
from desktop.widgets.row_list import RowList
from desktop.widgets.row_model import ROW_ROLE, RowModel
from desktop.words.comparing_words import listed
from desktop.words.figure_words import bound_words, how_read

Index = QModelIndex | QPersistentModelIndex
_QUOTE = 90
"""Code points of a quote: what a line of the widest panel holds."""


@dataclass(frozen=True, slots=True)
class LedgerQuote:
    """A figure with its quote."""

    lane: str
    """Its lane in the plot."""
    letter: str
    language: Language
    quote: str
    focus: Span | None
    """The place of the figure in the quote, in code points."""
    value: str
    """The value with its unit."""
    notes: str
    dispute: str

    @property
    def spoken(self) -> str:
        return listed(part for part in (f"{self.letter} {self.quote}", self.value, self.notes) if part)


def quotes_of(line: LedgerLine, snapshot: Snapshot) -> list[LedgerQuote]:
    """The quotes of a line in the order of the articles."""
    quotes = []
    figures: Counter[str] = Counter()
    for entry in line.ledger.entries:
        lane = lane_key(entry.article, figures[entry.article])
        figures[entry.article] += 1
        article = snapshot.articles.get(entry.article)
        if article is None:
            continue
        value = line.value_of(entry)
        quote, focus = quote_of(line.row, entry, _QUOTE)
        unit = value.unit or line.unit
        gap = "" if unit in ("%", "‰") else " "
        quotes.append(
            LedgerQuote(
                lane,
                snapshot.letter(entry.article),
                article.language,
                quote,
                focus,
                f"{value.words}{gap}{unit}".strip(),
                _notes(line, value),
                value.dispute,
            )
        )
    return quotes


def _notes(line: LedgerLine, value: LedgerValue) -> str:
    """How the figure was interpreted and converted, and why it is not compared."""
    if value.entry is None:
        return ""
    figure = value.entry.figure.figure
    notes = [figure.cue or bound_words(figure), *how_read(replace(figure, cue=""))]
    for unit, target, factor in line.ledger.converted if figure.unit != line.ledger.unit else ():
        if figure.unit in (unit, target):
            rate = rate_words(unit, factor, target, line.language)
            notes.append(translate("ledger", "converted at {rate}").format(rate=rate))
    notes += [note for note in notes_of(value) if note != translate("ledger", "differs from the baseline")]
    return translate("ledger", "; ").join(note for note in notes if note)


def _explained(quote: LedgerQuote) -> str:
    return "\n".join(part for part in (f"“{quote.quote}”", quote.notes) if part)


class _QuoteDelegate(QStyledItemDelegate):
    """Letter, quote and value; below them, how the figure was interpreted. The figure in the quote is underlined."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: Any, index: Any) -> QSize:
        return QSize(0, self._theme.size("row2line"))

    def paint(self, painter: QPainter, option: Any, index: Any) -> None:
        quote = index.data(ROW_ROLE)
        if not isinstance(quote, LedgerQuote):
            return
        theme, rect = self._theme, QRectF(option.rect)
        painter.save()
        painter.setClipRect(option.rect)
        painting.paint_row(painter, option, theme)
        painter.fillRect(
            option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.colour("hairline")
        )
        upper, lower = rect.top() + 4, rect.top() + 22
        box = QRectF(rect.left() + MARGIN, upper + 1, BADGE, BADGE)
        painting.paint_letter(painter, box, quote.letter, theme, fill="hover")
        left = box.right() + 10
        font, bold = theme.font(), theme.font()
        bold.setBold(bool(quote.dispute))
        ink = theme.relation(quote.dispute).text if quote.dispute else theme.colour("text")
        base = painting.baseline(upper, 18, font)
        right = painting.paint_text_right(painter, rect.right() - MARGIN, base, quote.value, bold, ink)
        self._paint_quote(painter, QRectF(left, upper, right - 16 - left, 18), quote)
        small = theme.font("small")
        quiet = painting.quiet_ink(option, theme, "text2")
        base = painting.baseline(lower, 17, small)
        painting.paint_text(painter, left, base, rect.right() - MARGIN - left, quote.notes, small, quiet)
        painter.restore()

    def _paint_quote(self, painter: QPainter, room: QRectF, quote: LedgerQuote) -> None:
        theme = self._theme
        font = theme.text_font(quote.language)
        base = painting.baseline(room.top(), room.height(), theme.font())
        elided = painting.elide(quote.quote, font, room.width())
        painting.paint_text(painter, room.left(), base, room.width(), elided, font, theme.colour("text"))
        focus = quote.focus
        if focus is not None and elided.startswith(quote.quote[: focus.end]):
            left = room.left() + painting.text_width(quote.quote[: focus.start], font)
            width = painting.text_width(quote.quote[focus.start : focus.end], font)
            painter.fillRect(QRectF(left, round(base + 3), width, 1.5), theme.colour("text3"))


class LedgerQuotesView(RowList):
    """The list of the quotes of one line."""

    moved = Signal(str)
    """The lane of the quote that the user selected."""
    opened = Signal(str)
    previewed = Signal(str)
    menu_requested = Signal(QPoint)
    key_pressed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("ledgerQuotes")
        self.setAccessibleName(self.tr("Quotes of the figures"))
        self._quotes = RowModel[LedgerQuote](lambda quote: quote.spoken, _explained)
        self._telling = True
        self.setModel(self._quotes)
        self.setItemDelegate(_QuoteDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._quotes.rows[index.row()].lane))
        theme.changed.connect(self.doItemsLayout)

    @property
    def quotes(self) -> Sequence[LedgerQuote]:
        """From top to bottom."""
        return self._quotes.rows

    def show_quotes(self, quotes: Sequence[LedgerQuote], lane: str) -> None:
        """List these quotes and select that of a lane, without emitting :attr:`moved`."""
        self._telling = False
        self._quotes.show_rows(quotes)
        row = next((number for number, quote in enumerate(quotes) if quote.lane == lane), -1)
        self.setCurrentIndex(self._quotes.index(row, 0))
        self._telling = True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._telling and current.isValid():
            self.moved.emit(self._quotes.rows[current.row()].lane)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        quote = self._quotes.rows[row] if row >= 0 else None
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if quote is not None:
                self.opened.emit(quote.lane)
            case Qt.Key.Key_Space if quote is not None:
                self.previewed.emit(quote.lane)
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_Home | Qt.Key.Key_End:
                super().keyPressEvent(event)
            case _:
                event.ignore()
                self.key_pressed.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self.menu_requested.emit(event.globalPos())


class LedgerQuotes(Surface):
    """Heading, list, and a warning if figures are not compared or say otherwise than what was decided, with a button to
    enter a rate."""

    rate_requested = Signal()
    go_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "paper", parent)
        self.list = LedgerQuotesView(theme)
        self._heading = _QuotesHeading(theme, self.tr("Quotes and conversions"))
        go = KeyedButton(theme, self.tr("To the source"), "Return", ButtonLook.QUIET, parent=self)
        go.setObjectName("ledgerGo")
        go.clicked.connect(self.go_requested)
        self._warning = Label()
        self._warning.setObjectName("ledgerWarning")
        self._warning.setWordWrap(True)
        self._rate = QPushButton(self.tr("Set a rate…"))
        self._rate.setObjectName("enterRate")
        self._rate.clicked.connect(self.rate_requested)
        self._icon = Label()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, MARGIN, 0)
        head.addWidget(self._heading, 1)
        head.addWidget(go)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(MARGIN, Space.M, MARGIN, Space.M)
        foot.setSpacing(Space.M)
        foot.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._warning, 1)
        foot.addWidget(self._rate, 0, Qt.AlignmentFlag.AlignTop)
        column = flush_column(self)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)
        self.setFocusProxy(self.list)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.warn("", rate=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rule = self._heading.geometry().bottom()
        QPainter(self).fillRect(0, rule, self.width(), 1, self._theme.colour("hairline"))

    def warn(self, words: str, *, rate: bool) -> None:
        """Show a warning, or nothing if ``words`` is empty; ``rate``: whether a rate would include figures that are
        left out."""
        self._warning.setText(words)
        self._rate.setVisible(rate)
        self._foot.setVisible(bool(words))

    def _restyle(self) -> None:
        self._warning.set_style(self._theme.font("small"), self._theme.colour("warn"))
        self._icon.setPixmap(self._theme.icon("warning", "warn").pixmap(16, 16))
        self.update()


class _QuotesHeading(QWidget):
    """The title, with a line below it across the whole panel."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setAccessibleName(words)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.size("paneHeader"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        base = painting.baseline(0, self.height(), theme.font())
        painting.paint_text(
            painter, MARGIN, base, self.width(), self._words, theme.font(), theme.colour("text")
        )


def line_warning(line: LedgerLine, snapshot: Snapshot) -> str:
    """Why figures of a line are left out, as in ``E: other currency``, and which decisions differ from what the figures
    say; empty if there is nothing to warn of."""
    patterns = (
        (
            line.remarks(lambda value: value.apart, snapshot.letter),
            translate("ledger", "{reasons}. Left out of the spread and of the bounds."),
        ),
        (
            line.remarks(lambda value: value.decided, snapshot.letter),
            translate("ledger", "{reasons}. The judgement follows what was decided."),
        ),
    )
    joint = translate("ledger", "; ")
    sentences = [pattern.format(reasons=joint.join(reasons)) for reasons, pattern in patterns if reasons]
    return "\n".join(sentences)
