"""The row of the comparison below the texts follows its setting."""

from __future__ import annotations

from tests.desktop.window.conftest import WindowBench


def test_the_command_shows_and_hides_it(river: WindowBench) -> None:
    assert river.workbench.views.row is None
    river.press("view.row")
    row = river.workbench.views.row
    assert row is not None and row.isVisible()
    assert row.table in river.workbench.regions(), "F6 goes there"
    assert river.actions_table["view.row"].isChecked()
    river.press("view.compare")
    assert river.workbench.views.row is None
    river.press("view.read")
    assert row.isVisible()
    row.closed.emit()
    assert river.workbench.views.row is None
    assert not river.settings.value("show_row")


def test_it_leads_to_the_whole_comparison(river: WindowBench) -> None:
    river.press("view.row")
    row = river.workbench.views.row
    assert row is not None
    row.comparison_requested.emit("")
    assert river.keeper.view == "compare"


def test_a_rebuilt_workbench_has_it_too(river: WindowBench) -> None:
    river.press("view.row")
    before = river.workbench
    river.keeper.rebuild()
    assert river.workbench is not before
    assert river.workbench.views.row is not None
