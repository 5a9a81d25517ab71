"""The body of the window."""

from __future__ import annotations

from tests.desktop.window.conftest import WindowBench


def test_what_f6_steps_through_is_the_lists_or_the_hits_then_the_views_then_the_inspector(
    river: WindowBench,
) -> None:
    workbench = river.workbench
    assert workbench.regions()[:2] == [workbench.library, workbench.codebook]
    assert workbench.regions()[-1] is workbench.inspector
    workbench.show_search(True)
    assert workbench.regions()[0] is workbench.search
    assert workbench.docks.shown("left")
    workbench.show_search(False)
    assert workbench.regions()[0] is workbench.library
