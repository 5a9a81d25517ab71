"""The popups of one cell: for overruling its status, and for noting the scope or period of its figure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QWidget

from corpus.questions import Status
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup, PopupRow
from desktop.widgets.status_marks import Marks
from desktop.words.comparing_words import status_name

WIDTH = 240
STATED_STATUSES = (
    Status.AGREES,
    Status.DIFFERS_IN_FIGURE,
    Status.OVERLAPS,
    Status.CONTRADICTS,
    Status.QUOTES,
    Status.NOT_MENTIONED,
)
"""What an article that was read can say about a question, besides being the baseline, which has its own command."""
CHOICES = (*STATED_STATUSES, Status.UNREAD)
"""The statuses that a cell can be overruled to, and by which a column is filtered."""


class StatusPopup(Popup):
    """Statuses, each with a digit, and a field for the reason."""

    def __init__(
        self,
        theme: Theme,
        marks: Marks,
        now: Status | None,
        choose: Callable[[Status, str], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("statusPopup")
        self._choose = choose
        for number, status in enumerate(CHOICES, 1):
            row = PopupRow(theme, status_name(status), marks=marks, status=status, key=str(number))
            row.clicked.connect(lambda _=False, status=status: self.take(status))
            self.add_row(row)
        self.add_rule()
        self.reason = QLineEdit(self)
        self.reason.setObjectName("statusReason")
        self.reason.setPlaceholderText(self.tr("Reason"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.returnPressed.connect(self._take_focused)
        box = QHBoxLayout()
        box.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        box.addWidget(self.reason)
        self.column.addLayout(box)
        self._focused = now if now in CHOICES else CHOICES[0]
        self.rows[CHOICES.index(self._focused)].setFocus()

    def take(self, status: Status) -> None:
        """Choose a status with the entered reason."""
        reason = self.reason.text().strip()
        self.close()
        self._choose(status, reason)

    def _take_focused(self) -> None:
        self.take(self._focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((row.status for row in self.rows if row.hasFocus()), None)
        if focused is not None:
            self._focused = focused
        digit = event.text()
        if not self.reason.hasFocus() and digit.isdecimal() and 1 <= int(digit) <= len(CHOICES):
            self.take(CHOICES[int(digit) - 1])
        elif focused is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(focused)
        elif focused is not None and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Right):
            self.reason.setFocus()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        focused = next((row.status for row in self.rows if row.hasFocus()), None)
        if focused is not None:
            self._focused = focused
            self.reason.setFocus()
        else:
            self.rows[CHOICES.index(self._focused)].setFocus()
        return True


class ScopePopup(Popup):
    """Notes that a figure has another scope or another period, with an explanation; an empty one removes the note."""

    def __init__(
        self,
        theme: Theme,
        scope: str,
        period: str,
        choose: Callable[[str, str], object],
        parent: QWidget | None,
    ) -> None:
        """``choose`` is called with the scope and the period, one of which is empty."""
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("scopePopup")
        self._choose = choose
        self.of_scope = QRadioButton(self.tr("Other scope"), self)
        self.of_period = QRadioButton(self.tr("Other period"), self)
        (self.of_period if period and not scope else self.of_scope).setChecked(True)
        self.words = QLineEdit(scope or period, self)
        self.words.setObjectName("scopeWords")
        self.words.setPlaceholderText(self.tr("Which, in a word; empty: the same"))
        self.words.setAccessibleName(self.tr("Which scope or period"))
        self.words.returnPressed.connect(self._take)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.M)
        for widget in (self.of_scope, self.of_period, self.words):
            self.column.addWidget(widget)
        self.words.setFocus()

    def _take(self) -> None:
        words, scoped = self.words.text().strip(), self.of_scope.isChecked()
        self.close()
        self._choose(words if scoped else "", "" if scoped else words)
