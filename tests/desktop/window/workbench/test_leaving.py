"""The window and its project close once what was being written is saved, or given up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from db import errors
from db.store import Store
from desktop.memos.memo_draft import MemoDraft
from tests.desktop import panels
from tests.desktop.window.conftest import WindowBench

WORDS = "只在这里的话"


@pytest.fixture
def writing(river: WindowBench) -> MemoDraft:
    """A memo whose words are not saved yet."""
    river.press("memo.project")
    draft = river.findChild(MemoDraft)
    assert draft is not None
    draft.write("", WORDS)
    return draft


@pytest.fixture
def full_disk(writing: MemoDraft, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """The memo cannot be saved until it is undone."""
    assert writing.unsaved

    def refuse(*_: Any, **__: Any) -> Any:
        raise errors.DiskFull("")

    with monkeypatch.context() as patched:
        patched.setattr(Store, "perform", refuse)
        yield patched


def asked(window: WindowBench) -> QMessageBox | None:
    return window.findChild(QMessageBox, "confirmation")


def press(window: WindowBench, name: str) -> None:
    box = asked(window)
    assert box is not None
    button = box.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_it_closes_when_the_last_words_are_saved(
    river: WindowBench, writing: MemoDraft, qtbot: QtBot
) -> None:
    river.close()
    qtbot.waitUntil(lambda: not river.isVisible(), timeout=panels.PATIENCE)
    assert [memo.text for memo in panels.rows(river.workspace).memos.values()] == [WORDS]


@pytest.mark.usefixtures("full_disk")
def test_words_that_cannot_be_saved_are_given_up_only_when_that_is_said(
    river: WindowBench, qtbot: QtBot
) -> None:
    river.close()
    qtbot.waitUntil(lambda: asked(river) is not None, timeout=panels.PATIENCE)
    assert river.isVisible()
    press(river, "other")
    assert not river.isVisible()


@pytest.mark.usefixtures("full_disk")
def test_a_project_is_not_closed_over_words_that_cannot_be_saved(river: WindowBench, qtbot: QtBot) -> None:
    river.press("project.close")
    qtbot.waitUntil(lambda: asked(river) is not None, timeout=panels.PATIENCE)
    assert river.workspace.snapshot is not None and river.keeper.unsaved
    press(river, "other")
    assert river.workspace.snapshot is None


def test_closing_is_tried_again_when_there_is_room(
    river: WindowBench, full_disk: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    river.close()
    qtbot.waitUntil(lambda: asked(river) is not None, timeout=panels.PATIENCE)
    full_disk.undo()
    # The pane for memos saves too when the question takes the keyboard from it.
    qtbot.waitUntil(lambda: river.workspace.saving.state != "saving", timeout=panels.PATIENCE)
    press(river, "confirm")
    qtbot.waitUntil(lambda: not river.isVisible(), timeout=panels.PATIENCE)
    assert [memo.text for memo in panels.rows(river.workspace).memos.values()] == [WORDS]
