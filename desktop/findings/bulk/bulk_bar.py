"""The bar below a list while several rows are selected, with actions on all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import chain

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from corpus.model import Claim
from corpus.same_words import of_same_words
from corpus.snapshot import Snapshot
from desktop.commands.command import key_text
from desktop.findings.bulk.act_bar import ActBar
from desktop.look.plain_text import set_tip
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.widgets.flow import FlowLayout
from desktop.widgets.keyed_button import KeyedButton

LINK_MOST = 9
"""Claims that can be linked at once, at most: the first with each of the others. From the design."""
SPARED = ("export", "adopt", "copy", "join", "kind", "note", "link", "group")
"""Actions that move to the menu of further actions if the bar is too narrow, least used first."""


class BulkBar(ActBar):
    """Shown from two rows on: the actions in one line, below it what was done. Actions: tag, group, link, note, kind,
    copy, adopt, join (claims of the same words only), export, delete, leave."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "bulk", parent)
        self._joinable = False
        self._spared: list[str] = []
        """The actions for which there is no room."""
        self.buttons = {
            "tag": KeyedButton(theme, self.tr("Tag"), "T"),
            "group": KeyedButton(theme, self.tr("Group"), "G"),
            "link": KeyedButton(theme, self.tr("Link"), "R"),
            "note": KeyedButton(theme, self.tr("Note"), "M"),
            "kind": KeyedButton(theme, self.tr("Kind")),
            "copy": KeyedButton(theme, self.tr("Copy"), "Ctrl+C"),
            "adopt": KeyedButton(theme, self.tr("Code as mine")),
            "join": KeyedButton(theme, self.tr("Join")),
            "export": KeyedButton(theme, self.tr("Export…")),
            "more": KeyedButton(theme, self.tr("More")),
            "delete": KeyedButton(theme, self.tr("Delete"), icon="delete"),
            "leave": KeyedButton(theme, "×", "Esc"),
        }
        self.buttons["leave"].setAccessibleName(self.tr("Clear selection"))
        set_tip(self.buttons["leave"], self.tr("Clear selection"))
        # Its key is only in the tooltip, since the room is needed.
        set_tip(self.buttons["delete"], f"{self.buttons['delete'].text()}  {key_text('Del')}")
        for name in ("kind", "adopt", "join", "export", "more", "delete"):
            self.buttons[name].setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        flow = self._flow = FlowLayout(spacing=Space.M)
        flow.addWidget(self._count)
        for square in self.digits:
            flow.addWidget(square)
        for name, button in self.buttons.items():
            flow.addWidget(button)
            if name != "more":
                self._add_button(button, f"bulk_{name}", name)
        more = self.buttons["more"]
        more.setObjectName("bulk_more")
        more.clicked.connect(lambda: self.more_menu().popup(self._above("more")))
        flow.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.addLayout(flow)

    def show_rows(
        self,
        snapshot: Snapshot,
        claims: Sequence[Claim],
        tags_of_claims: Sequence[Collection[str]],
        *,
        rows: int,
        hidden: int,
        writable: bool,
        message: str = "",
        linkable: bool = True,
    ) -> None:
        """Show the number of selected rows, and their claims with ``tags_of_claims``, the tags of each. ``hidden`` more
        rows are selected but filtered out; ``message``: what was done; ``linkable``: whether the rows can be linked,
        or can get another relation."""
        self.setVisible(rows > 1)
        count = self.tr("%Ln selected", "", rows)
        sources = self.tr("%Ln article(s)", "", len({claim.article for claim in claims}))
        self._count.setText(f"{count} · {sources}")
        self._show_message(message, hidden)
        having = Counter(chain.from_iterable(tags_of_claims))
        for digit, square in enumerate(self.digits, 1):
            tag = snapshot.tag_for_digit(digit)
            square.show_tag(tag if claims else None, having[tag.id] if tag is not None else 0, len(claims))
            square.setEnabled(writable)
        for name, button in self.buttons.items():
            button.setEnabled(writable or name in ("copy", "export", "more", "leave"))
        for name in ("tag", "group", "kind", "adopt", "export"):
            self.buttons[name].setEnabled(self.buttons[name].isEnabled() and bool(claims))
        self.buttons["link"].setEnabled(writable and linkable)
        self._joinable = len(claims) > 1 and of_same_words(claims)
        self._fit()

    # Room

    def more_menu(self) -> QMenu:
        """The menu of the actions for which there is no room."""
        menu = QMenu(self)
        for name in reversed(self._spared):
            button = self.buttons[name]
            action = menu.addAction(f"{button.text()}\t{button.key}".strip())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _=False, name=name: self.wanted.emit(name))
        return menu

    def _above(self, name: str) -> QPoint:
        """The position of a button's menu: the bar is at the bottom of the window, so Qt opens it upwards."""
        return self.buttons[name].mapToGlobal(QPoint(0, self.buttons[name].height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Move actions to the menu until the rest fits in one line."""

        def width(part: QWidget) -> int:
            return part.sizeHint().width() + int(Space.M)

        offered = [name for name in self.buttons if name != "more" and (name != "join" or self._joinable)]
        parts = [self._count, *(square for square in self.digits if not square.isHidden())]
        excess = sum(map(width, parts)) + sum(width(self.buttons[name]) for name in offered)
        excess -= self.width() - 2 * Space.L
        self._spared = []
        if excess > 0:
            excess += width(self.buttons["more"])
            for name in SPARED:
                if excess > 0 and name in offered:
                    excess -= width(self.buttons[name])
                    self._spared.append(name)
        for name, button in self.buttons.items():
            button.setVisible(name in offered and name not in self._spared)
        self.buttons["more"].setVisible(bool(self._spared))

    def _show_message(self, message: str, hidden: int) -> None:
        left = self.tr("%Ln more selected claim(s) are filtered out and stay as they are", "", hidden)
        words = [part for part in (message, left if hidden else "") if part]
        self.show_message(" · ".join(words))
