"""The roles of a table's columns for the article of each row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from corpus.readers.document import ColumnRole, TableShape
from desktop.look import painting
from desktop.look.plain_text import Label, set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme

ROLES: dict[ColumnRole, Any] = {
    ColumnRole.NONE: QT_TRANSLATE_NOOP("TableColumns", "Leave out"),
    ColumnRole.TEXT: QT_TRANSLATE_NOOP("TableColumns", "Text"),
    ColumnRole.TITLE: QT_TRANSLATE_NOOP("TableColumns", "Title"),
    ColumnRole.PUBLISHER: QT_TRANSLATE_NOOP("TableColumns", "Publisher"),
    ColumnRole.BYLINE: QT_TRANSLATE_NOOP("TableColumns", "Author"),
    ColumnRole.PUBLISHED: QT_TRANSLATE_NOOP("TableColumns", "Date"),
    ColumnRole.URL: QT_TRANSLATE_NOOP("TableColumns", "URL"),
}
CHOICE_WIDTH, NAME_WIDTH = 132, 150
"""Widths of the choice and of the name of a column in pixels."""
HEIGHT = 168
"""Largest height of the list of columns in pixels; five of them are visible."""
_EXAMPLES = "　·　"


class TableColumns(QWidget):
    """A choice for each column. :attr:`chosen` carries the roles and whether the first row contains the names."""

    chosen = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: list[QComboBox] = []
        self.head = QCheckBox(self.tr("The first row names the columns"), self)
        self.head.setObjectName("tableHead")
        self.head.clicked.connect(self._on_chosen)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setMaximumHeight(HEIGHT)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        rows.addWidget(self._area)
        rows.addWidget(self.head)

    def show_table(self, table: TableShape) -> None:
        """Show the columns of a table and their roles."""
        self.head.setChecked(table.has_head)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Space.M, 0)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        self.boxes = []
        for number, role in enumerate(table.roles):
            name = table.columns[number] if number < len(table.columns) else ""
            name = name or self.tr("Column {number}").format(number=number + 1)
            box = self._box(role, name)
            label = Label(painting.elide(name, self._theme.font(), NAME_WIDTH), inside)
            label.setFixedWidth(NAME_WIDTH)
            label.setBuddy(box)
            set_tip(label, name)
            grid.addWidget(label, number, 0)
            grid.addWidget(box, number, 1)
            cells = [row[number] for row in table.examples if number < len(row) and row[number]]
            example = Label(_EXAMPLES.join(cells[:2]), inside)
            example.setFont(self._theme.font("small"))
            example.setMinimumWidth(1)
            grid.addWidget(example, number, 2)
        self._area.setWidget(inside)

    def _box(self, role: ColumnRole, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName("columnRole")
        box.setAccessibleName(name)
        box.setFixedWidth(CHOICE_WIDTH)
        for other_role, words in ROLES.items():
            box.addItem(QCoreApplication.translate("TableColumns", words), other_role)
        box.setCurrentIndex(box.findData(role))
        box.activated.connect(self._on_chosen)
        self.boxes.append(box)
        return box

    @property
    def roles(self) -> tuple[ColumnRole, ...]:
        """The chosen role of each column."""
        return tuple(ColumnRole(box.currentData()) for box in self.boxes)

    def _on_chosen(self) -> None:
        self.chosen.emit(self.roles, self.head.isChecked())
