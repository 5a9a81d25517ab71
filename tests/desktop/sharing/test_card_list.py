"""Conflicts as a model."""

from __future__ import annotations

from PySide6.QtCore import Qt

from corpus.snapshot import Snapshot
from desktop.sharing.card_list import CHOICE_ROLE, ConflictList
from desktop.sharing.conflict_card import card_of
from desktop.widgets.row_model import ROW_ROLE
from tests.desktop.build import river_archive
from tests.desktop.sharing.test_conflict_card import ME, conflict


def test_the_model_tells_cards_choices_and_words(qapp: object) -> None:
    snapshot = Snapshot.from_archive(river_archive())
    card = card_of(conflict("claim", "claim-5", "note", "", "一", "二"), snapshot, ME)
    model = ConflictList()
    model.show_rows([card])
    model.show_choices({card.key: "both"})
    index = model.index(0)
    assert (index.data(ROW_ROLE), index.data(CHOICE_ROLE)) == (card, "both")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == card.spoken()
    assert model.rows == (card,)
