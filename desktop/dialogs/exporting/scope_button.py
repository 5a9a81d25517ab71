"""A button that shows which articles or tags are exported, with a list of them to check."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.popup import Popup, PopupRow

_WIDTH, _MOST_ROWS, _ROW = 320, 12, 26
"""Width of the list and height of a row in pixels, and rows shown without scrolling."""
_ICON = 12


class ScopeButton(QPushButton):
    """Everything is selected until something is left out."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, all_words: str, parent: QWidget) -> None:
        """``all_words``: the text for all, with ``{count}``, as in *All articles {count}*."""
        super().__init__(parent)
        self._theme, self._all_words = theme, all_words
        self._names: dict[str, str] = {}
        self._chosen: frozenset[str] | None = None
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(_ICON, _ICON))
        self.clicked.connect(self.open_list)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_rows(self, rows: Sequence[tuple[str, str]], chosen: frozenset[str] | None) -> None:
        """Set the rows by identity and name, and the selected ones; None for all."""
        self._names, self._chosen = dict(rows), chosen
        self._show_choice()

    @property
    def scope(self) -> frozenset[str] | None:
        """The selected identities; None for all."""
        return self._chosen

    def open_list(self) -> None:
        """Open the list below the button."""
        popup = ChoicePopup(self._theme, self._names, self._chosen, self)
        popup.chosen.connect(self._choose)
        popup.open_at(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, chosen: frozenset[str]) -> None:
        whole = not chosen or len(chosen) == len(self._names)
        self._chosen = None if whole else chosen
        self._show_choice()
        self.changed.emit()

    def _show_choice(self) -> None:
        count = len(self._names)
        if self._chosen is None:
            words = self._all_words.format(count=count)
        elif len(self._chosen) == 1:
            (only,) = self._chosen
            words = self._names.get(only, "")
        else:
            words = self._all_words.format(count=f"{len(self._chosen)}/{count}")
        self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, 200))
        self.setAccessibleName(words)
        self.setEnabled(count > 0)

    def _restyle(self) -> None:
        self.setIcon(self._theme.icon("collapse"))


class ChoicePopup(Popup):
    """A list of check boxes; none checked means the same as all."""

    chosen = Signal(object)
    """The identities that are checked."""

    def __init__(
        self, theme: Theme, names: dict[str, str], chosen: frozenset[str] | None, parent: QWidget
    ) -> None:
        super().__init__(theme, _WIDTH, parent)
        self.setObjectName("scopePopup")
        self.everything = self.add_row(PopupRow(theme, self.tr("All"), checkable=True))
        self.everything.setChecked(chosen is None)
        self.everything.clicked.connect(self._check_all)
        self.add_rule()
        self.model = QStandardItemModel(self)
        for identity, name in names.items():
            item = QStandardItem(" ".join(name.split()))
            item.setData(identity, Qt.ItemDataRole.UserRole)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            checked = chosen is None or identity in chosen
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(_WIDTH, _ROW))
            self.model.appendRow(item)
        self.list = QListView(self)
        self.list.setObjectName("scopeList")
        self.list.setModel(self.model)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFixedHeight(_ROW * min(len(names), _MOST_ROWS) + Space.XS)
        self.column.addWidget(self.list)
        self.model.itemChanged.connect(self._on_changed)

    def checked(self) -> frozenset[str]:
        """The identities that are checked."""
        items = (self.model.item(row) for row in range(self.model.rowCount()))
        return frozenset(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _on_changed(self, *_: object) -> None:
        checked = self.checked()
        self.everything.setChecked(len(checked) == self.model.rowCount())
        self.chosen.emit(checked)

    def _check_all(self) -> None:
        state = Qt.CheckState.Checked if self.everything.isChecked() else Qt.CheckState.Unchecked
        for row in range(self.model.rowCount()):
            self.model.item(row).setCheckState(state)
