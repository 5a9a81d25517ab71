"""The form for a figure: lowest and highest number, unit, bound and kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpus.figures import Figure, Scale, unit_in_words
from corpus.measures import Bound, FigureKind
from desktop.findings.figures.typed_values import is_date, number_of, typed_number, unit_called
from desktop.look import painting
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.words.figure_words import bound_name, figure_kind_name

SHORTEST_CHOICE = 4
"""Characters of a kind or bound that always fit."""


class FigureEditor(QFrame):
    """Enter saves valid input, Escape closes. Numbers may be written as in texts: 3500亿, 1,234.5."""

    saved = Signal(object)
    """Fields of a mark: kind, low, high, unit, bound, value."""
    cancelled = Signal()
    grown = Signal()
    """The form needs another height, since other fields or texts are shown."""

    def __init__(
        self, theme: Theme, words: str, figure: Figure | None, scale: Scale, *, note: str = ""
    ) -> None:
        """``words``: the text; ``figure``: its reading, if any; ``scale``: the reader's scale, in which the form
        starts; ``note``: the side effect of saving."""
        super().__init__()
        self.setObjectName("figureEditor")
        self.setAccessibleName(self.tr("Figure “{words}”").format(words=words))
        self._theme, self._scale = theme, scale
        self._read = figure
        self._heading = Label(self.tr("Text “{words}”").format(words=words))
        self._heading.setWordWrap(True)
        self._note = Label(note)
        self._note.setObjectName("figureNote")
        self._note.setWordWrap(True)
        self.low = self._field("figureLow", self.tr("Number"))
        self.high = self._field("figureHigh", self.tr("up to"))
        self.high.setPlaceholderText(self.tr("the same"))
        self.unit = self._field("figureUnitField", self.tr("Unit"))
        self.date = self._field("figureDate", self.tr("Date"))
        self.low.setPlaceholderText("3500亿")
        self.date.setPlaceholderText("2026-09-17")
        self.kind = QComboBox()
        self.bound = QComboBox()
        self._remark = Label()
        self._remark.setObjectName("figureRemark")
        self._remark.setWordWrap(True)
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("saveFigure")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancelFigure")
        self._lay_out()
        # Not before it has a parent, or it would be a window of its own.
        self._note.setVisible(bool(note))
        self._show(figure)
        self._connect()
        self._restyle()
        self._check()

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(words)
        return field

    def _lay_out(self) -> None:
        self._fill(
            self.kind,
            "figureKind",
            self.tr("Kind"),
            [(figure_kind_name(kind), kind.value) for kind in FigureKind],
        )
        self._fill(
            self.bound,
            "figureBoundChoice",
            self.tr("Bound"),
            [(bound_name(bound), bound.value) for bound in Bound],
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        column.addLayout(self._grid())
        column.addWidget(self._remark)
        column.addWidget(self._note)
        column.addLayout(buttons)

    def _fill(self, box: QComboBox, name: str, words: str, choices: list[tuple[str, str]]) -> None:
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setMinimumContentsLength(SHORTEST_CHOICE)
        for text, value in choices:
            box.addItem(text, value)

    def _grid(self) -> QGridLayout:
        """The fields with their labels, two side by side. Unit and date share a place, since only one of them is
        shown."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._labels: dict[QWidget, Label] = {}
        places: tuple[tuple[QWidget, int, int], ...] = (
            (self.kind, 0, 0),
            (self.unit, 0, 2),
            (self.date, 0, 2),
            (self.bound, 1, 0),
            (self.low, 2, 0),
            (self.high, 2, 2),
        )
        for field, row, column in places:
            label = Label(field.accessibleName())
            label.setBuddy(field)
            self._labels[field] = label
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1)
        return grid

    def _show(self, figure: Figure | None) -> None:
        self._score = figure.value if figure is not None and figure.kind is FigureKind.SCORE else ""
        if figure is None:
            return
        self.kind.setCurrentIndex(self.kind.findData(figure.kind.value))
        self.bound.setCurrentIndex(self.bound.findData(figure.bound.value))
        self.unit.setText(self._unit_words(figure))
        self.date.setText(figure.value)
        self.low.setText(typed_number(figure.low, self._scale))
        if figure.high != figure.low:
            self.high.setText(typed_number(figure.high, self._scale))

    def _connect(self) -> None:
        for field in (self.low, self.high, self.unit, self.date):
            field.textChanged.connect(self._check)
        for box in (self.kind, self.bound):
            box.currentIndexChanged.connect(self._check)
        self._save.clicked.connect(self._on_saved)
        self._cancel.clicked.connect(self.cancelled)
        self._theme.changed.connect(self._restyle)

    def begin(self) -> None:
        """Put the focus in the first field."""
        first = self.date if self.date.isVisible() else self.low
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    # Input

    def fields(self) -> dict[str, Any] | None:
        """The fields of the mark; None while the input is invalid."""
        return None if self._complaint() else self._fields()

    def _fields(self) -> dict[str, Any]:
        kind, bound = FigureKind(self.kind.currentData()), Bound(self.bound.currentData())
        if kind is FigureKind.DATE:
            value = self.date.text().strip()
            return {"kind": kind, "low": None, "high": None, "unit": "", "bound": bound, "value": value}
        if kind is FigureKind.SCORE and self._score and not self.low.text().strip():
            return {"kind": kind, "low": None, "high": None, "unit": "", "bound": bound, "value": self._score}
        low = number_of(self.low.text())
        high = number_of(self.high.text()) if self.high.text().strip() else low
        return {
            "kind": kind,
            "low": low,
            "high": high,
            "unit": self._unit(kind),
            "bound": bound,
            "value": "",
        }

    def _unit(self, kind: FigureKind) -> str:
        """The entered unit: the one that was read while its name is unchanged, else the one that texts call so."""
        words, read = self.unit.text().strip(), self._read
        if read is not None and read.kind is kind and words == self._unit_words(read):
            return read.unit
        return unit_called(words, kind)

    def _unit_words(self, figure: Figure) -> str:
        return unit_in_words(figure.unit, figure.kind, self._scale)

    def _complaint(self) -> str:
        """What is wrong with the input; empty if it is valid."""
        fields = self._fields()
        if fields["kind"] is FigureKind.SCORE and fields["value"]:
            return ""
        if fields["kind"] is FigureKind.DATE:
            return (
                ""
                if is_date(fields["value"])
                else self.tr("Write a date as 2026, 2026-09, 2026-09-17 or 2022/2026.")
            )
        if fields["low"] is None or fields["high"] is None:
            return self.tr("Write numbers as 3500亿, 1,234.5 or 0.38.")
        if fields["low"] > fields["high"]:
            return self.tr("The first number is greater than the second.")
        return ""

    def _check(self) -> None:
        dated = self.kind.currentData() == FigureKind.DATE
        for field in (self.low, self.high, self.unit, self.bound):
            field.setVisible(not dated)
            self._labels[field].setVisible(not dated)
        self.date.setVisible(dated)
        self._labels[self.date].setVisible(dated)
        complaint = self._complaint()
        # An empty field is not an error yet.
        required = (self.date,) if dated else (self.low, self.high)
        self._remark.setText(complaint if any(field.text().strip() for field in required) else "")
        self._remark.setVisible(bool(self._remark.text()))
        self._save.setEnabled(not complaint)
        self.grown.emit()

    def _on_saved(self) -> None:
        fields = self.fields()
        if fields is not None:
            self.saved.emit(fields)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_saved()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    # Appearance

    def _restyle(self) -> None:
        font = self._theme.font("small")
        for label in (self._heading, *self._labels.values()):
            label.setFont(font)
        self._remark.set_style(font, self._theme.colour("warn"))
        self._note.set_style(font, self._theme.colour("text2"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.paint_card(QPainter(self), self.rect(), self._theme, "paper", "card")
