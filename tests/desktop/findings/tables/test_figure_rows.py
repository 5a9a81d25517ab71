"""Figures as rows: texts, order, groups."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop.findings.tables.figures_view import FiguresView
from desktop.settings import Settings
from tests.desktop.findings.tables.figures import CONTEXT, UNIT, VALUE, WORDS, column, row_of, table


def test_a_row_tells_value_unit_and_context(view: FiguresView) -> None:
    row = row_of(view, "1.4亿元")
    assert column(view, VALUE)[row] == "1.4亿"
    assert "人民币" in column(view, UNIT)[row]
    assert "每年增加的票款收入约1.4亿元，将用于更新船只" in column(view, CONTEXT)[row]


def test_values_are_in_order_within_a_dimension(view: FiguresView) -> None:
    view.set_filter("unit", "人次")
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.AscendingOrder)
    assert column(view, VALUE) == ["19.8万", "20万", "21.5万"]
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.DescendingOrder)
    assert column(view, VALUE) == ["21.5万", "20万", "19.8万"]


def test_all_values_can_be_sorted(view: FiguresView) -> None:
    before = sorted(column(view, WORDS))
    table(view).horizontalHeader().setSortIndicator(VALUE, Qt.SortOrder.AscendingOrder)
    assert sorted(column(view, WORDS)) == before


@pytest.mark.parametrize("grouping", ["kind", "unit", "article"])
def test_groups_hold_every_figure(view: FiguresView, grouping: str) -> None:
    count = len(column(view, WORDS))
    box = view.findChild(QComboBox, "grouping")
    assert box is not None
    box.setCurrentIndex(box.findData(grouping))
    model = view._table
    groups = [group for row in range(model.rowCount()) if (group := model.heading_at(row)) is not None]
    assert len(groups) > 1
    assert sum(group.count for group in groups) == count
    assert all(group.title for group in groups)


def test_the_scale_is_the_readers(view: FiguresView, settings: Settings) -> None:
    settings.set_value("figure_scale", "english")
    row = row_of(view, "1.4亿元")
    assert (column(view, VALUE)[row], column(view, UNIT)[row]) == ("140 million", "CNY")
