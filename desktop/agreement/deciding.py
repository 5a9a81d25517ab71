"""Carries out what keys, buttons and menus command for the selected disagreement."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from corpus.agreement.decisions import Ruling
from desktop.agreement.acts import AdjudicationActs
from desktop.agreement.agreed_dialog import AgreedDialog
from desktop.agreement.passage_list import PassageList, PassageRow
from desktop.agreement.passage_panel import CHOICES, KEYS, PassagePanel, offers
from desktop.look.theme import Theme
from desktop.widgets.list_actions import add_list_action
from desktop.widgets.menus import open_menu

_LETTERS = {getattr(Qt.Key, f"Key_{key}"): choice for key, choice in zip(KEYS, CHOICES, strict=True)}


class Deciding(QObject):
    """Connects the list, the passage below it, and the acts. ``names`` returns the names of the pair; ``go`` shows the
    selected passage in the texts."""

    def __init__(
        self,
        view: QWidget,
        passages: PassageList,
        panel: PassagePanel,
        acts: AdjudicationActs,
        theme: Theme,
        names: Callable[[], tuple[str, str]],
        go: Callable[[], object],
    ) -> None:
        super().__init__(view)
        self._view, self._list, self._panel = view, passages, panel
        self._acts, self._theme, self._names, self._go = acts, theme, names, go
        self._after: int | None = None
        panel.chosen.connect(self.choose)
        panel.reason.left.connect(passages.setFocus)
        passages.key_pressed.connect(self._on_key)
        passages.menu_requested.connect(self._on_menu)

    def take_next(self) -> int | None:
        """Return and clear the row to select when the list is next filled: after a decision, the next open one."""
        after, self._after = self._after, None
        return after

    def choose(self, choice: str) -> None:
        """Decide the selected disagreement, or go to the next one."""
        row, number = self._list.current, self._list.currentIndex().row()
        if row is None:
            return
        if choice == "later":
            self._list.select(number + 1)
        elif self._acts.writable and offers(row.disagreement.kind, choice):
            self._decide(row, number, Ruling(choice))

    def _decide(self, row: PassageRow, number: int, choice: Ruling) -> None:
        reason = self._panel.reason.text()
        if choice is Ruling.OWN:
            button = self._panel.buttons[choice.value]
            place = button.mapToGlobal(QPoint(button.width(), button.height() + 2))
            self._acts.ask_own(row.disagreement, self._names(), reason, place)
            return
        request = self._acts.choose(row.disagreement, choice, reason)
        if request is not None:
            self._list.setFocus()
            # Decided rows move to the end of the list, so the next open one moves up to this position.
            self._after = number if row.decision is None else None
            request.otherwise(lambda _: self.take_next(), owner=self)

    def ask_agreed(self, rows: list[PassageRow]) -> None:
        """List the passages that all coded alike, and accept them if the user confirms."""
        if not rows or not self._acts.writable:
            return

        def tags_of(row: PassageRow) -> str:
            return ", ".join(tag.name for tag in self._list.passages.tags(row.disagreement.by[0]))

        agreed = [row.disagreement for row in rows]
        AgreedDialog(self._theme, rows, tags_of, lambda: self._acts.take_agreed(agreed), self._view).open()

    def _on_key(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return
        choice = _LETTERS.get(event.key())
        if choice is not None:
            self.choose(choice)
            event.accept()
        elif event.key() == Qt.Key.Key_M and self._panel.reason.isEnabled():
            self._panel.reason.setFocus()
            event.accept()

    def _on_menu(self, place: QPoint) -> None:
        row = self._list.current
        if row is None:
            return
        menu = QMenu(self._view)
        add_list_action(menu, self.tr("To the text"), self._go, "Return")
        menu.addSeparator()
        for choice, key in zip(CHOICES, KEYS, strict=True):
            if offers(row.disagreement.kind, choice):
                words = self._panel.buttons[choice].text()
                action = add_list_action(menu, words, partial(self.choose, choice), key)
                action.setEnabled(self._acts.writable or choice == "later")
        menu.addSeparator()
        add_list_action(menu, self.tr("Copy"), self._list.copy, "Ctrl+C")
        open_menu(menu, place)
