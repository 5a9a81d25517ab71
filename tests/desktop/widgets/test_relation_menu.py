"""The menu from which a relation is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Relation
from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.widgets.relation_menu import RelationMenu, last_relation, relation_for_digit
from tests.desktop.build import river_archive


@pytest.fixture
def snapshot() -> Snapshot:
    """The ferry project with two relations of the analyst's own."""
    river = river_archive()
    own = [Relation(f"own-{number}", f"own {number} & more", False, 5 + number) for number in (0, 1)]
    return Snapshot.from_archive(replace(river, relations=(*river.relations, *own)))


def test_digits_stand_for_the_built_in_relations_and_the_first_of_ones_own(snapshot: Snapshot) -> None:
    found = [relation_for_digit(snapshot, digit) for digit in range(8)]
    assert found == [
        None,
        "equivalent",
        "overlaps",
        "differs_in_figure",
        "contradicts",
        "quotes",
        "own-0",
        None,
    ]


def test_the_last_relation_is_forgotten_where_it_does_not_exist(snapshot: Snapshot) -> None:
    assert last_relation(snapshot, "quotes") == "quotes"
    assert last_relation(snapshot, "of another project") == "equivalent"


def test_a_digit_chooses_and_closes(snapshot: Snapshot, theme: Theme, qtbot: QtBot) -> None:
    chosen: list[str] = []
    menu = RelationMenu(theme, snapshot, chosen.append, first="contradicts")
    qtbot.addWidget(menu)
    assert [action.data() for action in menu.actions()][:2] == ["contradicts", "equivalent"]
    menu.show()
    qtbot.keyClicks(menu, "5")
    assert chosen == ["quotes"]
    assert not menu.isVisible()


def test_the_relation_of_the_link_is_ticked_and_at_hand(
    snapshot: Snapshot, theme: Theme, qtbot: QtBot
) -> None:
    menu = RelationMenu(theme, snapshot, print, title="Change relation", checked="contradicts")
    qtbot.addWidget(menu)
    assert menu.title() == "Change relation"
    assert [action.data() for action in menu.actions() if action.isChecked()] == ["contradicts"]
    held = menu.activeAction()
    assert held is not None
    assert held.data() == "contradicts"


def test_names_of_ones_own_keep_their_ampersand(snapshot: Snapshot, theme: Theme, qtbot: QtBot) -> None:
    menu = RelationMenu(theme, snapshot, print)
    qtbot.addWidget(menu)
    assert menu.actions()[5].text() == "own 0 && more\t6"
    assert menu.actions()[6].text() == "own 1 && more", "the sixth digit was the last"
