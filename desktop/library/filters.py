"""The filter of the library as it is saved in the project."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from corpus.memos import WORDS, Filters


class LibraryFilters:
    """The text of the field; other filters do not exist."""

    def __init__(self, field: QLineEdit, reveal: Callable[[], object]) -> None:
        """``reveal`` shows the field."""
        self._field, self._reveal = field, reveal

    def filters(self) -> Filters:
        """The text in the field."""
        words = self._field.text().strip()
        return ((WORDS, (words,)),) if words else ()

    def can_use(self, filters: Filters) -> bool:
        """Whether what filters name is still in the project; words always are."""
        return True

    def use_filters(self, filters: Filters) -> None:
        """Set the text, and show the field."""
        self._reveal()
        self._field.setText(next((values[0] for name, values in filters if name == WORDS and values), ""))
