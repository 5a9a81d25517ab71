"""Saved searches: saving, running, renaming, moving, deleting."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from corpus.narrowing import Narrowing
from db import edits
from desktop.current import Current
from desktop.derived.search.text_search import TextSearch
from desktop.findings.search.saved_searches import SavedSearches
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from tests.desktop import panels


def names(river: Workspace) -> list[str]:
    return [search.name for search in panels.rows(river).saved_searches_in_order()]


def test_what_is_searched_is_saved_named_and_found_again(
    river: Workspace, text_search: TextSearch, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    saved = SavedSearches(river, text_search, current, theme)
    qtbot.addWidget(saved)
    assert saved.isHidden()
    current.set_query("票价")
    assert saved.isVisible()
    assert saved.save.isVisible()
    saved.activateWindow()
    panels.changing(river, qtbot, saved.save.click)
    editor = saved.list.findChild(QLineEdit)
    assert editor is not None, "it is to be named at once"
    editor.setText("票价各处")
    panels.changing(river, qtbot, lambda: qtbot.keyClick(editor, Qt.Key.Key_Return))
    assert names(river) == ["票价各处"]
    assert not saved.save.isVisible()

    for query in ("客运", "收入"):
        filters = (("words", (query,)),)
        panels.changing(river, qtbot, lambda: river.perform(edits.save_search, query, filters))  # noqa: B023
    current.set_query("")
    panels.press(qtbot, saved.list, 1, Qt.Key.Key_Return)
    assert current.query == "客运"

    panels.changing(
        river, qtbot, lambda: qtbot.keyClick(saved.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    )
    assert names(river) == ["票价各处", "收入", "客运"]
    panels.changing(river, qtbot, lambda: panels.press(qtbot, saved.list, 0, Qt.Key.Key_Delete))
    assert names(river) == ["收入", "客运"]
    assert [saved.list.item(row).text() for row in range(2)] == ["收入", "客运"]


def test_options_are_saved_with_the_words_and_come_back(
    river: Workspace, text_search: TextSearch, current: Current, theme: Theme, qtbot: QtBot
) -> None:
    saved = SavedSearches(river, text_search, current, theme)
    qtbot.addWidget(saved)
    current.set_query("票价")
    panels.changing(river, qtbot, saved.save.click)
    assert not saved.save.isVisible()
    narrowing = Narrowing(tag="tag-0", within="元")
    text_search.set_options(pattern=True, narrowing=narrowing)
    assert saved.save.isVisible(), "the same words with other options are another search"
    panels.changing(river, qtbot, saved.save.click)
    assert panels.rows(river).saved_searches_in_order()[1].filters == (
        *(("words", ("票价",)), ("pattern", ("1",))),
        *narrowing.to_filters(),
    )
    text_search.set_options(pattern=False, narrowing=Narrowing())
    panels.press(qtbot, saved.list, 1, Qt.Key.Key_Return)
    assert (text_search.pattern, text_search.narrowing) == (True, narrowing)
    panels.press(qtbot, saved.list, 0, Qt.Key.Key_Return)
    assert (text_search.pattern, text_search.narrowing) == (False, Narrowing())
