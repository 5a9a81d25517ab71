from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from corpus.plots.lanes import PlotWords
from corpus.plots.range_plot import RangeLayout, range_plot
from desktop.look.theme import Theme
from desktop.widgets.plots.plot_accessible import list_marks
from desktop.widgets.plots.plot_view import PlotView
from tests.corpus.plots.build import FARES, group, lane


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> PlotView:
    made = PlotView(theme)
    qtbot.addWidget(made)
    list_marks(made)
    made.show_picture(lambda width, height, measure: range_plot(FARES, RangeLayout(width), PlotWords()))
    made.resize(700, 300)
    made.show()
    return made


def test_a_plot_is_a_list_with_an_item_for_each_mark(view: PlotView) -> None:
    listed = QAccessible.queryAccessibleInterface(view)
    assert listed.role() == QAccessible.Role.List
    assert listed.text(QAccessible.Text.Name) == "年增票款收入"
    assert listed.childCount() == 5
    names = [listed.child(number).text(QAccessible.Text.Name) for number in range(5)]
    assert names[0] == "A Source A: ≈ 8.2 亿元, baseline"
    assert listed.indexOfChild(listed.child(3)) == 3


def test_the_current_mark_is_selected_and_focused(view: PlotView, qtbot: QtBot) -> None:
    listed = QAccessible.queryAccessibleInterface(view)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    state = listed.child(1).state()
    assert state.selected and state.focused
    assert not listed.child(0).state().selected
    assert listed.focusChild().text(QAccessible.Text.Name).startswith("B ")


def test_an_item_is_found_where_it_is(view: PlotView) -> None:
    listed = QAccessible.queryAccessibleInterface(view)
    place = listed.child(2).rect().center()
    assert listed.childAt(place.x(), place.y()).text(QAccessible.Text.Name).startswith("C ")


def test_items_that_are_gone_say_nothing(view: PlotView) -> None:
    listed = QAccessible.queryAccessibleInterface(view)
    item = listed.child(4)
    view.show_picture(
        lambda width, height, measure: range_plot(group(lane("A", 1)), RangeLayout(width), PlotWords())
    )
    assert listed.childCount() == 1
    assert item.text(QAccessible.Text.Name) == "" and item.rect().isEmpty() and item.state().invisible
