"""The panel below the list: the passage as each annotator coded it, the possible decisions, and what they write."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from corpus.agreement.decisions import Ruling
from corpus.agreement.disagreements import DisagreementKind
from desktop.agreement.coded_quote import CodedQuote, QuotedCoding
from desktop.agreement.passage_list import PassageRow
from desktop.agreement.words import kind_words
from desktop.look import painting
from desktop.look.painting import BADGE, MARGIN
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.layouts import flush_column
from desktop.widgets.lines import LinePainter
from desktop.words.filling import filled

_HEAD, _FOOT = 36, 48
_MIN_HEIGHT = 204
_FIELD = 460
CHOICES = (Ruling.FIRST.value, Ruling.SECOND.value, Ruling.BOTH.value, Ruling.OWN.value, "later")
KEYS = ("1", "2", "3", "E", "N")


class _Reason(QLineEdit):
    """The field for the reason. Enter and Escape return the focus to the list and keep the text."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PassagePanel(QWidget):
    """The selected disagreement. It emits the chosen decision, which the view carries out."""

    chosen = Signal(str)
    """One of :data:`CHOICES`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("agreementPassage")
        self.setMinimumHeight(_MIN_HEIGHT)
        self.head = _Head(theme)
        self.buttons = {
            choice: KeyedButton(theme, "", key, ButtonLook.QUIET if choice == "later" else ButtonLook.PLAIN)
            for choice, key in zip(CHOICES, KEYS, strict=True)
        }
        for choice, button in self.buttons.items():
            button.setObjectName(f"adjudicate_{choice}")
            button.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
            self.head.row.addWidget(button)
        self.sides = (CodedQuote(theme, "codedByFirst"), CodedQuote(theme, "codedBySecond"))
        self.reason = _Reason()
        self.reason.setObjectName("adjudicationReason")
        self.reason.setMaximumWidth(_FIELD)
        self._reason_label = Label(self.tr("Reason"))
        self._reason_label.setBuddy(self.reason)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Optional; becomes the note of the decision"))
        self.consequence, self.more = Label(), Label()
        self.consequence.setObjectName("adjudicationConsequence")
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        quotes = QHBoxLayout()
        quotes.setContentsMargins(0, 0, 0, 0)
        quotes.setSpacing(1)
        for side in self.sides:
            quotes.addWidget(side, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        foot.setSpacing(int(Space.M))
        foot.addWidget(self._reason_label)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.consequence, 1)
        foot.addWidget(self.more)
        below = QWidget()
        below.setFixedHeight(_FOOT)
        below.setLayout(foot)
        column = flush_column(self)
        column.addWidget(self.head)
        column.addLayout(quotes, 1)
        column.addWidget(below)

    def show_passage(
        self,
        row: PassageRow | None,
        names: tuple[str, str],
        sides: tuple[QuotedCoding | None, QuotedCoding | None],
        *,
        writable: bool,
    ) -> None:
        """Show a disagreement, or nothing for None."""
        self.head.show_passage(row, names)
        for widget, side in zip(self.sides, sides, strict=True):
            widget.show_coding(side)
        words = (
            *(filled(self.tr("As {name}"), name=name) for name in names),
            self.tr("Both"),
            self.tr("Another…"),
            self.tr("Later"),
        )
        kind = row.disagreement.kind if row is not None else None
        for (choice, button), text in zip(self.buttons.items(), words, strict=True):
            button.set_words(text)
            offered = row is not None and offers(kind, choice)
            button.setVisible(offered)
            button.setEnabled(writable or choice == "later")
        self.reason.setEnabled(writable and row is not None)

    def _restyle(self) -> None:
        small, quiet = self._theme.font("small"), self._theme.colour("text2")
        for widget in (self._reason_label, self.consequence, self.more):
            widget.set_style(small, quiet)
        self.reason.setFont(small)
        self.reason.setFixedHeight(self._theme.size("buttonSmall") + 2)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("border"))
        painter.fillRect(0, self.height() - _FOOT + 1, self.width(), _FOOT - 1, self._theme.colour("panel"))


def offers(kind: DisagreementKind | None, choice: str) -> bool:
    """Whether a kind of disagreement can be decided in this way."""
    if choice == Ruling.BOTH:
        return kind in (
            DisagreementKind.OTHER_TAG,
            DisagreementKind.OTHER_EXTENT,
            DisagreementKind.OTHER_RELATION,
        )
    if choice == Ruling.OWN:
        return kind is not None
    return True


class _Head(QWidget):
    """Kind, quote and place; buttons on the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._lines = theme, LinePainter(theme)
        self._row: PassageRow | None = None
        self._kind = ""
        self.setFixedHeight(_HEAD)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, MARGIN, 0)
        self.row.setSpacing(int(Space.M))
        self.row.addStretch(1)

    def show_passage(self, row: PassageRow | None, names: tuple[str, str]) -> None:
        self._row = row
        self._kind = kind_words(row.disagreement, *names) if row is not None else ""
        self.setAccessibleName(f"{self._kind} {row.quote}" if row is not None else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, row = QPainter(self), self._theme, self._row
        painting.fill_bar(painter, self.rect(), theme)
        if row is None:
            return
        lefts = [button.x() for button in self.findChildren(KeyedButton) if button.isVisible()]
        right = min(lefts, default=self.width()) - 12
        middle, font = self.height() / 2, theme.font("small")
        width = painting.text_width(self._kind, font) + 12
        painting.paint_badge(
            painter,
            QRectF(MARGIN, middle - 11, width, 22),
            self._kind,
            font,
            theme.colour("text"),
            theme.colour("raised"),
            theme.colour("border"),
        )
        left = MARGIN + width + 10
        room = right - left - 90
        left = self._lines.paint(
            painter, left, middle, room, row.quote, theme.colour("text"), language=row.language
        )
        left += 10
        for letter in row.letters:
            if left + BADGE > right:
                return
            box = QRectF(left, middle - BADGE / 2, BADGE, BADGE)
            painting.paint_letter(painter, box, letter, theme, fill="hover")
            left = box.right() + 5
        self._lines.paint(painter, left + 3, middle, right - left, row.place, theme.colour("text2"), "small")
