"""The popup of a column: filter by status, sorting, and position of the column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from corpus.questions import Status
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup, PopupRow
from desktop.widgets.status_marks import Marks
from desktop.widgets.status_popup import CHOICES
from desktop.words.comparing_words import status_name

WIDTH = 240


class ColumnAct(StrEnum):
    """Further actions on a column."""

    SORT = "sort"
    OVERRULED = "overruled"
    BASELINE = "baseline"
    FREEZE = "freeze"
    HIDE = "hide"


class ColumnPopup(Popup):
    """Enter or the button applies the checked statuses, Escape changes nothing."""

    def __init__(
        self,
        theme: Theme,
        marks: Marks,
        title: str,
        counts: Mapping[Status, int],
        chosen: frozenset[Status],
        frozen: bool,
        remaining: Callable[[frozenset[Status]], str],
        apply: Callable[[frozenset[Status]], object],
        act: Callable[[ColumnAct], object],
        parent: QWidget | None,
    ) -> None:
        """``counts``: of the rows shown; ``chosen``: the statuses by which the column is filtered, empty for no filter;
        ``remaining`` returns how many rows a filter leaves, in words."""
        super().__init__(theme, WIDTH, parent)
        self.setObjectName("columnPopup")
        self._apply, self._act, self._remaining = apply, act, remaining
        self._add_title(title)
        self.statuses = [self._status_row(marks, status, counts.get(status, 0)) for status in CHOICES]
        for row in self.statuses:
            row.setChecked(row.status in chosen)
            row.toggled.connect(self._tell)
        self.add_rule()
        freeze = self.tr("Unfreeze") if frozen else self.tr("Freeze on the left")
        for act_, words, icon, key in (
            (ColumnAct.SORT, self.tr("Sort by difference to the baseline"), "arrow_sort", ""),
            (ColumnAct.OVERRULED, self.tr("Only overruled"), "edit", ""),
            (ColumnAct.BASELINE, self.tr("Make it the baseline"), "link", ""),
            (ColumnAct.FREEZE, freeze, "dock.left", ""),
            (ColumnAct.HIDE, self.tr("Hide this column"), "eye_off", ""),
        ):
            row = self.add_row(PopupRow(theme, words, icon=icon, key=key))
            row.setObjectName(f"column_{act_}")
            row.clicked.connect(lambda _=False, act_=act_: self._do(act_))
        self._add_foot()
        self._tell()
        self.restyle()
        self.statuses[0].setFocus()

    def restyle(self) -> None:
        super().restyle()
        small = self.theme.font("small")
        self._title.set_style(small, self.theme.colour("text2"))
        self.foot.set_style(small, self.theme.colour("text"))

    def _add_title(self, title: str) -> None:
        self._title = Label(self.tr("{name}: status").format(name=title), self)
        self._title.setContentsMargins(Space.L, 0, Space.L, Space.XS)
        self.column.addWidget(self._title)

    def _status_row(self, marks: Marks, status: Status, count: int) -> PopupRow:
        row = PopupRow(
            self.theme, status_name(status), marks=marks, status=status, count=count, checkable=True
        )
        return self.add_row(row)

    def _add_foot(self) -> None:
        self.foot = Label(parent=self)
        clear = QPushButton(self.tr("Clear"), self)
        clear.setObjectName("column_clear")
        clear.clicked.connect(self._clear)
        good = QPushButton(self.tr("OK"), self)
        good.setObjectName("column_apply")
        good.setDefault(True)
        good.clicked.connect(self.apply)
        box = QHBoxLayout()
        box.setContentsMargins(Space.L, Space.M, Space.M, Space.XS)
        box.addWidget(self.foot, 1)
        box.addWidget(clear)
        box.addWidget(good)
        self.add_rule()
        self.column.addLayout(box)

    @property
    def checked(self) -> frozenset[Status]:
        """The checked statuses; all and none have the same effect."""
        checked = frozenset(row.status for row in self.statuses if row.isChecked() and row.status is not None)
        return frozenset() if len(checked) == len(CHOICES) else checked

    def _tell(self, *_: object) -> None:
        self.foot.setText(self._remaining(self.checked))

    def apply(self) -> None:
        """Filter by the checked statuses."""
        checked = self.checked
        self.close()
        self._apply(checked)

    def _clear(self) -> None:
        self.close()
        self._apply(frozenset())

    def _do(self, act: ColumnAct) -> None:
        self.close()
        self._act(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = next((row for row in self.rows if row.hasFocus() and not row.isCheckable()), None)
            if row is not None:
                row.click()
            else:
                self.apply()
            return
        super().keyPressEvent(event)
