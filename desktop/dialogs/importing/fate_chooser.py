"""The popup for the decision about a tag of a file; typing filters it, by characters of either script or pinyin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from corpus.foreign.mapping import TagDecision
from corpus.romanise import matches
from desktop.look.theme import Theme
from desktop.widgets.filtered_popup import FilteredPopup

_WIDTH, _LONGEST = 260, 12


class FateChooser(FilteredPopup):
    """A popup that lists the tags of the project, a new one, and none."""

    chosen = Signal(object)
    """A :class:`~corpus.foreign.mapping.TagDecision`."""

    def __init__(
        self,
        theme: Theme,
        offered: Sequence[tuple[str, TagDecision]],
        now: TagDecision,
        parent: QWidget | None = None,
    ) -> None:
        """``offered``: the choices with their texts; ``now``: the present one, which is highlighted at first."""
        super().__init__(theme, "fate", _WIDTH, _LONGEST, parent)
        self._offered, self._now = offered, now
        self.field.setPlaceholderText(self.tr("A tag’s name or pinyin"))
        self.field.setAccessibleName(self.tr("Becomes"))
        self.fill()

    def entries(self) -> Iterator[tuple[str, TagDecision]]:
        return (entry for entry in self._offered if matches(self.typed, entry[0]) is not None)

    def is_marked_first(self, value: object) -> bool:
        return value == self._now

    def take(self, value: TagDecision) -> None:
        self.chosen.emit(value)
