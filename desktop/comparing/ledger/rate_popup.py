"""The popup for a rate by which figures of one currency are converted to another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup

_WIDTH = 320


class RatePopup(Popup):
    """``1 HKD = … CNY``, with the source of the rate. Enter saves; Escape closes."""

    def __init__(
        self,
        theme: Theme,
        unit: tuple[str, str],
        target: tuple[str, str],
        known: float | None,
        note: str,
        save: Callable[[float, str], object],
        parent: QWidget,
        *,
        remove: Callable[[], object] | None = None,
    ) -> None:
        """``unit`` and ``target``: code and name of each currency. ``known`` and ``note``: the existing rate;
        ``remove`` deletes it."""
        super().__init__(theme, _WIDTH, parent)
        self.setObjectName("ratePopup")
        self._save = save
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)
        self.factor = self._field("rateFactor", self.tr("Rate"), "" if known is None else f"{known:g}")
        self.note = self._field("rateNote", self.tr("Source and date of the rate"), note)
        self.note.setPlaceholderText(self.tr("Source and date of the rate"))
        self._fault = Label()
        self._fault.setObjectName("rateFault")
        self._fault.setWordWrap(True)
        self._fault.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.M)
        grid.addWidget(Label(f"1 {unit[1]} ="), 0, 0)
        grid.addWidget(self.factor, 0, 1)
        grid.addWidget(Label(target[1]), 0, 2)
        grid.addWidget(self.note, 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self._fault)
        self.column.addLayout(self._buttons(remove))
        self.factor.selectAll()
        self.factor.setFocus()

    def _field(self, name: str, words: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.returnPressed.connect(self.take)
        return field

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
        self._fault.set_style(self.theme.font(), self.theme.colour("danger"))

    def take(self) -> None:
        """Save the rate, or show what is wrong with it."""
        factor = rate_of(self.factor.text())
        if factor is None:
            self._fault.setText(self.tr("The rate must be a number above zero, such as 0.92."))
            self.restyle()
            self._fault.show()
            self.factor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.factor.selectAll()
            return
        self.close()
        self._save(factor, self.note.text().strip())


def rate_of(text: str) -> float | None:
    """Parse a rate, full width or not; None unless it is a number above zero."""
    plain = text.strip().translate(str.maketrans("０１２３４５６７８９．", "0123456789."))
    try:
        factor = float(plain)
    except ValueError:
        return None
    return factor if 0 < factor < float("inf") else None
