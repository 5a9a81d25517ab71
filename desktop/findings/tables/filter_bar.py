"""The filter bar above a findings table: filters, and how many rows they leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from corpus.memos import WORDS, Filters
from desktop.look.plain_text import Label
from desktop.look.theme import Theme
from desktop.widgets.chooser import Chooser
from desktop.widgets.filter_field import FilterField
from desktop.widgets.view_toolbar import ViewToolbar

Choices = Iterable[tuple[Any, str]]
"""The choices of a combo box: values and texts."""

FIELD_WIDTH = 120
"""Smallest width of the text field in pixels: six Chinese characters and the icon."""


class FilterBar(ViewToolbar):
    """A text field, one combo box per criterion, fields of the table's own, and a grouping."""

    typed = Signal()
    """The text in the field has changed."""
    chosen = Signal()
    """The choice of a combo box has changed."""
    grouped = Signal()
    left = Signal(bool)
    """The focus moves from the field to the table. False: the typed words are discarded."""

    def __init__(
        self,
        theme: Theme,
        choosers: Iterable[tuple[str, str, str]],
        fields: Iterable[QWidget],
        groupings: Iterable[tuple[str, str]],
        buttons: Iterable[QWidget],
    ) -> None:
        """``choosers``: keys, accessible names and the texts for "all"; ``groupings``: keys and texts."""
        # The column headers below have a line of their own.
        super().__init__(theme, colour="paper", line="paper")
        self._field = FilterField(theme, self.tr("Filter"))
        self._field.setMinimumWidth(FIELD_WIDTH)
        self._choosers = {key: self._chooser(key, name, everything) for key, name, everything in choosers}
        self._grouping = Chooser("grouping", self.tr("Group"))
        self._grouping.addItem(self.tr("Not grouped"), "")
        for key, words in groupings:
            self._grouping.addItem(words, key)
        self._count = Label()
        self._count.setObjectName("count")
        # The count may wrap to a second line with the filters, since nothing else shows how many rows they leave.
        self.add_filters(self._field, *self._choosers.values(), *fields, self._grouping, self._count)
        for button in buttons:
            self.add_end(button)
        self._field.textChanged.connect(self.typed)
        self._field.left.connect(self.left)
        self._grouping.currentIndexChanged.connect(self.grouped)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _chooser(self, key: str, name: str, everything: str) -> Chooser:
        chooser = Chooser(f"{key}Filter", name)
        chooser.addItem(everything, None)
        chooser.currentIndexChanged.connect(self.chosen)
        return chooser

    def _restyle(self) -> None:
        self._count.set_style(self._theme.font("small"), self._theme.colour("text2"))

    # The chosen filter

    @property
    def words(self) -> str:
        """The text in the field."""
        return self._field.text()

    @property
    def choices(self) -> dict[str, Any]:
        """The values chosen in the combo boxes by their keys, except "all"."""
        return {
            key: chooser.currentData()
            for key, chooser in self._choosers.items()
            if chooser.currentData() is not None
        }

    @property
    def grouping(self) -> str:
        """The key of the grouping; empty for none."""
        return str(self._grouping.currentData())

    # Setting it

    def fill(self, choices: Callable[[str], Choices]) -> None:
        """Offer the result of ``choices`` for each key, besides "all". A chosen value that is still offered stays
        chosen."""
        for key, chooser in self._choosers.items():
            value = chooser.currentData()
            chooser.blockSignals(True)
            while chooser.count() > 1:
                chooser.removeItem(1)
            for offered, words in choices(key):
                chooser.addItem(words, offered)
            chooser.choose(value)
            chooser.blockSignals(False)

    def choose_only(self, key: str, value: Any) -> None:
        """Choose ``value`` for one key, and clear every other filter."""
        self._field.clear()
        self._choose({key: value})
        self.chosen.emit()

    def clear(self) -> None:
        """Clear all filters."""
        self.clear_words()
        self._choose({})
        self.chosen.emit()

    def _choose(self, values: Mapping[str, Any]) -> None:
        """Choose these values, and "all" for other keys, without a signal for each, since each would filter all
        rows."""
        for key, chooser in self._choosers.items():
            chooser.blockSignals(True)
            chooser.choose(values.get(key))
            chooser.blockSignals(False)
            chooser.updateGeometry()

    def clear_words(self) -> None:
        """Empty the field."""
        self._field.clear()

    def show_count(self, words: str) -> None:
        """Show the number of rows."""
        self._count.setText(words)

    # Saved filters

    def filters(self) -> Filters:
        """The typed words and the chosen values."""
        words = self.words.strip()
        typed: Filters = ((WORDS, (words,)),) if words else ()
        return typed + tuple((key, (str(value),)) for key, value in self.choices.items())

    def can_use(self, filters: Filters) -> bool:
        """Whether all values of filters are offered."""
        return all(
            self._choosers[name].findData(value) >= 0
            for name, values in filters
            if name in self._choosers
            for value in values
        )

    def use(self, filters: Filters) -> None:
        """Set filters, and clear the others, without :attr:`chosen`."""
        values = {name: values[0] for name, values in filters if values}
        self._field.setText(values.get(WORDS, ""))
        self._choose(values)

    # State that outlives the widget

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt bar is restored; see :meth:`restore`."""
        return {
            "query": self.words,
            "grouping": self.grouping,
            "chosen": {key: chooser.currentData() for key, chooser in self._choosers.items()},
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous bar."""
        self._grouping.choose(state.get("grouping", ""))
        for key, value in state.get("chosen", {}).items():
            if key in self._choosers:
                self._choosers[key].choose(value)
        self._field.setText(str(state.get("query", "")))
