"""The conflicts that were decided."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from corpus.identities import OperationId
from corpus.snapshot import Snapshot
from db.merging.outcome import ConflictDecision
from desktop.look.theme import Theme
from desktop.sharing.decided_list import DecidedList
from tests.desktop.build import NOON, river_archive
from tests.desktop.sharing.test_conflict_card import ME, conflict


def test_decisions_are_listed_and_spoken(theme: Theme, qtbot: QtBot) -> None:
    decided = DecidedList(theme)
    qtbot.addWidget(decided)
    decision = ConflictDecision(
        OperationId("3"), conflict("claim", "claim-5", "note", "", "一", "二"), "一", "林晓", NOON
    )
    decided.show_decisions([decision], Snapshot.from_archive(river_archive()), ME)
    assert [how for _, how in decided.lines] == ["as here"]
    assert decided.accessibleName() == "Decided 1"
    height = decided.sizeHint().height()
    decided.show_decisions([decision] * 3, Snapshot.from_archive(river_archive()), ME)
    assert decided.sizeHint().height() > height
    assert decided.grab().toImage().width() > 0
