"""The field in the header, the query that everybody attends to, and the list of hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.window.main_window import MainWindow


class Searching(QObject):
    """Keeps the three in step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._field = window.header.search
        window.current.query_changed.connect(self._on_query_changed)
        self._field.textChanged.connect(window.current.set_query)
        self._field.left.connect(self._on_left)

    def _on_query_changed(self, query: str) -> None:
        if self._field.text() != query:
            self._field.setText(query)
        if self._window.workbench is not None:
            self._window.workbench.show_search(bool(query))

    def _on_left(self, to_hits: bool) -> None:
        """The field was left: downwards to the hits, or with Escape, which ends the search."""
        workbench = self._window.workbench
        if workbench is None:
            return
        if to_hits and self._window.current.query:
            workbench.search.focus_results()
        else:
            self._field.clear()
            self._window.focus_text()
