"""Tagging sentences, copying lines, exporting the table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.project.workspace import Workspace
from desktop.terms.view import TermsView
from tests.desktop import panels


def untagged_word(view: TermsView) -> str:
    """A word that stands in at least two sentences."""
    view.show_word("渡轮")
    return "渡轮"


def test_a_digit_tags_the_sentences_in_one_act_and_takes_it_off_again(
    view: TermsView, river: Workspace, qtbot: QtBot
) -> None:
    untagged_word(view)
    lines = view.lines.list
    lines.selectAll()
    sentences = view.lines.acts.sentences()
    assert 1 < len(sentences) <= len(lines.chosen())
    before = len(panels.rows(river).claims)
    changes = panels.changing(river, qtbot, lambda: qtbot.keyClick(lines, Qt.Key.Key_4))
    assert changes.operation is not None and changes.operation.name == "claim.tag"
    assert len(panels.rows(river).claims) == before + len(sentences)
    qtbot.waitUntil(lambda: "收入" in view.words(), timeout=panels.PATIENCE)
    spans = {(claim.article, claim.span) for claim in changes.created if hasattr(claim, "span")}
    assert spans == {(place.article, place.span) for place in sentences}
    assert lines.chosen(), "what was tagged stays selected"
    changes = panels.changing(river, qtbot, lambda: qtbot.keyClick(lines, Qt.Key.Key_4))
    assert changes.operation is not None and changes.operation.name == "claim.untag"
    assert len(panels.rows(river).claims) == before
    panels.changing(river, qtbot, river.undo)
    assert len(panels.rows(river).claims) == before + len(sentences), "one undo"


def test_a_digit_tags_the_rest_where_only_some_sentences_have_the_tag(
    view: TermsView, river: Workspace, qtbot: QtBot
) -> None:
    untagged_word(view)
    lines = view.lines.list
    lines.select(0)
    panels.changing(river, qtbot, lambda: qtbot.keyClick(lines, Qt.Key.Key_4))
    lines.selectAll()
    sentences = view.lines.acts.sentences()
    changes = panels.changing(river, qtbot, lambda: qtbot.keyClick(lines, Qt.Key.Key_4))
    assert changes.operation is not None
    assert (changes.operation.name, changes.operation.count) == ("claim.tag", len(sentences) - 1)


def test_what_cannot_be_done_is_said(view: TermsView, qtbot: QtBot) -> None:
    acts = view.lines.acts
    view.lines.list.clearSelection()
    acts.press_digit(1)
    assert view.words() == "Select a place first"
    view.lines.list.select(0)
    acts.press_digit(9)
    assert view.words() == "No tag has the key 9 yet"


def test_all_tags_are_in_the_menu(view: TermsView, river: Workspace, qtbot: QtBot) -> None:
    untagged_word(view)
    view.lines.list.select(0)
    menu = view.lines.acts.tag_menu(view)
    assert next(action.text() for action in menu.actions()) == "票价水平\t1"
    panels.changing(river, qtbot, lambda: panels.choose(menu, "tag-2"))
    again = view.lines.acts.tag_menu(view)
    assert [action.isChecked() for action in again.actions()][:3] == [False, False, True]


def test_lines_and_words_are_copied_as_tables(view: TermsView) -> None:
    untagged_word(view)
    view.lines.list.select(0)
    view.lines.acts.copy_lines()
    mime = QApplication.clipboard().mimeData()
    assert mime.text().startswith("Source\tParagraph") and "<table" in mime.html()
    view.lines.acts.copy_words(view.model, [0, 1])
    assert len(QApplication.clipboard().text().splitlines()) == 3


def test_the_table_is_written_as_csv(view: TermsView, qtbot: QtBot, tmp_path: Path, services: Any) -> None:
    path = tmp_path / "words.csv"
    view.lines.acts.export(view.model, str(path))
    qtbot.waitUntil(lambda: view.words() == "Written: words.csv", timeout=panels.PATIENCE)
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == len(view.model.rows) + 1 and rows[0].startswith("Word,Also written,Total")
