"""Dots under the figures of a pane's text."""

from __future__ import annotations

import pytest

from desktop.reading.text.reading_view import ReadingView
from tests.desktop.panels import PATIENCE
from tests.desktop.reading.conftest import DAILY, Bench

pytestmark = pytest.mark.usefixtures("kept_worker")


def dotted(view: ReadingView) -> list[str]:
    """The words that have dots."""
    figures = view.emphasis.figures.between(0, len(view.source))
    return [figure.figure.text for figure in figures]


def test_figures_have_dots_as_long_as_they_are_wanted(bench: Bench) -> None:
    bench.open(DAILY)
    view = bench.pane(DAILY).view
    assert dotted(view) == []
    bench.settings.set_value("show_figures", True)
    bench.qtbot.waitUntil(lambda: bool(dotted(view)), timeout=PATIENCE)
    assert "2元" in dotted(view)
    figure = next(view.emphasis.figures.between(0, len(view.source)))
    assert figure.figure.text in view.figure_words(figure)
    bench.settings.set_value("show_figures", False)
    assert dotted(view) == []
