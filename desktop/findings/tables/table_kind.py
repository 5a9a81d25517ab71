"""What each findings table says of itself, to the view that they share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from corpus.snapshot import Snapshot
from desktop.findings.tables.filter_bar import Choices
from desktop.findings.tables.subjects import Subject
from desktop.findings.tables.table import Condition
from desktop.widgets.panels import Surface


class TableKind(Surface):
    """For :mod:`~desktop.findings.tables.claims_view`, :mod:`~desktop.findings.tables.links_view` and
    :mod:`~desktop.findings.tables.figures_view` to fill in."""

    ticking = False
    icon = "claim"
    """What the empty table shows above its note."""

    def subject(self, snapshot: Snapshot) -> Subject:
        """The rows of the project."""
        raise NotImplementedError

    def choosers(self) -> tuple[tuple[str, str, str], ...]:
        """The combo boxes: key, accessible name, and the words for "all"."""
        raise NotImplementedError

    def other_filters(self) -> Iterable[QWidget]:
        """Fields besides the combo boxes; :meth:`chosen` adds their values."""
        return ()

    def buttons(self) -> Iterable[QWidget]:
        """What stands before the count at the end of the bar."""
        return ()

    def feet(self) -> Iterable[QWidget]:
        """What stands below the table."""
        return ()

    def groupings(self) -> tuple[tuple[str, str], ...]:
        """Ways to group: key and words."""
        raise NotImplementedError

    def choices(self, key: str, snapshot: Snapshot) -> Choices:
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

    def select(self, row_id: str) -> None:
        """Show a row in the inspector, since it was selected."""
        raise NotImplementedError

    def go_to(self, row_id: str, *, preview: bool = False) -> None:
        """Go to the place of a row, since it was opened."""
        raise NotImplementedError

    def delete(self, ids: list[str]) -> None:
        """Delete the rows; undo brings them back."""
        raise NotImplementedError

    def edit(self, row_id: str) -> None:
        """Change a row where it stands, in tables that can."""

    def copied(self, ids: list[str]) -> str:
        """The rows as text for the clipboard."""
        raise NotImplementedError

    def menu_for(self, ids: list[str]) -> QMenu:
        """The context menu of selected rows."""
        raise NotImplementedError

    def followed(self) -> str | None:
        """The row of this table that is selected elsewhere in the window."""
        raise NotImplementedError
