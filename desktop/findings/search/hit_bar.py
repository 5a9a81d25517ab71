"""The bar below the search results while some are ticked, with actions on all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from corpus.hit import Hit
from corpus.snapshot import Snapshot
from desktop.findings.bulk.act_bar import ActBar
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.chooser import Chooser
from desktop.widgets.flow import FlowLayout
from desktop.widgets.keyed_button import KeyedButton

STATEMENTS, WORDS = "statements", "words"
"""What becomes a claim: the statements that contain the hits, or only the words found."""


class HitBar(ActBar):
    """Shown from one ticked hit on. Actions: tag, group, copy, leave."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "hit", parent)
        self._message.setWordWrap(True)
        self.show_message("")
        self.extent = Chooser("hitExtent", self.tr("What becomes a claim"))
        self.extent.addItem(self.tr("Whole sentences"), STATEMENTS)
        self.extent.addItem(self.tr("The words found"), WORDS)
        self.buttons = {
            "tag": KeyedButton(theme, self.tr("Tag"), "T"),
            "group": KeyedButton(theme, self.tr("Group…"), "G"),
            "copy": KeyedButton(theme, self.tr("Copy"), "Ctrl+C"),
            "leave": KeyedButton(theme, self.tr("Clear selection"), "Esc"),
        }
        self._lay_out()
        # A fixed height would be that of its size hint, which knows nothing of the width.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lay_out(self) -> None:
        flow = FlowLayout(spacing=Space.M)
        for square in self.digits:
            flow.addWidget(square)
        for name, button in self.buttons.items():
            self._add_button(button, f"hit_{name}", name)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._count)
        column.addWidget(self.extent)
        column.addLayout(flow)
        column.addWidget(self._message)

    @property
    def whole_statements(self) -> bool:
        """Whether the statements that contain the hits are tagged, instead of the words found."""
        return bool(self.extent.currentData() == STATEMENTS)

    def show_hits(self, snapshot: Snapshot, hits: Sequence[Hit], *, writable: bool) -> None:
        """Show the ticked hits."""
        self.setVisible(bool(hits))
        count = self.tr("%Ln ticked", "", len(hits))
        articles = self.tr("%Ln article(s)", "", len({hit.article for hit in hits}))
        self._count.setText(f"{count} · {articles}")
        for digit, square in enumerate(self.digits, 1):
            # Whether sentences have a tag already is not known here; the digits only add tags.
            square.show_tag(snapshot.tag_for_digit(digit), 0, max(len(hits), 1))
            square.setEnabled(writable)
        for name in ("tag", "group"):
            self.buttons[name].setEnabled(writable)
