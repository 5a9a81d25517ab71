"""The menu of relations for a link, and the digits of relations."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from corpus.identities import RelationId
from corpus.model import Relation
from corpus.snapshot import Snapshot
from desktop.look.plain_text import literal
from desktop.look.theme import Theme
from desktop.words.wording import relation_name

DIGITS = 6
"""Number of relations with a digit key: the five built-in ones and the first of the analyst's own."""


def relation_for_digit(snapshot: Snapshot, digit: int) -> RelationId | None:
    """The relation with a digit, from 1, in link mode and in the menu."""
    relations = snapshot.relations_in_order()[:DIGITS]
    return relations[digit - 1].id if 1 <= digit <= len(relations) else None


def last_relation(snapshot: Snapshot, last: RelationId) -> RelationId:
    """The relation used last, unless this project lacks it."""
    return last if last in snapshot.relations else snapshot.relations_in_order()[0].id


class RelationMenu(QMenu):
    """Calls ``choose`` with the identity of the chosen relation. While the menu is open, digits choose as well."""

    def __init__(
        self,
        theme: Theme,
        snapshot: Snapshot,
        choose: Callable[[RelationId], object],
        *,
        title: str = "",
        first: str | None = None,
        checked: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``title``: the name of the menu as a submenu. ``first``: the relation at the top; ``checked``: the relation
        that the link has."""
        super().__init__(parent)
        self.setObjectName("relationMenu")
        self.setTitle(title or self.tr("Relation"))
        self._by_digit: dict[str, QAction] = {}
        relations = snapshot.relations_in_order()
        digits = {relation.id: str(number) for number, relation in enumerate(relations[:DIGITS], 1)}
        for relation in sorted(relations, key=lambda relation: relation.id != first):
            action = self._add(theme, relation, digits.get(relation.id, ""))
            action.setCheckable(checked is not None)
            action.setChecked(relation.id == checked)
            action.triggered.connect(lambda _=False, chosen=relation.id: choose(chosen))
        if self.actions():
            checked_actions = (action for action in self.actions() if action.isChecked())
            self.setActiveAction(next(checked_actions, self.actions()[0]))

    def _add(self, theme: Theme, relation: Relation, digit: str) -> QAction:
        style = theme.relation(relation.id)
        name = literal(relation_name(relation))
        action = self.addAction(theme.glyph(style.glyph, style.text), f"{name}\t{digit}" if digit else name)
        action.setData(relation.id)
        if digit:
            self._by_digit[digit] = action
        return action

    def event(self, event: QEvent) -> bool:
        # Otherwise the window would treat a digit as the shortcut for adding a tag.
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.text() in self._by_digit:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._by_digit.get(event.text())
        if action is None:
            super().keyPressEvent(event)
            return
        self.close()
        action.trigger()
