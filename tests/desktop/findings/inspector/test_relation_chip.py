"""The button that shows a link's relation."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.model import Relation
from desktop.findings.inspector.relation_chip import RelationChip
from desktop.look.theme import Theme


def test_it_names_the_relation_and_looks_like_it(theme: Theme, qtbot: QtBot) -> None:
    chip = RelationChip(theme)
    qtbot.addWidget(chip)
    pictures = []
    for identity in ("contradicts", "quotes"):
        chip.show_relation(identity, Relation(identity, "", False, 0))
        chip.resize(160, 22)
        pictures.append(chip.grab().toImage())
    assert pictures[0] != pictures[1]
    assert chip.text() == "Quotes"
    assert chip.accessibleName() == "Relation: Quotes"


def test_it_has_room_for_a_name_of_ones_own_and_one_that_is_gone(theme: Theme, qtbot: QtBot) -> None:
    chip = RelationChip(theme)
    qtbot.addWidget(chip)
    chip.show_relation("own-1", Relation("own-1", "为什么", False, 6))
    short = chip.sizeHint().width()
    assert chip.text() == "为什么"
    chip.show_relation("own-2", None)
    assert chip.text() == "own-2"
    chip.show_relation("own-1", Relation("own-1", "为什么会这样呢", False, 6))
    assert chip.sizeHint().width() > short
