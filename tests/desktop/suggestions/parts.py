"""Parts of the suggestions panel."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from desktop.suggestions.view import CardView
from desktop.widgets.panels import EmptyNote
from desktop.widgets.relation_menu import RelationMenu
from tests.desktop.suggestions.conftest import Bench


def note(bench: Bench) -> str:
    found = bench.panel.findChild(EmptyNote, "emptyNote")
    assert found is not None and found.isVisible()
    return found.text()


def relation_menu(bench: Bench) -> RelationMenu:
    found = bench.panel.findChild(RelationMenu, "relationMenu")
    assert found is not None
    return found


def button_place(view: CardView, name: str) -> QPointF | None:
    """The centre of a button of the selected card, in the viewport."""
    index = view.currentIndex()
    place = view.itemDelegate().layout_of(index).buttons.get(name)  # type: ignore[attr-defined]
    return place.center() + view.visualRect(index).topLeft().toPointF() if place is not None else None
