"""The preview of a merge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.sharing.merge_counts import count_lines
from desktop.sharing.merge_preview import MergePreview
from tests.desktop.sharing.conftest import Told


def test_what_is_decided_here_is_what_is_settled_and_can_be_taken_back(
    told: Told, layers: Layers, theme: Theme, qtbot: QtBot
) -> None:
    result, now, then = told
    preview = MergePreview(layers, theme)
    qtbot.addWidget(preview)
    preview.resize(820, 600)
    preview.show()
    preview.show_result(result, count_lines(result.outcome, result.preview, now), now, then, "annotator-lin")
    assert preview.counts.rowCount() > 0
    assert preview.changes.rowCount() > 0
    assert not preview.strangers.isVisible()
    view = preview.conflicts
    assert preview.settlements == []
    qtbot.keyClick(view, Qt.Key.Key_1)
    (settled,) = preview.settlements
    first = view.cards[0]
    assert (settled.row_id, settled.value) == (first.row_id, first.sides[0].value)
    assert view.card == view.cards[1], "the next one is open"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_1)
    assert preview.settlements == []
