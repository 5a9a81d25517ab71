"""The menu of a list's saved filters: apply, save, replace, rename, delete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from corpus.changes import ChangeSet
from corpus.memos import Filters, SavedSearch, for_list, list_of, without_list
from db import edits
from desktop.look.plain_text import literal
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.chips import MenuChip
from desktop.widgets.confirming import confirm
from desktop.widgets.prompt import Prompt


class FilteredList(Protocol):
    """A list whose filters can be saved."""

    def filters(self) -> Filters:
        """The filters in force; none if everything is shown."""

    def can_use(self, filters: Filters) -> bool:
        """Whether what filters name is still in the project."""

    def use_filters(self, filters: Filters) -> None:
        """Set these filters, and clear the others."""


class SavedFilters(MenuChip):
    """Shows the name of the saved filters in force. They are saved searches of the project that name their list."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        name: str,
        filtered: FilteredList,
        parent: QWidget | None = None,
    ) -> None:
        """``name``: how saved filters of this list name it."""
        words = self.tr("Saved filters")
        super().__init__(theme, f"savedFilters_{name}", words, parent)
        self._workspace, self._name, self._filtered = workspace, name, filtered
        workspace.opened.connect(self.refresh)
        workspace.changed.connect(self._on_changed)
        self.refresh()

    def saved(self) -> list[SavedSearch]:
        """The saved filters of this list, in their order."""
        snapshot = self._workspace.snapshot
        searches = snapshot.saved_searches_in_order() if snapshot is not None else []
        return [search for search in searches if list_of(search.filters) == self._name]

    @property
    def narrowing(self) -> bool:
        return self._in_force() is not None

    def refresh(self) -> None:
        """Show the name of the filters in force, after they have changed."""
        active = self._in_force()
        self.say(active.name if active is not None else self.tr("Saved filters"))

    def run(self, search: SavedSearch) -> None:
        """Set saved filters."""
        self._filtered.use_filters(without_list(search.filters))

    def _in_force(self) -> SavedSearch | None:
        filters = for_list(self._name, self._filtered.filters())
        return next((search for search in self.saved() if search.filters == filters), None)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(SavedSearch):
            self.refresh()

    # Menu

    def make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("savedFiltersMenu")
        saved, active = self.saved(), self._in_force()
        for search in saved:
            action = menu.addAction(literal(search.name), partial(self.run, search))
            action.setCheckable(True)
            action.setChecked(search == active)
            if not self._filtered.can_use(without_list(search.filters)):
                action.setEnabled(False)
                action.setText(
                    self.tr("{name} (what it filters by was deleted)").format(name=literal(search.name))
                )
        if not saved:
            menu.addAction(self.tr("No saved filters yet")).setEnabled(False)
        menu.addSeparator()
        writable, filters = not self._workspace.read_only, self._filtered.filters()
        save = menu.addAction(self.tr("Save these filters…"), self._ask_name)
        save.setObjectName("saveFilters")
        save.setEnabled(writable and bool(filters) and active is None)
        if saved and writable:
            replacing = menu.addMenu(self.tr("Replace with these filters"))
            replacing.setEnabled(bool(filters) and active is None)
            self._add_each(replacing, self._replace)
            self._add_each(menu.addMenu(self.tr("Rename")), self._ask_rename)
            self._add_each(menu.addMenu(self.tr("Delete")), self._delete)
        return menu

    def _add_each(self, menu: QMenu, act: Callable[[SavedSearch], object]) -> None:
        for search in self.saved():
            menu.addAction(literal(search.name), partial(act, search))

    def _ask_name(self) -> None:
        self._prompt(self.tr("Save these filters"), "", self.tr("Save"), self._save)

    def _ask_rename(self, search: SavedSearch) -> None:
        rename = partial(self._rename, search)
        self._prompt(self.tr("Rename saved filters"), search.name, self.tr("Rename"), rename)

    def _prompt(self, title: str, answer: str, verb: str, then: Callable[[str], object]) -> None:
        question = self.tr("Name of these filters")
        Prompt(self.window(), title=title, question=question, answer=answer, verb=verb, then=then).open()

    def _save(self, name: str) -> None:
        existing = next((search for search in self.saved() if search.name == name), None)
        if existing is None:
            self._workspace.perform(edits.save_search, name, for_list(self._name, self._filtered.filters()))
            return
        confirm(
            self.window(),
            question=self.tr("There are filters named “{name}” already. Replace them?").format(name=name),
            consequence=self.tr("Undo brings them back."),
            verb=self.tr("Replace"),
            act=partial(self._replace, existing),
        )

    def _replace(self, search: SavedSearch) -> None:
        filters = for_list(self._name, self._filtered.filters())
        self._workspace.perform(edits.edit_search, search.id, filters=filters)

    def _rename(self, search: SavedSearch, name: str) -> None:
        self._workspace.perform(edits.edit_search, search.id, name=name)

    def _delete(self, search: SavedSearch) -> None:
        self._workspace.perform(edits.delete_search, search.id)
