"""The filters of the matrix."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from corpus.comparing.ordering import Drafts, OrderBy, RowFilter
from desktop.comparing.matrix.toolbar import MatrixToolbar
from desktop.look.theme import Theme
from desktop.widgets.status_marks import Marks


@pytest.fixture
def toolbar(theme: Theme, qtbot: QtBot) -> MatrixToolbar:
    made = MatrixToolbar(theme, Marks(theme))
    qtbot.addWidget(made)
    made.fill([("tag-0", "票价")], [("a", "林晓"), ("b", "周予")])
    made.fill_sources([("x", "A 日报"), ("y", "B 财经")], ["y"])
    return made


def test_what_is_set_is_what_is_wanted(toolbar: MatrixToolbar, qtbot: QtBot) -> None:
    assert toolbar.filters() == RowFilter()
    assert toolbar.order_by() is OrderBy.POSITION
    toolbar.field.setText("票价")
    toolbar.tag.choose("tag-0")
    toolbar.annotator.choose("b")
    toolbar.order.choose(OrderBy.SPREAD)
    for name in ("disputed", "unread", "summary", "drafts"):
        with qtbot.waitSignal(toolbar.changed):
            toolbar.toggles[name].click()
    assert toolbar.filters() == RowFilter(
        text="票价",
        disputed=True,
        unread=True,
        without_summary=True,
        tag="tag-0",
        annotator="b",
        drafts=Drafts.ONLY,
    )
    assert toolbar.order_by() is OrderBy.SPREAD
    toolbar.clear()
    assert toolbar.filters() == RowFilter()


def test_counts_are_told_and_empty_filters_hidden(toolbar: MatrixToolbar) -> None:
    toolbar.show_counts(summaries=2, drafts=0)
    assert toolbar.toggles["summary"].text() == "Without summary 2"
    assert toolbar.toggles["drafts"].isHidden()
    toolbar.show_counts(summaries=0, drafts=6)
    assert toolbar.toggles["summary"].isHidden()
    assert toolbar.toggles["drafts"].text() == "Drafts only 6"


def test_sources_say_how_many_are_shown(toolbar: MatrixToolbar) -> None:
    assert toolbar.sources.text() == "Sources: 1/2"
    toolbar.fill([], [("a", "林晓")])
    assert toolbar.annotator.isHidden(), "one person needs no choice"


def test_the_bar_looks_the_same_again(toolbar: MatrixToolbar, theme: Theme, qtbot: QtBot) -> None:
    toolbar.field.setText("票价")
    toolbar.tag.choose("tag-0")
    toolbar.toggles["disputed"].click()
    state = toolbar.state()
    toolbar.clear()
    toolbar.restore(state)
    assert toolbar.filters() == RowFilter(text="票价", tag="tag-0", disputed=True)
    toolbar.restore({"toggles": 3, "query": None})
    assert toolbar.filters() == RowFilter()


def test_the_legend_folds_where_there_is_no_room(toolbar: MatrixToolbar) -> None:
    toolbar.resize(1_700, 43)
    toolbar.show()
    assert toolbar.legend.isVisible()
    toolbar.resize(900, 43)
    assert not toolbar.legend.isVisible()
    assert toolbar.legend_button.isVisible()


def test_the_legend_is_whole_or_behind_its_button(toolbar: MatrixToolbar, qtbot: QtBot) -> None:
    """Also when the bar comes to hold more while its width stays."""
    toolbar.resize(1440, toolbar.height())
    toolbar.show()
    assert toolbar.legend.isVisible()
    toolbar.add_end(QLabel("Export everything"))
    toolbar.show_counts(summaries=13, drafts=29)
    folded = set()
    for width in range(1400, 2400, 20):
        toolbar.resize(width, toolbar.height())
        qtbot.wait(1)
        folded.add(not toolbar.legend.isVisible())
        assert toolbar.legend.isVisible() is not toolbar.legend_button.isVisible()
        for widget in toolbar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if widget.isVisible() and widget is not toolbar.field:
                assert widget.width() >= widget.sizeHint().width(), (width, widget.objectName())
    assert folded == {True, False}
