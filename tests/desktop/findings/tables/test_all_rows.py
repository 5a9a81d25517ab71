"""Rows and their words, kept and gathered ahead."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.findings.tables import all_rows
from desktop.findings.tables.all_rows import AllRows


class _Subject:
    """Rows that are their own words."""

    columns = ()

    def __init__(self, words: dict[str, str]) -> None:
        self.held = words
        self.read = 0

    def ids(self) -> list[str]:
        return list(self.held)

    def row(self, row_id: str) -> str | None:
        return self.held.get(row_id)

    def words(self, row: str) -> str:
        self.read += 1
        return row


def kept(words: dict[str, str], parent: QObject) -> tuple[AllRows, Any]:
    subject: Any = _Subject(words)
    rows = AllRows(parent)
    rows.set_subject(subject)
    return rows, subject


def test_rows_are_found_by_folded_words_in_their_order(qapp: QObject) -> None:
    rows, subject = kept({"a": "票價上漲", "b": "客运", "c": "單程票价，票价", "d": ""}, qapp)
    assert rows.matching("票价") == (["a", "c"], ["票價上漲", "單程票价，票价"])
    assert rows.matching("票价上涨客")[0] == [], "a row ends where the next begins"
    assert rows.matching("没有") == ([], [])
    assert subject.read == 4, "words are read once"
    subject.held["e"] = "票价"
    assert rows.matching("票价")[0] == ["a", "c"]
    rows.forget()
    assert rows.matching("票价")[0] == ["a", "c", "e"]
    rows.set_subject(None)
    assert rows.rows() == ([], [])


@pytest.mark.parametrize("portion", [1, 3, 100])
def test_portions_make_the_same_whole(portion: int, qapp: QObject) -> None:
    held = {str(number): f"第{number}条 票價" for number in range(10)}
    rows, subject = kept(held, qapp)
    words = rows._new_words()
    while not words.gather(portion):
        pass
    assert subject.read == 10
    assert words.having("票价") == [True] * 10 and words.having("第7条") == [n == 7 for n in range(10)]


def test_many_rows_are_gathered_while_nothing_is_done(
    qapp: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("LARGE", 5), ("PAUSE", 0), ("PORTION", 2)):
        monkeypatch.setattr(all_rows, name, value)
    rows, subject = kept({str(number): "票价" for number in range(9)}, qapp)
    rows.prepare()
    qtbot.waitUntil(lambda: subject.read == 9)
    qtbot.waitUntil(lambda: not rows._idle.isActive())
    assert len(rows.matching("票价")[0]) == 9 and subject.read == 9
    few, seldom = kept({"a": "票价"}, qapp)
    few.prepare()
    assert not few._idle.isActive() and seldom.read == 0
