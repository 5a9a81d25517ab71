"""The command palette: found by letters, pinyin and either script; run by Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from desktop.window.commands.palette_entries import (
    Entry,
    claim_entries,
    command_entries,
    project_entries,
    ranked,
)
from desktop.window.main_window import MainWindow


def entry(id: str, title: str, reason: str = "") -> Entry:
    return Entry(id, title, "", "", lambda: None, reason=reason)


def found(entries: list[Entry], query: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [match.entry.id for match in ranked(entries, query, recent)]


def test_finds_by_characters_pinyin_initials_and_either_script() -> None:
    entries = [entry("fare", "票价水平"), entry("riders", "客运规模"), entry("traditional", "運輸統計")]
    assert found(entries, "票") == ["fare"]
    assert found(entries, "piao") == ["fare"]
    assert found(entries, "kygm") == ["riders"]
    assert found(entries, "运输") == ["traditional"]
    assert found(entries, "xyz") == []


def test_marks_what_was_found() -> None:
    match = ranked([entry("fare", "票价水平")], "sp", ())[0]
    assert match.marked == (2, 3)


def test_lately_used_come_first_and_what_cannot_act_last() -> None:
    entries = [entry("a", "导入"), entry("b", "导出", "先打开一个项目"), entry("c", "导航")]
    assert found(entries, "") == ["a", "c", "b"]
    assert found(entries, "", ("c",)) == ["c", "a", "b"]
    assert found(entries, "导")[-1] == "b"
    assert found(entries, "导", ("c",))[0] == "c"


def test_connected_characters_come_before_scattered_ones() -> None:
    entries = [entry("scattered", "票务与价格"), entry("connected", "上调票价")]
    assert found(entries, "票价") == ["connected", "scattered"]


def test_every_command_is_there_with_key_and_reason(window: MainWindow) -> None:
    entries = {one.id: one for one in command_entries(window)}
    table = window.actions_table
    assert set(entries) == {c.id for c in table if not c.id.startswith("tag.") or c.id == "tag.quick"}
    assert entries["undo"].reason == "Open a project first"
    assert entries["project.new"].reason == ""
    assert entries["palette"].key.endswith("K")


def test_project_brings_its_articles_and_tags(river: MainWindow) -> None:
    ids = [one.id for one in project_entries(river)]
    assert ids[:3] == ["article.article-1", "article.article-2", "article.article-3"]
    assert "tag.tag-2" in ids


def test_claims_are_found_in_the_other_script_and_in_their_notes(river: MainWindow) -> None:
    assert [one.id for one in claim_entries(river, "单程票由2元")] == ["claim.claim-10"]
    assert [one.id for one in claim_entries(river, "官方口徑")] == ["claim.claim-5"]
    assert claim_entries(river, "  ") == []


@pytest.fixture
def field(river: MainWindow, qtbot: QtBot) -> QLineEdit:
    river.actions_table["palette"].trigger()
    found = river.findChild(QLineEdit, "palette_field")
    assert found is not None
    return found


def test_enter_runs_the_selected_command_and_gives_the_keyboard_back(
    river: MainWindow, field: QLineEdit, qtbot: QtBot
) -> None:
    assert river.workbench is not None
    reading = river.workbench.views.reading
    before = river.settings.value("reading_size")
    qtbot.keyClicks(field, "largertext")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert river.settings.value("reading_size") == before + 1
    assert not field.isVisible()
    assert reading.isAncestorOf(QApplication.focusWidget())
    river.actions_table["palette"].trigger()
    shown = river.findChild(QListView, "palette_list")
    assert shown is not None
    assert shown.currentIndex().data() == "Larger text"


def test_command_that_cannot_act_stays_and_says_why(
    river: MainWindow, field: QLineEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "deleteclaim")
    shown = river.findChild(QListView, "palette_list")
    assert shown is not None
    assert "Select a claim first" in shown.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible()


def test_arrows_go_round_and_escape_closes(river: MainWindow, field: QLineEdit, qtbot: QtBot) -> None:
    shown = river.findChild(QListView, "palette_list")
    assert shown is not None
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert shown.currentIndex().row() == shown.model().rowCount() - 1
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert shown.currentIndex().row() == 0
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_tag_leads_to_the_claims_that_have_it(river: MainWindow, field: QLineEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "kygm")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert river.workbench is not None
    assert river.workbench.views.name == "claims"
