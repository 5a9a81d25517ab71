"""The menu from which a link's relation is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from corpus.identities import RelationId
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.words.wording import relation_name


def relation_menu(
    snapshot: Snapshot,
    theme: Theme,
    parent: QWidget,
    choose: Callable[[RelationId], object],
    chosen: str = "",
) -> QMenu:
    """Every relation with its glyph; ``choose`` gets the identity of the one taken."""
    menu = QMenu(QCoreApplication.translate("Findings", "Change relation"), parent)
    for relation in snapshot.relations_in_order():
        style = theme.relation(relation.id)
        action = menu.addAction(theme.glyph(style.glyph, style.text), relation_name(relation))
        action.setData(relation.id)
        action.setCheckable(True)
        action.setChecked(relation.id == chosen)
        action.triggered.connect(lambda _checked, one=relation.id: choose(one))
    return menu
