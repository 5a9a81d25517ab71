from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from corpus.plots.picture import PlotText
from desktop.comparing.plots.range_panel import LANE, LEAST_LANE, RangePanel
from desktop.look.theme import Theme
from tests.corpus.plots.build import FARES, group, lane


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> RangePanel:
    made = RangePanel(theme)
    qtbot.addWidget(made)
    made.resize(800, 420)
    made.show()
    return made


def button(panel: RangePanel, key: str) -> QAbstractButton:
    found = panel.findChild(QAbstractButton, f"segment_{key}")
    assert found is not None
    return found


def unit(panel: RangePanel) -> str:
    picture = panel.plot.picture
    assert picture is not None
    return [shape.text for shape in picture.shapes if isinstance(shape, PlotText)][-1]


def test_the_scale_is_chosen_by_the_figures_and_then_by_the_analyst(panel: RangePanel) -> None:
    panel.show_group(FARES)
    assert button(panel, "log").isChecked() and unit(panel) == "亿元, log scale"
    button(panel, "linear").click()
    assert unit(panel) == "亿元"
    panel.show_group(FARES)
    assert unit(panel) == "亿元"


def test_the_scale_follows_figures_that_are_read_later(panel: RangePanel) -> None:
    panel.show_group(group(lane("A", 3), lane("B", 4)))
    assert button(panel, "linear").isChecked()
    panel.show_group(group(lane("A", 3), lane("B", 4), lane("C", 40)))
    assert button(panel, "log").isChecked()


def test_another_group_has_its_own_scale(panel: RangePanel) -> None:
    panel.show_group(FARES)
    panel.show_group(replace(group(lane("A", 3), lane("B", 4)), key="other"))
    assert button(panel, "linear").isChecked()


def test_a_log_scale_is_not_offered_where_it_is_impossible(panel: RangePanel) -> None:
    panel.show_group(group(lane("A", -3), lane("B", 4)))
    assert not button(panel, "log").isEnabled() and button(panel, "log").toolTip()
    panel.show_group(group(lane("A", 3), lane("B", 4), time=True))
    assert not button(panel, "log").isVisible()


def test_lanes_get_lower_where_there_is_little_room_but_not_too_low(panel: RangePanel) -> None:
    lanes = tuple(lane(letter, number + 1.0) for number, letter in enumerate("ABCDEFGHIJKL"))
    panel.show_group(group(*lanes))
    picture = panel.plot.picture
    assert picture is not None
    assert LEAST_LANE <= picture.marks[0].area.height < LANE
    panel.show_group(group(*lanes[:3]))
    picture = panel.plot.picture
    assert picture is not None and picture.marks[0].area.height == LANE


def test_a_lane_is_made_current_and_opened(panel: RangePanel, qtbot: QtBot) -> None:
    panel.show_group(FARES, "5 sources")
    panel.set_current("C")
    assert panel.plot.current == "C"
    with qtbot.waitSignal(panel.activated) as opened:
        panel.plot.activated.emit("C")
    assert opened.args == ["C"]


def test_nothing_is_shown_without_a_group(panel: RangePanel) -> None:
    panel.show_group(FARES)
    panel.show_group(None)
    assert panel.plot.picture is None
    assert not button(panel, "log").isVisible()
