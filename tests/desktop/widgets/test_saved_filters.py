"""Saving the filters of a list."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from corpus.memos import Filters
from db import edits
from desktop.look.theme import Theme
from desktop.project.workspace import Workspace
from desktop.widgets.prompt import Prompt
from desktop.widgets.saved_filters import SavedFilters
from tests.desktop import panels

FARES: Filters = (("words", ("票价",)),)
GONE: Filters = (("tag", ("gone",)),)


class _List:
    def __init__(self) -> None:
        self.used: Filters = ()

    def filters(self) -> Filters:
        return self.used

    def can_use(self, filters: Filters) -> bool:
        return filters != GONE

    def use_filters(self, filters: Filters) -> None:
        self.used = filters


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path)


def answer(chip: SavedFilters, words: str) -> None:
    prompt = chip.window().findChildren(Prompt)[-1]
    prompt._field.setText(words)
    prompt.accept()


def test_filters_are_named_used_renamed_replaced_and_deleted(
    river: Workspace, theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    listed = _List()
    chip = SavedFilters(river, theme, "claims", listed, window)
    save = lambda: next(one for one in chip.make_menu().actions() if one.objectName() == "saveFilters")  # noqa: E731
    assert not save().isEnabled(), "nothing is filtered"
    listed.used = FARES
    assert save().isEnabled()
    save().trigger()
    panels.changing(river, qtbot, lambda: answer(chip, "票价各条"))
    assert [one.filters for one in chip.saved()] == [(("list", ("claims",)), *FARES)]
    assert chip.text() == "票价各条" and chip.narrowing and not save().isEnabled()
    assert chip.make_menu().actions()[0].isChecked()

    listed.used = (("words", ("客运",)),)
    chip.refresh()
    assert not chip.narrowing and chip.text() == "Saved filters"
    panels.choose(chip.make_menu(), "票价各条")
    assert listed.used == FARES

    panels.choose(chip.make_menu(), "Rename", "票价各条")
    panels.changing(river, qtbot, lambda: answer(chip, "票价"))
    listed.used = (("words", ("收入",)),)
    save().trigger()
    answer(chip, "票价")
    panels.changing(river, qtbot, lambda: panels.confirm(window))
    assert [(one.name, one.filters[1:]) for one in chip.saved()] == [("票价", listed.used)]
    panels.changing(river, qtbot, lambda: panels.choose(chip.make_menu(), "Delete", "票价"))
    assert chip.saved() == []
    panels.changing(river, qtbot, river.undo)
    assert chip.text() == "票价"


def test_filters_of_other_lists_and_of_what_was_deleted(river: Workspace, theme: Theme, qtbot: QtBot) -> None:
    chip = SavedFilters(river, theme, "claims", _List())
    qtbot.addWidget(chip)
    for name, filters in (("links", FARES), ("claims", GONE)):
        saved = (("list", (name,)), *filters)
        panels.changing(river, qtbot, lambda: river.perform(edits.save_search, name, saved))  # noqa: B023
    assert [one.name for one in chip.saved()] == ["claims"]
    first = chip.make_menu().actions()[0]
    assert not first.isEnabled() and "was deleted" in first.text()
