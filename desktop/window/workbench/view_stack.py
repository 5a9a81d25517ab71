"""The middle of the workbench: reading, or the table of claims, of links or of figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from desktop.findings.tables.view import FindingsView
    from desktop.reading.area import ReadingArea

VIEWS = ("read", "claims", "links", "figures")


class ViewStack(QWidget):
    """Makes each table when it is first shown. The reading area exists from the start."""

    def __init__(
        self,
        make_reading: Callable[[QWidget], ReadingArea],
        make_tables: Mapping[str, Callable[[QWidget], FindingsView]],
        parent: QWidget | None = None,
    ) -> None:
        """``make_tables`` has a maker for each of :data:`VIEWS` but the first."""
        super().__init__(parent)
        self.setObjectName("views")
        self.reading = make_reading(self)
        self._makers = make_tables
        self._tables: dict[str, FindingsView] = {}
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
        return self.reading if self._name == "read" else self._tables[self._name]

    def show_view(self, name: str) -> None:
        """Show a view, making it if need be."""
        if name != "read":
            self._table(name)
        self._name = name
        self._stack.setCurrentWidget(self.current)

    def _table(self, name: str) -> FindingsView:
        if name not in self._tables:
            self._tables[name] = self._makers[name](self)
            self._stack.addWidget(self._tables[name])
        return self._tables[name]

    def state(self) -> dict[str, Any]:
        """How the tables that exist are filtered, grouped and sorted."""
        return {name: table.state() for name, table in self._tables.items()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Make the tables of an earlier stack again, from its :meth:`state`."""
        for name, kept in state.items():
            self._table(name).restore(kept)

    def filter_claims(self, tag: str) -> None:
        """Show the claims that have a tag."""
        self.show_view("claims")
        self._table("claims").set_filter("tag", tag)

    def regions(self) -> Sequence[QWidget]:
        """What F6 steps through in this view."""
        return self.reading.regions() if self._name == "read" else [self.current]
