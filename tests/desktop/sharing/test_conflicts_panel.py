"""The conflicts in the inspector: listed, filtered, decided, undone, and opened in their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.current import Current
from desktop.derived.people.conflicts import Conflicts
from desktop.derived.people.layers import Layers
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from desktop.sharing.conflict_card import ConflictKind
from desktop.sharing.conflicts_panel import ConflictsPanel
from tests.desktop.panels import PATIENCE, changing, jumps, rows


@pytest.fixture
def panel(
    opened: Workspace, apart: str, current: Current, theme: Theme, settings: Settings, qtbot: QtBot
) -> ConflictsPanel:
    """After a merge that left two conflicts."""
    conflicts = Conflicts(opened)
    panel = ConflictsPanel(opened, conflicts, Layers(opened, settings), current, theme)
    panel.held_conflicts = conflicts  # type: ignore[attr-defined]
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    assert panel._middle.currentWidget() is panel._empty
    assert panel._empty.text().startswith("No conflicts. When a merge brings another value")
    opened.merge(lambda store: store.merge(apart).changes)
    qtbot.waitUntil(lambda: len(panel.view.cards) == 2, timeout=PATIENCE)
    return panel


def open_card(panel: ConflictsPanel, field: str) -> None:
    while panel.view.card is not None and panel.view.card.field != field:
        panel.view.open_next()


def test_a_conflict_is_decided_by_key_and_opened_again_by_undo(
    panel: ConflictsPanel, opened: Workspace, qtbot: QtBot
) -> None:
    assert "the work of 周予" in panel._merge_label.text()
    assert panel._merge_label.text().endswith("What is open stays here until decided.")
    open_card(panel, "relation")
    qtbot.keyClick(panel.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(panel.view.cards) == 1, timeout=PATIENCE)
    assert rows(opened).links["link-5"].relation == "contradicts"
    assert [how for _, how in panel.decided.lines] == ["as here"]
    changing(opened, qtbot, opened.undo)
    qtbot.waitUntil(lambda: len(panel.view.cards) == 2, timeout=PATIENCE)
    assert list(panel.decided.lines) == []


def test_a_third_value_is_written(panel: ConflictsPanel, opened: Workspace, qtbot: QtBot) -> None:
    open_card(panel, "note")
    qtbot.keyClick(panel.view, Qt.Key.Key_E)
    assert panel.rewriting.field.toPlainText() == "官方口径，未计换乘"
    panel.rewriting.field.setPlainText("两者")
    qtbot.keyClick(panel.rewriting.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: rows(opened).claims["claim-5"].note == "两者", timeout=PATIENCE)
    assert [how for _, how in panel.decided.lines] == ["rewritten"] or qtbot.waitUntil(
        lambda: [how for _, how in panel.decided.lines] == ["rewritten"], timeout=PATIENCE
    ) is None


def test_a_kind_is_shown_alone_and_all_again_when_none_of_it_is_left(
    panel: ConflictsPanel, opened: Workspace, qtbot: QtBot
) -> None:
    panel._chips[ConflictKind.RELATION].click()
    assert [card.field for card in panel.view.cards] == ["relation"]
    qtbot.keyClick(panel.view, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: [card.field for card in panel.view.cards] == ["note"], timeout=PATIENCE)
    assert not panel._filter.isVisible(), "one kind needs no filter"


def test_enter_leads_to_the_place(panel: ConflictsPanel, current: Current, qtbot: QtBot) -> None:
    places = jumps(current)
    open_card(panel, "note")
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    open_card(panel, "relation")
    while panel.view.card is not None and panel.view.card.field != "relation":
        qtbot.keyClick(panel.view, Qt.Key.Key_Up)
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert [(place.claim, place.link, place.preview) for place in places] == [
        ("claim-5", None, False),
        (None, "link-5", True),
    ]


def test_in_a_narrow_dock_the_kinds_are_whole_in_several_lines(panel: ConflictsPanel, qtbot: QtBot) -> None:
    panel.resize(150, 700)
    chips = [chip for chip in panel._chips.values() if chip.isVisible()]
    assert len(chips) == 3
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips}) > 1, timeout=PATIENCE)
    for chip in chips:
        assert chip.width() >= chip.sizeHint().width(), chip.text()
        assert panel.rect().contains(chip.rect().translated(chip.mapTo(panel, QPoint(0, 0))))
