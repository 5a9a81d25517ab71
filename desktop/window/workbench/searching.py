"""Connects the search field in the header, the current query, and the list of hits."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.current import Current
from desktop.derived.search.text_search import TextSearch
from desktop.window.frame.search_field import SearchField
from desktop.window.workbench.keeper import WorkbenchKeeper


class Searching(QObject):
    """Keeps the search field, the current query and the list of hits synchronised."""

    def __init__(
        self, field: SearchField, current: Current, search: TextSearch, keeper: WorkbenchKeeper
    ) -> None:
        super().__init__(keeper)
        self._field, self._current, self._search, self._keeper = field, current, search, keeper
        current.query_changed.connect(self._on_query_changed)
        field.textChanged.connect(current.set_query)
        field.left.connect(self._on_left)

    def _on_query_changed(self, query: str) -> None:
        if self._field.text() != query:
            # Text that was not typed, such as a selection, is searched for literally.
            self._search.set_options(pattern=False)
            self._field.setText(query)
        if self._keeper.workbench is not None:
            self._keeper.workbench.show_search(bool(query))

    def _on_left(self, to_hits: bool) -> None:
        """Move the focus out of the field: down to the hits, or to the saved searches without a query; with Escape, end
        the search."""
        workbench = self._keeper.workbench
        if workbench is None:
            return
        if to_hits and self._current.query:
            workbench.search.focus_results()
        elif to_hits and workbench.search.saved.any:
            self._keeper.show_saved_searches()
        else:
            self._field.clear()
            workbench.focus_text()
