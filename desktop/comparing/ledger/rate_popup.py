"""The popup for a rate by which figures of one currency are converted to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from corpus.comparing.usual_rates import is_implausible, usual_rate
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.panels import IconButton
from desktop.widgets.popup import Popup

_WIDTH = 360


class RatePopup(Popup):
    """``1 US dollar = … yuan``, with the source of the rate and what it makes of a figure. Enter saves; Escape
    closes."""

    def __init__(
        self,
        theme: Theme,
        units: tuple[str, str],
        names: Mapping[str, str],
        save: Callable[[str, str, float, str], object],
        parent: QWidget,
        *,
        known: float | None = None,
        note: str = "",
        example: Callable[[str, str, float], str] = lambda *_: "",
        remove: Callable[[], object] | None = None,
    ) -> None:
        """``units``: the codes of the currencies, in the direction in which the rate is asked for; ``names``: their
        names by code. ``known`` and ``note``: the existing rate in that direction; ``remove`` deletes it. ``example``
        says what a rate makes of a figure."""
        super().__init__(theme, _WIDTH, parent)
        self.setObjectName("ratePopup")
        self._units, self._names = units, names
        self._save, self._example_of = save, example
        self._known = known
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)
        self.factor = self._field("rateFactor", self.tr("Rate"), _number(known))
        self.note = self._field("rateNote", self.tr("Source and date of the rate"), note)
        self.note.setPlaceholderText(self.tr("Source and date of the rate"))
        self._one, self._other = Label(), Label()
        self._one.setObjectName("rateUnit")
        self._other.setObjectName("rateTarget")
        self._example, self._fault = self._remark("rateExample"), self._remark("rateFault")
        self._add_fields()
        self.column.addWidget(self._example)
        self.column.addWidget(self._fault)
        self.column.addLayout(self._buttons(remove))
        self.factor.textChanged.connect(self._on_typed)
        self._show_units()
        self.restyle()
        self.factor.selectAll()
        self.factor.setFocus()

    def _field(self, name: str, words: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.returnPressed.connect(self.take)
        return field

    def _remark(self, name: str) -> Label:
        label = Label()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.hide()
        return label

    def _add_fields(self) -> None:
        swap = IconButton(self.theme, "arrow_swap", self.tr("State it the other way round"))
        swap.setObjectName("swapRate")
        swap.clicked.connect(self._turn)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        for column, widget in enumerate((self._one, self.factor, self._other, swap)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.note, 1, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    def _buttons(self, remove: Callable[[], object] | None) -> QHBoxLayout:
        row = QHBoxLayout()
        if remove is not None:
            without = QPushButton(self.tr("Remove"), self)
            without.setObjectName("removeRate")
            without.clicked.connect(lambda: (self.close(), remove()))
            row.addWidget(without)
        row.addStretch(1)
        done = QPushButton(self.tr("Use this rate"), self)
        done.setObjectName("useRate")
        done.setDefault(True)
        done.clicked.connect(self.take)
        row.addWidget(done)
        return row

    def restyle(self) -> None:
        super().restyle()
        self._example.set_style(self.theme.font("small"), self.theme.colour("text2"))
        self._style_fault()

    def _style_fault(self) -> None:
        wrong = rate_of(self.factor.text()) is None
        self._fault.set_style(self.theme.font(), self.theme.colour("danger" if wrong else "warn"))

    # The direction, and what the rate means

    def _turn(self) -> None:
        """State the rate the other way round. The number of a known rate is turned with it; one that was typed stays,
        since the direction was not the one in which it is known."""
        self._units = self._units[::-1]
        if self._known is not None:
            untouched = self.factor.text() == _number(self._known)
            self._known = 1 / self._known
            if untouched:
                self.factor.setText(_number(self._known))
        self._show_units()
        self.factor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.factor.selectAll()

    def _show_units(self) -> None:
        unit, target = (self._names[code] for code in self._units)
        self._one.setText(f"1 {unit} =")
        self._other.setText(target)
        self._on_typed()

    def _on_typed(self) -> None:
        """Say what the rate makes of a figure, and whether it is implausible."""
        factor = rate_of(self.factor.text())
        example = "" if factor is None else self._example_of(*self._units, factor)
        self._example.setText(example)
        self._example.setVisible(bool(example))
        slip = factor is not None and is_implausible(*self._units, factor)
        self._show_fault(self._usual() if slip else "")

    def _usual(self) -> str:
        unit, target = (self._names[code] for code in self._units)
        usual = float(f"{usual_rate(*self._units) or 0.0:.2g}")
        return self.tr(
            "1 {unit} is usually about {factor} {target}. The rate can be used all the same."
        ).format(unit=unit, factor=f"{usual:g}", target=target)

    def _show_fault(self, words: str) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        self._style_fault()
        self.adjustSize()

    def take(self) -> None:
        """Save the rate, or show what is wrong with it."""
        factor = rate_of(self.factor.text())
        if factor is None:
            self._show_fault(self.tr("The rate must be a number above zero, such as 0.92."))
            self.factor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.factor.selectAll()
            return
        self.close()
        self._save(*self._units, factor, self.note.text().strip())


def rate_of(text: str) -> float | None:
    """Parse a rate, full width or not; None unless it is a number above zero."""
    plain = text.strip().translate(str.maketrans("０１２３４５６７８９．", "0123456789."))
    try:
        factor = float(plain)
    except ValueError:
        return None
    return factor if 0 < factor < float("inf") else None


def _number(rate: float | None) -> str:
    return "" if rate is None else f"{rate:.6g}"
