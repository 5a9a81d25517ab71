"""The account of a merge in numbers and in words."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from corpus.snapshot import Snapshot
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.sharing.merge_counts import CountKind, count_lines, people_of, total
from desktop.sharing.merge_lines import MergeLines, lines_of
from desktop.sharing.merge_table import MergeTable
from tests.desktop.panels import PATIENCE, rows
from tests.desktop.sharing.conftest import ZHOU

Told = tuple[Any, Snapshot, Snapshot]


@pytest.fixture
def told(opened: Workspace, apart: str, qtbot: QtBot) -> Told:
    """A trial of the merge, with the project as it is and as it would be."""
    answers: list[Any] = []
    opened.ask(lambda store: store.merge(apart, dry_run=True)).then(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    now = rows(opened)
    then = Snapshot(now.project, now.rows())
    then.apply(answers[0].preview)
    return answers[0], now, then


def test_rows_are_counted_once_by_kind_and_person(told: Told) -> None:
    result, now, _ = told
    lines = {line.kind: line for line in count_lines(result.outcome, result.preview, now)}
    gone = {CountKind.CLAIMS, CountKind.LINKS}
    assert set(lines) == {*gone, CountKind.TAGS, CountKind.TAGGED}, "what is in conflict is told as that"
    assert (lines[CountKind.TAGS].added, lines[CountKind.TAGS].here) == (1, 4)
    assert lines[CountKind.CLAIMS].deleted == 1
    assert (lines[CountKind.TAGGED].added, lines[CountKind.TAGGED].deleted) == (1, 0), (
        "those of a deleted claim go along"
    )
    assert people_of(list(lines.values())) == [ZHOU]
    assert total(list(lines.values())) == sum(sum(line.people.values()) for line in lines.values())


def test_the_table_has_a_column_for_each_person(told: Told, theme: Theme) -> None:
    result, now, _ = told
    table = MergeTable(theme)
    table.show_lines(count_lines(result.outcome, result.preview, now))
    heads = [
        table.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for column in range(table.columnCount())
    ]
    assert heads == ["What would come", ZHOU, "Here now", "Added", "Changed", "Deleted"]
    cells = [[table.index(row, column).data() for column in range(6)] for row in range(table.rowCount())]
    assert cells[0] == ["Claims", "1", "12", "–", "–", "1"]
    assert table.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is not None


def test_every_change_is_a_line_of_words(told: Told, theme: Theme) -> None:
    found = [(line.sign, line.what, line.where, line.who) for line in lines_of(*told)]
    assert ("+", "tag “通勤负担”", "", ZHOU) in found
    assert ("−", "claim “去年全線日均運量逾20萬人次”", "C 聯合江報", ZHOU) in found
    assert ("≠", "claim “调价后平均票价为2.6元”", "Tag: +涨幅测算", ZHOU) in found
    model = MergeLines(theme)
    model.show_lines(lines_of(*told))
    assert model.rowCount() == len(found)
    assert model.index(0, 3).data() == ZHOU


def test_with_many_people_the_others_share_a_column(qapp: object, theme: Theme) -> None:
    from collections import Counter

    from desktop.sharing.merge_counts import CountLine

    line = CountLine(
        CountKind.CLAIMS, added=15, people=Counter({name: n for n, name in enumerate("甲乙丙丁戊", 1)})
    )
    table = MergeTable(theme)
    table.show_lines([line])
    cells = [table.index(0, column).data() for column in range(table.columnCount())]
    assert cells == ["Claims", "5", "4", "3", "3", "–", "15", "–", "–"]
