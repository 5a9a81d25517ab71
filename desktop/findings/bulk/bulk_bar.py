"""The bar below a list of claims while several are selected: what can be done with all of them at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from corpus.model import Claim
from corpus.snapshot import Snapshot
from desktop.findings.bulk.digit_button import DigitButton
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.flow import FlowLayout
from desktop.widgets.keyed_button import KeyedButton
from desktop.widgets.panels import Surface

LINK_MOST = 9
"""Claims that are linked at once, at most: the first with each of the others. As the design says."""


class BulkBar(Surface):
    """Shown from two claims on."""

    wanted = Signal(str)
    """What to do: a digit, or tag, group, link, note, kind, copy, delete, leave."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", parent)
        self._theme = theme
        self.setObjectName("bulkBar")
        self._count, self._told = Label(), Label()
        self._count.setObjectName("bulkCount")
        self._told.setObjectName("bulkTold")
        self.digits = [DigitButton(theme, digit) for digit in range(1, 10)]
        self.buttons = {
            "tag": KeyedButton(theme, self.tr("Tag"), "T"),
            "group": KeyedButton(theme, self.tr("Group"), "G"),
            "link": KeyedButton(theme, self.tr("Link"), "R"),
            "note": KeyedButton(theme, self.tr("Note"), "M"),
            "kind": KeyedButton(theme, self.tr("Kind")),
            "copy": KeyedButton(theme, self.tr("Copy"), "Ctrl+C"),
            "delete": KeyedButton(theme, self.tr("Delete"), "Del", icon="delete"),
            "leave": KeyedButton(theme, self.tr("Let go"), "Esc"),
        }
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _lay_out(self) -> None:
        flow = FlowLayout(spacing=Space.M)
        flow.addWidget(self._count)
        for digit, square in enumerate(self.digits, 1):
            flow.addWidget(square)
            square.clicked.connect(lambda _=False, digit=digit: self.wanted.emit(str(digit)))
        for name, button in self.buttons.items():
            button.setObjectName(f"bulk_{name}")
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        flow.addWidget(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.addLayout(flow)

    def show_claims(
        self, snapshot: Snapshot, claims: Sequence[Claim], hidden: int, *, writable: bool, told: str = ""
    ) -> None:
        """Tell of the selected claims; ``hidden`` more are selected but filtered out. ``told`` says what was done."""
        self.setVisible(len(claims) > 1)
        count = self.tr("%Ln selected", "", len(claims))
        sources = self.tr("%Ln article(s)", "", len({claim.article for claim in claims}))
        self._count.setText(f"{count} · {sources}")
        self._show_told(told, hidden)
        for digit, square in enumerate(self.digits, 1):
            tag = snapshot.tag_for_digit(digit)
            having = sum(tag is not None and tag.id in claim.tags for claim in claims)
            square.show_tag(tag, having, len(claims))
            square.setEnabled(writable)
        for name, button in self.buttons.items():
            button.setEnabled(writable or name in ("copy", "leave"))
        self.buttons["link"].setEnabled(writable and 1 < len(claims) <= LINK_MOST)

    def _show_told(self, told: str, hidden: int) -> None:
        left = self.tr("%Ln more selected claim(s) are filtered out and stay as they are", "", hidden)
        words = [part for part in (told, left if hidden else "") if part]
        self._told.setText(" · ".join(words))
        self._told.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("borderStrong"))

    def _restyle(self) -> None:
        for label, colour in ((self._count, "text"), (self._told, "text2")):
            font = self._theme.font("small")
            font.setBold(label is self._count)
            label.setFont(font)
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(colour))
            label.setPalette(palette)
