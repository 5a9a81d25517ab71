"""A full-width findings table with its bar of filters. :mod:`claims_view`, :mod:`links_view` and :mod:`figures_view`
say what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from corpus.changes import ChangeSet
from corpus.snapshot import Snapshot
from desktop.current import Current
from desktop.findings.tables.subjects import Subject
from desktop.findings.tables.table import Condition, FindingsTable
from desktop.findings.tables.table_view import FindingsTableView
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.chooser import Chooser
from desktop.widgets.filter_field import FilterField
from desktop.widgets.panels import EmptyNote, Surface

PAUSE = 120
"""Milliseconds after the last key before a large table is filtered."""
LARGE = 5_000


class FindingsView(Surface):
    """Filters above, table below. It follows the project only while it is shown."""

    def __init__(
        self, workspace: Workspace, current: Current, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "paper", parent)
        self._workspace, self._current, self._theme = workspace, current, theme
        self._stale = True
        self._following = False
        self._table = FindingsTable()
        self._choosers: dict[str, Chooser] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._filter)
        self._build()
        self._workspace.opened.connect(self._on_opened)
        self._workspace.closed.connect(self._on_opened)
        self._workspace.changed.connect(self._on_changed)

    # What a kind of table says of itself

    def subject(self, snapshot: Snapshot) -> Subject:
        """The rows of the project."""
        raise NotImplementedError

    def choosers(self) -> tuple[tuple[str, str, str], ...]:
        """The combo boxes: key, accessible name, and the words for "all"."""
        raise NotImplementedError

    def other_filters(self) -> Iterable[QWidget]:
        """Fields besides the combo boxes; :meth:`chosen` tells what they say."""
        return ()

    def buttons(self) -> Iterable[QWidget]:
        """What stands before the count at the end of the bar."""
        return ()

    def groupings(self) -> tuple[tuple[str, str], ...]:
        """Ways to group: key and words."""
        raise NotImplementedError

    def choices(self, key: str, snapshot: Snapshot) -> Iterable[tuple[Any, str]]:
        """What a combo box offers besides "all": value and words."""
        raise NotImplementedError

    def condition(self, chosen: Mapping[str, Any]) -> Condition:
        """Whether a row meets what the combo boxes say."""
        raise NotImplementedError

    def words(self) -> tuple[str, str]:
        """What the table says when the project has no row, and when the filters leave none."""
        raise NotImplementedError

    def count_words(self, count: int) -> str:
        """The number of rows in words."""
        raise NotImplementedError

    def select(self, one: str) -> None:
        """A row was selected: show it in the inspector."""
        raise NotImplementedError

    def go_to(self, one: str, *, preview: bool = False) -> None:
        """A row was opened: go to its place."""
        raise NotImplementedError

    def delete(self, ids: list[str]) -> None:
        """Delete the rows; undo brings them back."""
        raise NotImplementedError

    def edit(self, one: str) -> None:
        """Change a row where it stands, in tables that can."""

    def copied(self, ids: list[str]) -> str:
        """The rows as text for the clipboard."""
        raise NotImplementedError

    def menu_for(self, ids: list[str]) -> QMenu:
        """The context menu of selected rows."""
        raise NotImplementedError

    # Building

    def _build(self) -> None:
        self._field = FilterField(self._theme, self.tr("Filter"))
        self._field.setMinimumWidth(120)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 7, 12, 7)
        bar.setSpacing(8)
        bar.addWidget(self._field, 1)
        for key, name, everything in self.choosers():
            bar.addWidget(self._add_chooser(key, name, everything))
        for widget in self.other_filters():
            bar.addWidget(widget)
        self._grouping = Chooser("grouping", self.tr("Group"))
        self._grouping.addItem(self.tr("Not grouped"), "")
        for key, words in self.groupings():
            self._grouping.addItem(words, key)
        bar.addWidget(self._grouping)
        bar.addStretch(1)
        for button in self.buttons():
            bar.addWidget(button)
        self._count = QLabel()
        self._count.setObjectName("count")
        bar.addWidget(self._count)
        self._view = FindingsTableView(self._table, self._theme)
        self._empty = EmptyNote(self._theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._view, 1)
        column.addWidget(self._empty, 1)
        self.setFocusProxy(self._view)
        self._connect()

    def _add_chooser(self, key: str, name: str, everything: str) -> Chooser:
        chooser = Chooser(f"{key}Filter", name)
        chooser.addItem(everything, None)
        chooser.currentIndexChanged.connect(self._filter)
        self._choosers[key] = chooser
        return chooser

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_typed)
        self._field.left.connect(self._on_field_left)
        self._grouping.currentIndexChanged.connect(self._on_grouped)
        self._view.opened = self._open_row
        self._view.previewed = lambda row: self._open_row(row, preview=True)
        self._view.edited = self._edit_row
        self._view.deleted = lambda: self.delete(self.selected())
        self._view.copied = self.copy
        self._view.menu_wanted = self._show_menu
        self._view.selectionModel().selectionChanged.connect(self._on_selected)
        # Rows worked out anew let go of the selection.
        self._table.modelReset.connect(self._on_current_changed)
        self._view.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        for signal in (self._current.claim_changed, self._current.link_changed):
            signal.connect(self._on_current_changed)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._view.verticalHeader().setDefaultSectionSize(self._theme.size("tableRow"))
        self._count.setFont(self._theme.font("small"))
        colours = self._count.palette()
        colours.setColor(self._count.foregroundRole(), self._theme.colour("text2"))
        self._count.setPalette(colours)
        self._view.viewport().update()

    # What the workspace tells

    def _on_opened(self) -> None:
        self._stale = True
        self._field.clear()
        for chooser in self._choosers.values():
            chooser.setCurrentIndex(0)
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._catch_up()
        else:
            self._follow_current()

    def _catch_up(self) -> None:
        """Read the project anew."""
        self._stale = False
        snapshot = self._workspace.snapshot
        self._fill_choosers()
        self._table.set_subject(self.subject(snapshot) if snapshot is not None else None)
        self._view.lay_out()
        self._filter()
        self._follow_current()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not self.isVisible():
            self._stale = True
            return
        selected = self.selected()
        if not self._table.take(changes):
            self._fill_choosers()
            self._reselect(selected)
        self._tell_count()

    def _fill_choosers(self) -> None:
        snapshot = self._workspace.snapshot
        for key, chooser in self._choosers.items():
            chosen = chooser.currentData()
            chooser.blockSignals(True)
            while chooser.count() > 1:
                chooser.removeItem(1)
            for value, words in self.choices(key, snapshot) if snapshot is not None else ():
                chooser.addItem(words, value)
            chooser.choose(chosen)
            chooser.blockSignals(False)

    # Filtering

    def set_filter(self, key: str, value: Any) -> None:
        """Choose ``value`` in one of the filters and clear the others."""
        if self._stale:
            self._catch_up()
        self._field.clear()
        for name, chooser in self._choosers.items():
            chooser.choose(value if name == key else None)

    def _on_typed(self) -> None:
        self._timer.start(PAUSE if self._table.total > LARGE else 0)

    def _filter(self) -> None:
        selected = self.selected()
        chosen = self.chosen()
        self._table.set_filter(self._field.text(), self.condition(chosen) if chosen else None)
        self._reselect(selected)
        self._tell_count()

    def chosen(self) -> dict[str, Any]:
        """What the filters beside the field say; nothing for those that let all rows through."""
        return {
            key: box.currentData() for key, box in self._choosers.items() if box.currentData() is not None
        }

    def _on_field_left(self, done: bool) -> None:
        if not done:
            self._field.clear()
        self._view.setFocus()
        if not self._view.currentIndex().isValid() and self._table.rowCount():
            self._view.select_only(0)

    def _on_grouped(self) -> None:
        selected = self.selected()
        self._table.set_grouping(self._grouping.currentData())
        self._reselect(selected)

    def _on_sorted(self) -> None:
        if not self.selected():
            self._view.scrollToTop()

    def _tell_count(self) -> None:
        count = self._table.total
        self._count.setText(self.count_words(count) if count else "")
        self._view.setVisible(bool(count))
        self._view.setAccessibleName(self.count_words(count))
        self._empty.setVisible(not count)
        filtered = bool(self._field.text().strip() or self.chosen())
        self._empty.setText(self.words()[1 if filtered else 0])

    # Rows

    def selected(self) -> list[str]:
        """Identities of the selected rows, from top to bottom."""
        rows = sorted({index.row() for index in self._view.selectionModel().selectedRows()})
        ids = [self._table.id_at(row) for row in rows]
        return list(dict.fromkeys(one for one in ids if one is not None))

    def _reselect(self, ids: list[str]) -> None:
        rows = [row for row in (self._table.row_of(one) for one in ids[:1]) if row >= 0]
        self._following = True
        for row in rows:
            self._view.select_only(row)
        self._following = False

    def _follow_current(self) -> None:
        """Select what the inspector shows, so that coming here from the panes finds it."""
        one, selected = self.followed(), self.selected()
        if one is None and selected:
            self._view.clearSelection()
        elif one is not None and one not in selected:
            self._reselect([one])

    def _on_current_changed(self, *_: object) -> None:
        if self.isVisible() and not self._stale and not self._following:
            self._follow_current()

    def followed(self) -> str | None:
        """What is attended to elsewhere, as a row of this table."""
        raise NotImplementedError

    def _on_selected(self) -> None:
        """Show what was selected. A row that merely became current, as the first does when the table gets the
        keyboard, is not yet what the analyst attends to."""
        index = self._view.currentIndex()
        one = self._table.id_at(index.row())
        if one is not None and not self._following and self._view.selectionModel().isSelected(index):
            self._following = True
            self.select(one)
            self._following = False

    def _open_row(self, row: int, *, preview: bool = False) -> None:
        group, one = self._table.group_at(row), self._table.id_at(row)
        if group is not None:
            self._table.toggle_group(group.key)
            self._view.select_only(row)
        elif one is not None:
            self.go_to(one, preview=preview)

    def _edit_row(self, row: int) -> None:
        one = self._table.id_at(row)
        if one is not None:
            self.edit(one)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as text."""
        ids = self.selected()
        if ids:
            QApplication.clipboard().setText(self.copied(ids))

    def _show_menu(self, where: QPoint) -> None:
        ids = self.selected()
        if ids:
            menu = self.menu_for(ids)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(where)

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """What a rebuilt view needs to look the same."""
        header = self._view.horizontalHeader()
        return {
            "query": self._field.text(),
            "grouping": self._grouping.currentData(),
            "column": header.sortIndicatorSection(),
            "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
            "chosen": {key: box.currentData() for key, box in self._choosers.items()},
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up what :meth:`state` of an earlier view told."""
        self._fill_choosers()
        descending = Qt.SortOrder.DescendingOrder if state.get("descending") else Qt.SortOrder.AscendingOrder
        self._view.horizontalHeader().setSortIndicator(int(state.get("column", 0)), descending)
        self._grouping.choose(state.get("grouping", ""))
        for key, value in state.get("chosen", {}).items():
            if key in self._choosers:
                self._choosers[key].choose(value)
        self._field.setText(str(state.get("query", "")))
