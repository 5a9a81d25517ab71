"""Rows and their words, kept and gathered ahead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import not_
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.findings.tables import all_rows
from desktop.findings.tables.all_rows import AllRows, Condition
from desktop.findings.tables.cells import TextCell
from desktop.findings.tables.subjects import READING_ORDER, Column


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the tests."""

    words: str
    place: int = 0
    marked: bool = False


class _Subject:
    """Lines, and how often words of one were read."""

    def __init__(self, held: dict[str, Line]) -> None:
        self.held = held
        self.read = 0
        self.fields = ("marked",)
        self.columns: tuple[Column[Line], ...] = (
            Column(READING_ORDER, "", 0, lambda row: TextCell(row.words), lambda row: row.place),
            Column("length", "", 0, lambda row: TextCell(row.words), lambda row: len(row.words)),
        )

    def ids(self) -> list[str]:
        return list(self.held)

    def row(self, row_id: str) -> Line | None:
        return self.held.get(row_id)

    def words(self, row: Line) -> str:
        self.read += 1
        return row.words


def kept(words: dict[str, str], parent: QObject) -> tuple[AllRows, Any]:
    subject: Any = _Subject({row_id: Line(text) for row_id, text in words.items()})
    rows = AllRows(parent)
    rows.set_subject(subject)
    return rows, subject


def listed(
    rows: AllRows, subject: Any, query: str = "", conditions: Sequence[Condition] = (), column: int = 0
) -> str:
    return "".join(rows.listed(query, conditions, subject.columns[column]))


MARKED = Condition(bool, "marked")


def test_rows_are_found_by_folded_words_in_their_order(qapp: QObject) -> None:
    rows, subject = kept({"a": "票價上漲", "b": "客运", "c": "單程票价，票价", "d": ""}, qapp)
    assert listed(rows, subject, "票价") == "ac"
    assert listed(rows, subject, "票价上涨客") == "", "a row ends where the next begins"
    assert listed(rows, subject, "没有") == ""
    assert listed(rows, subject) == "abcd"
    assert subject.read == 4, "words are read once"
    subject.held["e"] = Line("票价")
    assert listed(rows, subject, "票价") == "ac"
    rows.forget()
    assert listed(rows, subject, "票价") == "ace"
    rows.set_subject(None)
    assert rows.rows() == ([], [])


def test_rows_must_meet_all_conditions_and_are_listed_in_the_order_of_a_column(qapp: QObject) -> None:
    rows, subject = kept({"a": "票价三元", "b": "票价", "c": "客运量", "d": "票价二"}, qapp)
    for row_id in "abc":
        subject.held[row_id] = replace(subject.held[row_id], marked=True)
    assert listed(rows, subject, column=1) == "bcda"
    assert listed(rows, subject, "", [MARKED], 1) == "bca"
    assert listed(rows, subject, "票价", [MARKED]) == "ab"
    assert listed(rows, subject, "票价", [MARKED], 1) == "ba"
    assert listed(rows, subject, "", [Condition(not_, "marked")]) == "d"
    long = Condition(lambda row: len(row.words) > 2)
    assert listed(rows, subject, "", [MARKED, long]) == "ac"
    assert [long.met_by(row) for row in subject.held.values()] == [True, False, True, True]
    assert MARKED.met_by(subject.held["a"])


def test_a_changed_row_is_followed_without_reading_the_others_again(qapp: QObject) -> None:
    rows, subject = kept({"a": "票价", "b": "客运", "c": "票价三元"}, qapp)
    assert (listed(rows, subject, "票价"), listed(rows, subject, "", [MARKED])) == ("ac", "")
    assert listed(rows, subject, column=1) == "abc"
    subject.held["b"] = Line("渡輪票价由二元", marked=True)
    rows.refresh({"b"})
    assert (listed(rows, subject, "轮票"), listed(rows, subject, "", [MARKED])) == ("b", "b")
    assert listed(rows, subject, column=1) == "acb"
    assert subject.read == 4


@pytest.mark.parametrize("gathered", [True, False])
def test_rows_that_come_go_or_move_are_followed_without_reading_the_others_again(
    gathered: bool, qapp: QObject
) -> None:
    rows, subject = kept({}, qapp)
    subject.held |= {row_id: Line("票价", place) for place, row_id in enumerate("abc")}
    assert listed(rows, subject, "", [MARKED]) == ""
    if gathered:
        assert listed(rows, subject, "票价") == "abc"
    subject.held["d"] = Line("票价", place=1, marked=True)
    rows.refresh({"d"})
    assert (listed(rows, subject, "票价"), listed(rows, subject, "", [MARKED])) == ("abdc", "d")
    assert subject.read == 4
    del subject.held["b"]
    rows.refresh({"b", "gone"})
    assert (listed(rows, subject, "票价"), listed(rows, subject, "", [MARKED])) == ("adc", "d")
    subject.held["a"] = Line("票价", place=9, marked=True)
    rows.refresh({"a"})
    assert (listed(rows, subject, "票价"), listed(rows, subject, "", [MARKED])) == ("dca", "da")
    assert subject.read == 5


@pytest.mark.parametrize("portion", [1, 3, 100])
def test_portions_make_the_same_whole(
    portion: int, qapp: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("LARGE", 5), ("PAUSE", 0), ("PORTION", portion)):
        monkeypatch.setattr(all_rows, name, value)
    rows, subject = kept({str(number): f"第{number}条 票價" for number in range(10)}, qapp)
    rows.prepare()
    qtbot.waitUntil(lambda: not rows._idle.isActive())
    assert subject.read == 10
    assert listed(rows, subject, "票价") == "0123456789"
    assert listed(rows, subject, "第7条") == "7"
    assert subject.read == 10


def test_few_rows_are_not_gathered_ahead(
    qapp: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(all_rows, "PAUSE", 0)
    few, seldom = kept({"a": "票价"}, qapp)
    few.prepare()
    qtbot.waitUntil(lambda: not few._idle.isActive())
    assert seldom.read == 0
    few.rows()
    few.prepare()
    assert not few._idle.isActive()
