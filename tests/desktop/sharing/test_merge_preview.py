"""The preview of a merge."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.sharing.card_layout import button_words
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


def test_the_card_that_the_keys_open_is_shown_whole(
    told: Told, layers: Layers, theme: Theme, qtbot: QtBot
) -> None:
    """Both the list and the preview scroll; a card was opened below the lower edge of the preview."""
    result, now, then = told
    (conflict,) = (one for one in result.outcome.conflicts if one.field == "note")
    several = tuple(replace(conflict, row_id=f"claim-{n}") for n in range(1, 10))
    outcome = replace(result.outcome, conflicts=several)
    preview = MergePreview(layers, theme)
    qtbot.addWidget(preview)
    preview.resize(820, 300)
    counts = count_lines(result.outcome, result.preview, now)
    preview.show_result(replace(result, outcome=outcome), counts, now, then, "annotator-lin")
    preview.show()
    view = preview.conflicts
    qtbot.waitUntil(lambda: preview.verticalScrollBar().maximum() > 0)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    for step in range(len(several) - 1):
        qtbot.keyClick(view, Qt.Key.Key_1)
        assert view.card == view.cards[step + 1]
        card = view.visualRect(view.currentIndex())
        shown = card.translated(view.viewport().mapTo(preview.viewport(), QPoint(0, 0)))
        assert preview.viewport().rect().contains(shown), step


def test_the_list_of_changes_scrolls_with_the_preview(
    told: Told, layers: Layers, theme: Theme, qtbot: QtBot
) -> None:
    result, now, then = told
    outcome = replace(result.outcome, entries=result.outcome.entries * 10)
    preview = MergePreview(layers, theme)
    qtbot.addWidget(preview)
    preview.resize(820, 300)
    preview.show()
    preview.show_result(replace(result, outcome=outcome), (), now, then, "annotator-lin")
    last = preview.changes.rowCount() - 1
    assert last > 9
    qtbot.waitUntil(lambda: preview.verticalScrollBar().maximum() > 0)
    assert preview.lines.verticalScrollBar().maximum() == 0
    assert preview.verticalScrollBar().value() == 0
    preview.lines.setFocus()
    qtbot.keyClick(preview.lines, Qt.Key.Key_End)
    row = preview.lines.visualRect(preview.changes.index(last, 0)).center()
    place = preview.lines.viewport().mapTo(preview.viewport(), row)
    assert preview.viewport().rect().contains(place)


def test_the_field_for_another_value_is_in_sight(
    told: Told, layers: Layers, theme: Theme, qtbot: QtBot
) -> None:
    """Also on a small screen, where the preview scrolls."""
    result, now, then = told
    preview = MergePreview(layers, theme)
    qtbot.addWidget(preview)
    preview.resize(820, 300)
    preview.show()
    preview.show_result(result, count_lines(result.outcome, result.preview, now), now, then, "annotator-lin")
    view = preview.conflicts
    while view.card is not None and "rewrite" not in button_words(view.card):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_E)
    field = preview.rewriting.field
    assert not field.isHidden()
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())
