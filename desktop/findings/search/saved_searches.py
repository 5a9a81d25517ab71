"""The saved searches: run, rename, reorder, delete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpus.changes import ChangeSet
from corpus.identities import SavedSearchId
from corpus.memos import WORDS, Filters, SavedSearch, list_of
from corpus.narrowing import narrowing_of
from db import edits
from desktop.current import Current
from desktop.derived.search.text_search import TextSearch
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.panels import PanelHeading

PATTERN = "pattern"
"""Name of the filter that says that the query is a regular expression."""
LIST_ICONS = {"claims": "claim", "links": "link", "figures": "view.figures", "articles": "article"}
"""The icons of the lists whose filters can be saved, by the names that saved filters give them."""
MOST_ROWS = 6
"""Saved searches shown without scrolling."""
ID_ROLE = Qt.ItemDataRole.UserRole


def words_of(filters: Filters) -> str:
    """The query of a saved search; empty for one that only filters claims otherwise."""
    return next((values[0] for name, values in filters if name == WORDS and values), "")


class SavedSearches(QWidget):
    """Lists the saved searches and the saved filters of lists, and saves the present search."""

    list_requested = Signal(object)
    """A list is to be shown with saved filters, a :class:`~corpus.memos.SavedSearch`."""

    def __init__(
        self,
        workspace: Workspace,
        search: TextSearch,
        current: Current,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("savedSearches")
        self._workspace, self._search, self._current, self._theme = workspace, search, current, theme
        self._rename = ""
        """Name of a search that was just saved and is to be renamed."""
        self._shows = False
        self.heading = PanelHeading(theme, self.tr("Saved searches"))
        self.list = _SavedList()
        self.list.setAccessibleName(self.tr("Saved searches"))
        set_tip(self.list, self.tr("Enter runs, F2 renames, Alt+↑ and Alt+↓ move, Delete deletes"))
        self.save = QPushButton(self.tr("Save this search"))
        self.save.setObjectName("saveSearch")
        self.save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        inset = QVBoxLayout()
        inset.setContentsMargins(Space.L, Space.M, Space.L, 0)
        inset.addWidget(self.save)
        column.addLayout(inset)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.list.run.connect(self._run)
        self.list.deleted.connect(self._delete)
        self.list.moved.connect(self._move)
        self.list.itemChanged.connect(self._on_named)
        self._workspace.opened.connect(self._show)
        self._workspace.closed.connect(self._show)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.state_changed.connect(self._show_saving)
        self._current.query_changed.connect(self._show_saving)
        self._search.changed.connect(self._show_saving)
        self._theme.changed.connect(self._show)

    @property
    def any(self) -> bool:
        """Whether there are saved searches."""
        return self.list.count() > 0

    def _searches(self) -> list[SavedSearch]:
        snapshot = self._workspace.snapshot
        saved = snapshot.saved_searches_in_order() if snapshot is not None else []
        lists = ((search, list_of(search.filters)) for search in saved)
        return [
            search
            for search, listed in lists
            if listed in LIST_ICONS or (not listed and words_of(search.filters))
        ]

    def _tip(self, search: SavedSearch) -> str:
        """The name of a saved search, with that of its list."""
        lists = {
            "claims": self.tr("Claims"),
            "links": self.tr("Links"),
            "figures": self.tr("Figures"),
            "articles": self.tr("Articles"),
        }
        listed = lists.get(list_of(search.filters), self.tr("All texts"))
        return self.tr("{list}: {name}").format(list=listed, name=search.name)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(SavedSearch):
            self._show()

    def _show(self) -> None:
        selected, self._shows = self.list.selected(), True
        self.list.clear()
        for search in self._searches():
            item = QListWidgetItem(search.name)
            item.setData(ID_ROLE, search.id)
            item.setSizeHint(QSize(0, self._theme.size("row")))
            item.setIcon(self._theme.icon(LIST_ICONS.get(list_of(search.filters), "search"), "text2"))
            set_tip(item, self._tip(search))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._tip(search))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            if search.id == selected or (self._rename and search.name == self._rename):
                self.list.setCurrentItem(item)
        self._shows = False
        self.list.setVisible(self.any)
        self.heading.setVisible(self.any)
        self._fit()
        self._show_saving()
        if self._rename and (item := self.list.currentItem()) is not None:
            self._rename = ""
            self.list.setFocus()
            self.list.editItem(item)

    def _fit(self) -> None:
        row = self._theme.size("row")
        rows = min(self.list.count(), MOST_ROWS)
        self.list.setFixedHeight(max(rows, 1) * row + 2)

    def _show_saving(self, *_: object) -> None:
        query = self._current.query.strip()
        already_saved = self._in_force() in [search.filters for search in self._searches()]
        self.save.setVisible(bool(query) and not already_saved and not self._workspace.read_only)
        self.setVisible(self.any or not self.save.isHidden())
        editable = not self._workspace.read_only
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.EditKeyPressed if editable else triggers.NoEditTriggers)

    # Acts

    def _save(self) -> None:
        query = self._current.query.strip()
        if query:
            self._rename = query
            self._workspace.perform(edits.save_search, query, self._in_force())

    def _in_force(self) -> Filters:
        """The present search with its options, as it would be saved."""
        pattern: Filters = ((PATTERN, ("1",)),) if self._search.pattern else ()
        words: Filters = ((WORDS, (self._current.query.strip(),)),)
        return words + pattern + self._search.narrowing.to_filters()

    def _run(self, identity: str) -> None:
        saved = next((search for search in self._searches() if search.id == identity), None)
        if saved is not None:
            self.run(saved)

    def run(self, search: SavedSearch) -> None:
        """Search all texts again; for saved filters of a list, request that list."""
        if list_of(search.filters):
            self.list_requested.emit(search)
            return
        self._current.set_query(words_of(search.filters))
        pattern = any(name == PATTERN for name, _ in search.filters)
        self._search.set_options(pattern=pattern, narrowing=narrowing_of(search.filters))

    def _delete(self, search: str) -> None:
        if not self._workspace.read_only:
            self._workspace.perform(edits.delete_search, SavedSearchId(search))

    def _move(self, search: str, before: str) -> None:
        if not self._workspace.read_only:
            target = SavedSearchId(before) if before else None
            self._workspace.perform(edits.move_search, SavedSearchId(search), target)

    def _on_named(self, item: QListWidgetItem) -> None:
        identity, name = str(item.data(ID_ROLE)), item.text().strip()
        saved = next((search for search in self._searches() if search.id == identity), None)
        if self._shows or saved is None or name == saved.name:
            return
        if name:
            self._workspace.perform(edits.edit_search, saved.id, name=name)
        else:
            item.setText(saved.name)


class _SavedList(QListWidget):
    run = Signal(str)
    deleted = Signal(str)
    moved = Signal(str, str)
    """Request to move a search before another one; empty: to the end."""

    left = Signal()
    """Escape was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("savedSearchList")
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)

    def selected(self) -> str:
        """Identity of the selected search; empty for none."""
        item = self.currentItem()
        return str(item.data(ID_ROLE)) if item is not None else ""

    def _on_clicked(self, index: QModelIndex) -> None:
        self.run.emit(str(index.data(ID_ROLE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = self.selected()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if selected:
                self.run.emit(selected)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if selected:
                self.deleted.emit(selected)
            case Qt.Key.Key_Up | Qt.Key.Key_Down if selected and alt:
                self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Escape:
                self.left.emit()
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        row = self.currentRow()
        if 0 <= row + by < self.count():
            # After the next one is before the one after that.
            self.moved.emit(self.selected(), self._id_at(row + by + (by > 0)))

    def _id_at(self, row: int) -> str:
        item = self.item(row)
        return str(item.data(ID_ROLE)) if item is not None else ""

    def dropEvent(self, event: QDropEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        row = at.row() if at.isValid() else self.count()
        below = self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem
        if self.selected():
            self.moved.emit(self.selected(), self._id_at(row + below))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
