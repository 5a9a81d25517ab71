"""The targets of the tour."""

from __future__ import annotations

from desktop.window.tour.sights import Sights, example_link
from desktop.window.tour.tour import Tour
from tests.desktop.panels import rows
from tests.desktop.window.conftest import WindowBench


def test_the_first_articles_differ_in_a_figure_and_its_line_is_found(window: WindowBench, tour: Tour) -> None:
    link = example_link(window.workspace)
    assert link is not None
    claims = rows(window.workspace).claims
    assert {claims[link.source].article, claims[link.target].article} == set(window.keeper.open_articles())
    sights = Sights(window, window.workspace, window.current, window.keeper)
    sight = sights.difference()
    gutter = window.workbench.views.reading.gutters[0]
    assert sight.rect is not None
    assert gutter.link_at(gutter.mapFrom(window, sight.rect.center()).toPointF()) == link.id
    assert len(sight.keep_clear) >= 3, "both ends and the inspector"
    window.press("view.claims")
    assert sights.difference().rect is None, "another view is shown"
    assert sights.importing().rect is not None, "the library is there in every view"
