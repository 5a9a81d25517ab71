"""The list of disagreements."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.agreement.passage_list import group_names
from desktop.agreement.view import AgreementView
from tests.desktop import panels


def test_rows_say_what_each_chose(view: AgreementView) -> None:
    said = view.list.passages.spoken
    assert said(0)[1:] == [
        "调价后平均票价为2.6元",
        "A paragraph 3",
        "林晓: 票价水平",
        "周予: 涨幅测算",
        "open",
    ]
    assert said(1)[3:5] == ["林晓: 9 character(s)", "周予: 12 character(s)"]
    assert said(2)[0] == "Only 林晓" and said(2)[4] == "周予: not coded"
    assert said(7)[1] == "去年日均客运量为21.5万人次 ↔ 去年日均客运量为19.8万人次"
    assert said(7)[3:5] == ["林晓: Differs in figure", "周予: Overlaps"]


def test_selected_rows_are_copied_as_a_table(view: AgreementView, qtbot: QtBot) -> None:
    view.list.selectAll()
    qtbot.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = panels.clipboard().splitlines()
    assert len(lines) == 9 and lines[1].split("\t")[3:5] == ["票价水平", "涨幅测算"]


def test_kinds_name_the_two() -> None:
    assert group_names("Lin", "Zhou")[:2] == ["Only Lin", "Only Zhou"]
