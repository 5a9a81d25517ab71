"""The filters of the list, each with its number of rows, and one for open disagreements only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.agreement.names import GROUPS
from desktop.agreement.words import group_words
from desktop.look.painting import MARGIN
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.flow import FlowLayout
from desktop.widgets.keyed_button import ButtonLook, KeyedButton
from desktop.widgets.panels import Bar

_PAD = 7


class FilterChips(Bar):
    """One group or all; those without anything are not shown."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, colour="paper", line="hairline")
        self.group = ""
        self.setObjectName("agreementFilters")
        outer = QHBoxLayout(self)
        outer.setContentsMargins(MARGIN, _PAD, MARGIN, _PAD)
        outer.setSpacing(int(Space.M))
        row = FlowLayout(None, int(Space.S))
        outer.addLayout(row, 1)
        self.chips: dict[str, KeyedButton] = {}
        for group in ("", *GROUPS):
            chip = self.chips[group] = KeyedButton(theme, "", "", ButtonLook.CHIP)
            chip.setObjectName(f"agreementFilter_{group or 'all'}")
            chip.clicked.connect(lambda _=False, group=group: self.choose(group))
            row.addWidget(chip)
        self.open_only = KeyedButton(theme, self.tr("Open only"), "", ButtonLook.CHIP)
        self.open_only.setObjectName("agreementOpenOnly")
        self.open_only.toggled.connect(lambda _: self.changed.emit())
        outer.addWidget(self.open_only, 0, Qt.AlignmentFlag.AlignTop)
        self.chips[""].setChecked(True)

    def choose(self, group: str) -> None:
        """Show one group, or all for an empty one."""
        for name, chip in self.chips.items():
            chip.setChecked(name == group)
        if group != self.group:
            self.group = group
            self.changed.emit()

    def show_counts(self, counts: Mapping[str, int], names: tuple[str, str]) -> None:
        """Show how many rows each filter leaves."""
        for group, chip in self.chips.items():
            count = counts.get(group, 0) if group else sum(counts.values())
            words = group_words(group, *names) if group else self.tr("All")
            chip.set_words(f"{words} {count:,}")
            chip.setVisible(not group or bool(count) or group == self.group)

    def state(self) -> dict[str, Any]:
        """The state with which a rebuilt bar is restored; see :meth:`restore`."""
        return {"group": self.group, "open": self.open_only.isChecked()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the :meth:`state` of a previous bar."""
        group = str(state.get("group") or "")
        self.choose(group if group in self.chips else "")
        self.open_only.setChecked(bool(state.get("open")))
