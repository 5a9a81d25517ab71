"""The docks: folded, opened, and making room automatically."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QTabBar
from pytestqt.qtbot import QtBot

from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench


def test_docks_fold_to_rails_and_come_back(river: WindowBench) -> None:
    workbench = river.workbench
    for side in ("left", "right"):
        rail = river.child(f"rail_{side}")
        assert workbench.docks.shown(side)
        assert rail.isHidden()
        river.press(f"dock.{side}")
        assert not workbench.docks.shown(side)
        assert not rail.isHidden()
        assert not river.actions_table[f"dock.{side}"].isChecked()
        assert river.settings.value(f"{side}_dock") is False
        river.press(f"dock.{side}")
        assert workbench.docks.shown(side)


def with_panes(river: WindowBench, qtbot: QtBot, count: int) -> None:
    """Bring the number of panes to ``count``."""
    reading = river.workbench.views.reading
    while len(reading.panes) != count:
        river.press("pane.add" if len(reading.panes) < count else "pane.close")
    qtbot.waitUntil(lambda: all(pane.article_id for pane in reading.panes), timeout=PATIENCE)


def test_the_library_makes_room_for_a_third_pane_and_the_inspector_stays(
    river: WindowBench, qtbot: QtBot
) -> None:
    workbench = river.workbench
    river.resize(1366, 738)
    with_panes(river, qtbot, 3)
    assert not workbench.docks.shown("left")
    assert workbench.docks.shown("right")
    assert len(workbench.views.reading.gutters) == 2, "no pane is folded"
    river.press("dock.left")
    assert workbench.docks.shown("left"), "insisted on"
    river.press("dock.left")
    river.press("dock.left")
    with_panes(river, qtbot, 2)
    assert workbench.docks.shown("left")
    assert workbench.docks.shown("right")


def test_what_is_worked_with_never_folds(river: WindowBench, qtbot: QtBot) -> None:
    reading, inspector = river.workbench.views.reading, river.workbench.inspector
    river.press("suggestions")
    panel = river.child("suggestionsPanel")
    river.resize(1040, 738)
    with_panes(river, qtbot, 3)
    assert not river.workbench.docks.shown("left")
    assert panel.isVisible(), "the pair that is being judged is looked at in the panes"
    inspector.show_history()
    river.child("inspectorTabs", QTabBar).setFocus()
    river.resize(1039, 738)
    assert river.workbench.docks.shown("right"), "the keyboard is in it"
    pane = reading.active_pane
    assert pane is not None
    pane.view.setFocus()
    river.resize(1040, 738)
    assert not river.workbench.docks.shown("right")


def test_docks_that_come_back_are_as_wide_as_before(river: WindowBench, qtbot: QtBot) -> None:
    river.resize(1440, 860)
    split = river.child("workbench_split")
    assert isinstance(split, QSplitter)
    before = split.sizes()
    assert (before[0], before[2]) == (river.theme.size("libraryWidth"), river.theme.size("inspectorWidth"))
    # The comparison folds both, and no view can be narrower than its toolbar.
    for view in ("compare", "claims", "compare"):
        river.press(f"view.{view}")
    river.workbench.keep_layout()
    river.press("view.read")
    qtbot.waitUntil(lambda: split.sizes() == before)
    river.workbench.docks.restore_sizes()
    assert split.sizes() == before
