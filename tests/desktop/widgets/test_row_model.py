"""A list of values as a model."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.look.plain_text import tip
from desktop.widgets.row_model import ROW_ROLE, RowModel

EVERY = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@pytest.fixture
def model(qapp: object) -> RowModel[float]:
    model = RowModel[float](lambda row: f"{row} %", lambda row: f"<{row}>")
    model.show_rows([1.5, 2.5])
    return model


def test_a_row_gives_its_value_and_its_words(model: RowModel[float]) -> None:
    assert model.index(1).data(ROW_ROLE) == 2.5
    assert [model.index(1).data(role) for role in EVERY] == ["2.5 %", "2.5 %", tip("<2.5>")]
    assert model.index(1).data(Qt.ItemDataRole.EditRole) is None


def test_rows_have_no_tooltip_unless_there_is_one(qapp: object) -> None:
    model = RowModel[float](str)
    model.show_rows([1.5])
    assert [model.index(0).data(role) for role in EVERY] == ["1.5", "1.5", None]


def test_no_number_of_another_row_finds_one(model: RowModel[float]) -> None:
    assert [model.row_at(number) for number in (-1, 0, 1, 2)] == [None, 1.5, 2.5, None]
    assert model.data(QModelIndex(), ROW_ROLE) is None
    assert model.rowCount() == 2 and model.rowCount(model.index(0)) == 0


def test_the_same_rows_are_not_listed_again(model: RowModel[float], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows([1.5, 2.5])
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([2.5])
    assert model.rows == (2.5,)
