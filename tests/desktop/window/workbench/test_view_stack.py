"""The views in the middle of the workbench."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.window.workbench.view_stack import VIEWS
from tests.desktop.window.conftest import WindowBench


def test_tables_are_made_when_they_are_first_shown(river: WindowBench) -> None:
    views = river.workbench.views
    assert views.state() == {}
    views.show_view("links")
    assert list(views.state()) == ["links"]
    assert views.current.isVisible()
    assert not views.reading.isVisible()
    shown: QWidget = views.current
    views.show_view("read")
    views.show_view("links")
    assert views.current is shown, "and only once"


def test_the_state_of_tables_is_restored_without_showing_them(river: WindowBench) -> None:
    views = river.workbench.views
    views.restore({"claims": {"query": "客运", "grouping": "article"}})
    assert views.name == "read"
    assert views.state()["claims"]["query"] == "客运"


def test_claims_are_filtered_by_tag(river: WindowBench) -> None:
    river.workbench.views.filter_claims("tag-2")
    assert river.workbench.views.name == "claims"
    assert "tag-2" in str(river.workbench.views.state()["claims"])


def test_regions_are_those_of_the_view(river: WindowBench) -> None:
    views = river.workbench.views
    assert list(views.regions())[:2] == [pane.view for pane in views.reading.panes]
    for view in VIEWS[1:]:
        views.show_view(view)
        if view not in ("agreement", "words"):
            assert views.regions() == [views.current]
    views.show_view("agreement")
    assert views.agreement.list in views.regions()
