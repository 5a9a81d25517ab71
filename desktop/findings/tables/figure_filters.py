"""The filters of the table of figures that are more than a choice among what there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from corpus.figures import Interest
from desktop.findings.tables.all_rows import Condition
from desktop.findings.tables.figure_rows import FigureRow
from desktop.findings.tables.size_field import SizeField
from desktop.look.theme import Theme

EVERY_NUMBER = "every"
"""The choice among kinds that lists numbers of list items, chapters and pages too."""


class SizeFilter(QObject):
    """The two fields for the least and the greatest size of a figure."""

    typed = Signal()
    """The text of one of them has changed."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        tip = self.tr("A size in the figure's own unit: 3500亿, 1,234.5 or 0.38")
        self._ends = {
            "low": SizeField(theme, "sizeFrom", self.tr("From size"), tip),
            "high": SizeField(theme, "sizeTo", self.tr("To size"), tip),
        }
        for field in self.fields:
            field.textChanged.connect(self.typed)

    @property
    def fields(self) -> tuple[SizeField, ...]:
        """The two fields."""
        return tuple(self._ends.values())

    @property
    def chosen(self) -> dict[str, float]:
        """The numbers that were typed, by ``low`` and ``high``."""
        numbers = {name: field.number for name, field in self._ends.items()}
        return {name: number for name, number in numbers.items() if number is not None}

    @property
    def words(self) -> dict[str, str]:
        """What is written in the fields, by ``low`` and ``high``."""
        return {name: field.text().strip() for name, field in self._ends.items()}

    def set_words(self, words: Mapping[str, str]) -> None:
        """Write into the fields; those that are not named are cleared."""
        for name, field in self._ends.items():
            field.setText(words.get(name, ""))


def conditions(chosen: Mapping[str, Any]) -> Sequence[Condition]:
    """The conditions that follow from the values of the filters. Numbers of list items, chapters and pages pass only if
    a kind or a unit is chosen."""
    asked = "kind" in chosen or "unit" in chosen
    found = [] if asked else [Condition(_is_wanted, "interest")]
    return [*found, _of_what_is_chosen(chosen)] if chosen else found


def _is_wanted(interest: Interest) -> bool:
    return interest.wanted


def _of_what_is_chosen(chosen: Mapping[str, Any]) -> Condition:
    kind = chosen.get("kind") if chosen.get("kind") != EVERY_NUMBER else None
    unit, article = chosen.get("unit"), chosen.get("article")
    low, high = chosen.get("low"), chosen.get("high")

    def passes(row: FigureRow) -> bool:
        figure = row.figure
        return (
            (kind is None or figure.kind == kind)
            and (unit is None or figure.unit == unit)
            and (article is None or row.article == article)
            and (low is None or (figure.high is not None and figure.high >= low))
            and (high is None or (figure.low is not None and figure.low <= high))
        )

    return Condition(passes)
