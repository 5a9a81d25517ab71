"""One figure of a claim in the inspector: its value and bound, its words, and its actions."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from corpus.figures import Scale, number_in_words, per_of, unit_of
from corpus.figures.ledger import LedgerFigure
from corpus.script.language import is_han
from desktop.look.focus_ring import WANTS_RING
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.panels import IconButton
from desktop.words.figure_words import bound_words, figure_kind_name, how_read, mark_name, value_words

BUTTON = 22
"""Side of a button on a card in pixels: smaller than others, since up to three are beside the words."""


class CardButton(IconButton):
    """A smaller icon button, for the inside of a card."""

    def _restyle(self) -> None:
        super()._restyle()
        self.setFixedSize(BUTTON, BUTTON)


class FigureCard(QFrame):
    """Enter corrects, Delete dismisses, C compares with others; on a dismissed figure Enter restores."""

    correction_requested = Signal()
    dismissal_requested = Signal()
    restoration_requested = Signal()
    comparison_requested = Signal()

    def __init__(self, theme: Theme, entry: LedgerFigure, scale: Scale, *, writable: bool) -> None:
        super().__init__()
        self.setObjectName("figureCard")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(WANTS_RING, True)
        self._theme, self.entry, self._writable = theme, entry, writable
        self._reading: IconButton | None = None
        """The button that changes nothing."""
        figure = entry.figure
        self._value = _label("figureValue", number_in_words(figure, scale) or figure.text)
        self._unit = _label("figureUnit", unit_of(figure, scale) + per_of(figure, scale))
        self._bound = _label("figureBound", bound_words(figure))
        self._words = _label("figureWords", self._origin())
        self._words.setWordWrap(True)
        self.setAccessibleName(f"{value_words(figure, scale)} {self._words.text()}")
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _origin(self) -> str:
        """The words of the text, the kind, and the basis of the reading."""
        entry, figure = self.entry, self.entry.figure
        parts = [self.tr("Text “{words}”").format(words=figure.text), figure_kind_name(figure.kind)]
        if entry.mark is not None:
            parts.append(mark_name(entry.mark.action))
        return " · ".join([*parts, *how_read(figure)])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        phrase = QHBoxLayout()
        # Between Han characters and digits there is a space: 3 元, 12.8亿元.
        together = all(is_han(words or " ") for words in (self._value.text()[-1:], self._unit.text()[:1]))
        phrase.setSpacing(0 if together else Space.S)
        phrase.addWidget(self._value)
        phrase.addWidget(self._unit)
        head.addLayout(phrase)
        head.addStretch(1)
        head.addWidget(self._bound)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._words, 1)
        for button in self._buttons():
            button.setEnabled(self._writable or button is self._reading)
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        column.setSpacing(1)
        column.addLayout(head)
        column.addLayout(foot)

    def _buttons(self) -> list[IconButton]:
        theme = self._theme
        buttons: list[IconButton] = []
        if not self.entry.dismissed:
            compare = CardButton(theme, "opposed", self.tr("Compare with…"), key="C", parent=self)
            compare.setObjectName("compareFigure")
            compare.clicked.connect(self.comparison_requested)
            self._reading = compare
            buttons.append(compare)
            correct = CardButton(theme, "edit", self.tr("Correct the figure"), parent=self)
            correct.setObjectName("correctFigure")
            correct.clicked.connect(self.correction_requested)
            buttons.append(correct)
        if self.entry.mark is not None:
            restore = CardButton(theme, "undo", self.tr("Restore the reading"), parent=self)
            restore.setObjectName("restoreFigure")
            restore.clicked.connect(self.restoration_requested)
            buttons.append(restore)
        if not self.entry.dismissed:
            dismiss = CardButton(theme, "close", self.tr("Dismiss: not a figure"), parent=self)
            dismiss.setObjectName("dismissFigure")
            dismiss.clicked.connect(self.dismissal_requested)
            buttons.append(dismiss)
        return buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        delete = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_C and plain and not self.entry.dismissed:
            self.comparison_requested.emit()
        elif not self._writable or not (enter or delete):
            super().keyPressEvent(event)
        elif self.entry.dismissed:
            if enter:
                self.restoration_requested.emit()
        elif enter:
            self.correction_requested.emit()
        else:
            self.dismissal_requested.emit()

    def _restyle(self) -> None:
        theme, dismissed = self._theme, self.entry.dismissed
        strong = QFont(theme.font())
        strong.setBold(not dismissed)
        strong.setStrikeOut(dismissed)
        self._value.setFont(strong)
        _ink(self._value, theme, "text3" if dismissed else "text")
        for label in (self._unit, self._bound, self._words):
            label.setFont(theme.font("ui" if label is self._unit else "small"))
            _ink(label, theme, "text3" if dismissed else "text2")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour("panel" if self.entry.dismissed else "paper"))
        radius = self._theme.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _label(name: str, words: str) -> Label:
    label = Label(words)
    label.setObjectName(name)
    label.setSizePolicy(QSizePolicy.Policy.Ignored if name == "figureWords" else QSizePolicy.Policy.Preferred,
                        QSizePolicy.Policy.Preferred)  # fmt: skip
    return label


def _ink(label: QWidget, theme: Theme, colour: str) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, theme.colour(colour))
    label.setPalette(palette)
