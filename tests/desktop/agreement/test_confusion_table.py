"""Which tags were confused with which."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.agreement.view import AgreementView


def test_rows_are_the_first_and_columns_the_second(view: AgreementView) -> None:
    model = view.confusion.confusion
    names = [tag.name for tag in model.tags]
    fare, rise = names.index("票价水平"), names.index("涨幅测算")
    none = len(names)
    assert (model.count(fare, rise), model.count(rise, fare)) == (1, 0)
    assert model.count(none, names.index("收入")) == 1
    assert model.count(none, none) > 0
    assert "林晓: 票价水平, 周予: 涨幅测算: 1" in model.spoken(fare, rise)
    assert model.step(fare, fare) and not model.step(fare, rise) and not model.step(none, none)


def test_the_same_cell_again_or_escape_shows_all(view: AgreementView, qtbot: QtBot) -> None:
    table = view.confusion
    names = [tag.name for tag in table.confusion.tags]
    fare, rise = names.index("票价水平"), names.index("涨幅测算")
    for leave in (lambda: table.chosen.emit(fare, rise), lambda: qtbot.keyClick(table, Qt.Key.Key_Escape)):
        table.chosen.emit(fare, rise)
        assert table.cell == ("tag-0", "tag-1")
        leave()
        assert table.cell is None
    table.chosen.emit(rise, fare)
    assert table.cell is None, "an empty cell limits nothing"
