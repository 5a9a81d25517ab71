"""The effects of a column's popup."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from corpus.questions import Status
from desktop.comparing.matrix.column_popup import ColumnAct, ColumnPopup
from desktop.comparing.matrix.view import MatrixView
from desktop.project.workspace import Workspace
from desktop.widgets.keyed_button import KeyedButton
from tests.desktop import panels


def opened(matrix: MatrixView, column: int) -> Any:
    grid = matrix.context.grid
    table = next(one for one in grid.tables if not one.isColumnHidden(column))
    table.heads.popup_requested.emit(column)
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, ColumnPopup) and one.isVisible()
    )


def titles(matrix: MatrixView) -> list[str]:
    return [entry.row.title for entry in matrix.context.model.entries if entry.row is not None]


def act(popup: Any, name: ColumnAct) -> None:
    next(row for row in popup.rows if row.objectName() == f"column_{name}").click()


def test_a_column_is_filtered_by_status_and_cleared(matrix: MatrixView) -> None:
    popup = opened(matrix, 2)
    popup.statuses[1].setChecked(True)
    assert popup.foot.text() == "1/2 left"
    popup.apply()
    assert titles(matrix) == ["日均客运量"]
    assert matrix.context.content.statuses == {"article-2": {Status.DIFFERS_IN_FIGURE}}
    again = opened(matrix, 2)
    assert again.checked == {Status.DIFFERS_IN_FIGURE}
    again._clear()
    assert titles(matrix) == ["平均票价", "日均客运量"]


def test_the_popup_opens_by_key(matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.context.grid.set_current(0, 2)
    qtbot.keyClick(matrix.context.grid.main, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    shown = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, ColumnPopup) and one.isVisible()
    ]
    assert shown
    shown[-1].close()


def test_a_column_is_hidden_and_a_pill_brings_it_back(matrix: MatrixView) -> None:
    act(opened(matrix, 2), ColumnAct.HIDE)
    assert matrix.context.grid.visual_columns() == [0, 1, 3, 4]
    pill = matrix.context.grid.findChild(KeyedButton, "hiddenColumns")
    assert pill is not None
    assert pill.text() == "1 column(s) hidden"
    assert matrix.context.toolbar.sources.text() == "Sources: 2/3"
    pill.click()
    assert matrix.context.grid.visual_columns() == [0, 1, 2, 3, 4]


def test_a_column_is_frozen_and_sorted_by(matrix: MatrixView) -> None:
    act(opened(matrix, 3), ColumnAct.FREEZE)
    assert matrix.context.grid.visual_columns() == [0, 3, 1, 2, 4]
    act(opened(matrix, 2), ColumnAct.SORT)
    assert matrix.context.content.column == "article-2"
    assert titles(matrix)[0] == "日均客运量", "its figures differ"


def test_a_column_becomes_the_baseline_of_the_selected_row(
    matrix: MatrixView, compared: Workspace, qtbot: QtBot
) -> None:
    matrix.context.grid.set_current(1, 1)
    panels.changing(compared, qtbot, lambda: act(opened(matrix, 3), ColumnAct.BASELINE))
    assert panels.rows(compared).questions["question-2"].baseline == "claim-11"
