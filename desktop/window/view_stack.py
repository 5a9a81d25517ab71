"""The middle of the workbench: reading, or the table of claims, of links or of figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.window.parts import Parts

VIEWS = ("read", "claims", "links", "figures")


class ViewStack(QWidget):
    """Makes each table when it is first shown. The reading area exists from the start."""

    shown = Signal(str)

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("views")
        self.reading = parts.reading(self)
        self._makers: dict[str, Callable[[QWidget], QWidget]] = {
            "claims": parts.claims,
            "links": parts.links,
            "figures": parts.figures,
        }
        self._views: dict[str, QWidget] = {"read": self.reading}
        self._name = "read"
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.reading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)

    def set_strip(self, strip: QWidget) -> None:
        """Put the line about the selected claim under the view."""
        self._column.addWidget(strip)

    @property
    def name(self) -> str:
        """The view shown: one of :data:`VIEWS`."""
        return self._name

    @property
    def current(self) -> QWidget:
        """The widget shown."""
        return self._views[self._name]

    def show_view(self, name: str) -> QWidget:
        """Show a view, making it if need be."""
        view = self._make(name)
        changed = name != self._name
        self._name = name
        self._stack.setCurrentWidget(view)
        if changed:
            self.shown.emit(name)
        return view

    def _make(self, name: str) -> QWidget:
        if name not in self._views:
            self._views[name] = self._makers[name](self)
            self._stack.addWidget(self._views[name])
        return self._views[name]

    def state(self) -> dict[str, Any]:
        """How the tables that exist are filtered, grouped and sorted."""
        tables: dict[str, Any] = {name: view for name, view in self._views.items() if name != "read"}
        return {name: table.state() for name, table in tables.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Make the tables again whose state an earlier stack told."""
        for name, kept in state.items():
            table: Any = self._make(name)
            table.restore(kept)

    def filter_claims(self, tag: str) -> None:
        """Show the claims that have a tag."""
        claims: Any = self.show_view("claims")
        claims.set_filter("tag", tag)

    def regions(self) -> Sequence[QWidget]:
        """What F6 steps through in this view."""
        return self.reading.regions() if self._name == "read" else [self.current]
