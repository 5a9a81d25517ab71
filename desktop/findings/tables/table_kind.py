"""The methods in which the findings tables differ, used by their common view."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from corpus.snapshot import Snapshot
from desktop.findings.tables.all_rows import Condition
from desktop.findings.tables.filter_bar import Choices
from desktop.findings.tables.subjects import Subject
from desktop.widgets.panels import Surface


class TableKind(Surface):
    """To be implemented by :mod:`~desktop.findings.tables.claims_view`, :mod:`~desktop.findings.tables.links_view` and
    :mod:`~desktop.findings.tables.figures_view`."""

    ticking = False
    icon = "claim"
    """The icon of the empty table."""
    saved_as = ""
    """How saved filters name this table."""
    sorted_at_first = 0
    """Number of the column by which the rows are sorted until another is chosen."""

    def subject(self, snapshot: Snapshot) -> Subject:
        """The rows of the project."""
        raise NotImplementedError

    def choosers(self) -> tuple[tuple[str, str, str], ...]:
        """The combo boxes: key, accessible name, and the text for "all"."""
        raise NotImplementedError

    def other_filters(self) -> Iterable[QWidget]:
        """Fields besides the combo boxes; :meth:`chosen` adds their values."""
        return ()

    def field_values(self) -> Mapping[str, str]:
        """The contents of these fields, by names of their own."""
        return {}

    def set_field_values(self, values: Mapping[str, str]) -> None:
        """Set the contents of these fields; those that are not named are cleared."""

    def buttons(self) -> Iterable[QWidget]:
        """Buttons before the count at the end of the bar."""
        return ()

    def feet(self) -> Iterable[QWidget]:
        """Widgets below the table."""
        return ()

    def groupings(self) -> tuple[tuple[str, str], ...]:
        """Possible groupings: key and text."""
        raise NotImplementedError

    def choices(self, key: str, snapshot: Snapshot) -> Choices:
        """The choices of a combo box besides "all": value and text."""
        raise NotImplementedError

    def conditions(self, chosen: Mapping[str, Any]) -> Sequence[Condition]:
        """The conditions for rows that follow from the combo boxes."""
        raise NotImplementedError

    def words(self) -> tuple[str, str]:
        """The texts shown if the project has no row, and if the filters leave none."""
        raise NotImplementedError

    def count_words(self, count: int) -> str:
        """The number of rows in words."""
        raise NotImplementedError

    def select(self, row_id: str) -> None:
        """Show a selected row in the inspector."""
        raise NotImplementedError

    def go_to(self, row_id: str, *, preview: bool = False) -> None:
        """Go to the place of an opened row."""
        raise NotImplementedError

    def delete(self, ids: list[str]) -> None:
        """Delete the rows; undo restores them."""
        raise NotImplementedError

    def edit(self, row_id: str) -> None:
        """Edit a row in place, in tables that support it."""

    def copied(self, ids: list[str]) -> str:
        """The rows as text for the clipboard."""
        raise NotImplementedError

    def menu_for(self, ids: list[str]) -> QMenu:
        """The context menu of selected rows."""
        raise NotImplementedError

    def followed(self) -> str | None:
        """The row of this table that is selected elsewhere in the window."""
        raise NotImplementedError
