"""The docks: folded, opened, and making room by themselves."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.desktop.panels import PATIENCE
from tests.desktop.window.conftest import WindowBench


def test_docks_fold_to_rails_and_come_back(river: WindowBench) -> None:
    workbench = river.workbench
    for side in ("left", "right"):
        rail = river.child(f"rail_{side}")
        assert workbench.dock_shown(side)
        assert rail.isHidden()
        river.press(f"dock.{side}")
        assert not workbench.dock_shown(side)
        assert not rail.isHidden()
        assert not river.actions_table[f"dock.{side}"].isChecked()
        assert river.settings.value(f"{side}_dock") is False
        river.press(f"dock.{side}")
        assert workbench.dock_shown(side)


def test_docks_make_room_for_three_panes_in_a_narrow_window_unless_insisted_on(
    river: WindowBench, qtbot: QtBot
) -> None:
    workbench = river.workbench
    river.resize(1366, 738)
    river.press("pane.add")
    qtbot.waitUntil(lambda: len(workbench.views.reading.state()["panes"]) == 3, timeout=PATIENCE)
    assert not workbench.dock_shown("left")
    assert not workbench.dock_shown("right")
    river.press("dock.left")
    assert workbench.dock_shown("left")
    assert not workbench.dock_shown("right")
    river.press("pane.close")
    qtbot.waitUntil(lambda: workbench.dock_shown("right"), timeout=PATIENCE)
