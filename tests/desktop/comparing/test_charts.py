from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.commands.actions import Actions
from desktop.comparing.charts import Charts
from desktop.comparing.matrix.view import MatrixView
from desktop.comparing.plots.overview_view import OverviewView
from tests.desktop import panels
from tests.desktop.comparing.fares import open_fares


@pytest.fixture
def view(kept_worker: None, services: Any, actions: Actions, qtbot: QtBot, tmp_path: Path) -> MatrixView:
    open_fares(services.workspace, qtbot, tmp_path)
    made = MatrixView(
        services.workspace, services.comparing, services.figures, services.current, services.theme, actions
    )
    qtbot.addWidget(made)
    made.resize(1400, 800)
    return made


@pytest.fixture
def charts(view: MatrixView, services: Any) -> Charts:
    def overview() -> OverviewView:
        return OverviewView(
            services.workspace,
            services.comparing,
            services.figures,
            services.current,
            services.theme,
            services.settings,
        )

    made = Charts(view, services.theme, overview)
    view.show()
    return made


def press(charts: Charts, key: str) -> None:
    button = charts.switch.findChild(QAbstractButton, f"segment_{key}")
    assert button is not None
    button.click()


def test_pictures_take_the_place_of_the_rows_and_give_it_back(view: MatrixView, charts: Charts) -> None:
    assert view.context.grid.isVisible()
    press(charts, "charts")
    assert charts.overview.isVisible() and not view.context.grid.isVisible()
    press(charts, "table")
    assert not charts.overview.isVisible() and view.context.grid.isVisible()


def test_a_rebuilt_view_shows_the_pictures_again(view: MatrixView, charts: Charts) -> None:
    press(charts, "charts")
    state = view.state()
    press(charts, "table")
    view.restore(state)
    assert charts.overview.isVisible() and charts.switch.key == "charts"
    press(charts, "table")
    view.restore(view.state())
    assert not charts.overview.isVisible()


def test_the_filters_of_the_bar_hold_for_the_pictures(view: MatrixView, charts: Charts, qtbot: QtBot) -> None:
    press(charts, "charts")
    tiles = charts.overview.tiles
    qtbot.waitUntil(lambda: len(tiles.tiles) == 10, timeout=panels.PATIENCE)
    view.context.toolbar.field.setText("客流")
    assert {tile.group.title for tile in tiles.tiles} == {"去年日均客流", "同比客流增长"}


def test_what_the_pictures_ask_for_is_passed_on(charts: Charts, qtbot: QtBot) -> None:
    press(charts, "charts")
    with qtbot.waitSignal(charts.ledger_requested) as line:
        charts.overview.ledger_requested.emit("question/0")
    with qtbot.waitSignal(charts.covered_requested) as covered:
        charts.overview.covered_requested.emit("article-1", "tag-1")
    assert line.args == ["question/0"] and covered.args == ["article-1", "tag-1"]
