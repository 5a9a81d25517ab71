"""Importing through the dialog."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from corpus.intake import LARGE
from desktop import dialogs
from desktop.dialogs.intake_list import State
from desktop.project.workspace import Workspace
from resources.sample import build
from tests.desktop.build import RIVER_DAILY

TEXT = "渡轮公告\n2026年3月30日\n三号码头停航延长一周，给您带来不便，敬请谅解。\n"


def put(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.fixture
def open_dialog(opened: Workspace, theme: Any, settings: Any, parent: Any, qtbot: Any) -> Any:
    """Open the dialog on paths and wait until all of them are read."""

    def opening(*paths: str, then: Any = None) -> Any:
        dialog = dialogs.open_import(parent, opened, theme, settings, paths, then=then)
        assert dialog is not None
        settled = (State.READY, State.KNOWN, State.REFUSED, State.LARGE)
        qtbot.waitUntil(lambda: all(file.state in settled for file in dialog.model.files), timeout=20_000)
        return dialog

    return opening


def test_nothing_is_imported_before_the_person_agrees(
    open_dialog: Any, opened: Workspace, tmp_path: Path
) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()))
    assert dialog.accept_button.isEnabled()
    dialog.reject()
    assert opened.snapshot is not None
    assert len(opened.snapshot.articles) == 3
    assert opened.undoable is None or opened.undoable.name != "article.import"


def test_all_files_come_in_as_one_act(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    done: list[bool] = []
    paths = [
        put(tmp_path, "公告.txt", TEXT.encode("gb18030")),
        put(tmp_path, "again.txt", RIVER_DAILY.encode()),
        put(tmp_path, "bad.pdf", b"%PDF-1.7"),
        put(tmp_path, "另一篇.txt", "另一篇\n正文在此，供比较之用。".encode("utf-16")),
    ]
    dialog = open_dialog(*paths, then=lambda: done.append(True))
    states = [file.state for file in dialog.model.files]
    assert states == [State.READY, State.KNOWN, State.REFUSED, State.READY]
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    snapshot = opened.snapshot
    assert snapshot is not None
    assert [article.source_file for article in snapshot.articles_in_order()[3:]] == ["公告.txt", "另一篇.txt"]
    assert [article.encoding for article in snapshot.articles_in_order()[3:]] == ["gb18030", "utf-16-le"]
    assert opened.undoable is not None
    assert (opened.undoable.name, opened.undoable.count) == ("article.import", 2)
    with qtbot.waitSignal(opened.changed):
        opened.undo()
    assert len(snapshot.articles) == 3


def test_what_was_guessed_can_be_corrected(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()))
    form = dialog.detail.form
    assert form.title.text() == "渡轮公告"
    assert form.published.text() == "2026-03-30"
    form.publisher.setFocus()
    qtbot.keyClicks(form.publisher, "Ferry Co")
    form.published.clear()
    qtbot.keyClicks(form.published, "2026-99")
    assert not dialog.accept_button.isEnabled()
    form.published.clear()
    qtbot.keyClicks(form.published, "2026-04")
    with qtbot.waitSignal(opened.changed):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    article = opened.snapshot.articles_in_order()[-1]
    assert (article.publisher, article.published) == ("Ferry Co", "2026-04")


def test_an_unclear_encoding_is_chosen_by_its_preview(open_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    """Row 37."""
    dialog = open_dialog(put(tmp_path, "a.txt", "会计划".encode("gb18030")))
    choices = dialog.detail.choice.findChildren(QRadioButton)
    assert len(choices) > 1
    assert [choice.isChecked() for choice in choices].count(True) == 1
    shown = dialog.detail.preview.toPlainText()
    other = next(choice for choice in choices if not choice.isChecked())
    other.click()
    encoding = other.property("encoding")
    qtbot.waitUntil(lambda: dialog.model.files[0].article.encoding == encoding, timeout=10_000)
    assert dialog.detail.preview.toPlainText() != shown


def test_a_large_file_is_read_only_when_asked(open_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    """Row 34: beyond 50 MB it is asked about first."""
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.write(TEXT.encode())
        file.truncate(LARGE + 1)
    dialog = open_dialog(str(path))
    assert dialog.model.files[0].state is State.LARGE
    assert dialog.detail.read_large.isVisibleTo(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.detail.read_large.click()
    assert dialog.model.files[0].state is State.WAITING
    # The person changes their mind: nobody waits for the answer.
    dialog.reject()
    assert not dialog.isVisible()


def test_our_export_brings_its_annotations(open_dialog: Any, opened: Workspace, qtbot: Any) -> None:
    dialog = open_dialog(str(build.OUT))
    with qtbot.waitSignal(opened.changed, timeout=10_000):
        dialog.accept_button.click()
    assert opened.snapshot is not None
    assert len(opened.snapshot.articles) == 3 + 5
    assert len(opened.snapshot.claims) == 12 + len(build.build().claims)


def test_a_file_that_is_taken_out_stays_out(open_dialog: Any, tmp_path: Path, qtbot: Any) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()), put(tmp_path, "b.txt", b"other text"))
    dialog.list.setCurrentIndex(dialog.model.index(0))
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [file.name for file in dialog.model.files] == ["b.txt"]
    assert dialog.detail.preview.toPlainText() == "other text"


def test_a_failure_is_said_in_the_dialog_and_nothing_entered_is_lost(
    open_dialog: Any, opened: Workspace, tmp_path: Path, qtbot: Any
) -> None:
    dialog = open_dialog(put(tmp_path, "a.txt", TEXT.encode()))
    # Somebody else imports the same text while the dialog is open, and then removes the project's file.
    Path(opened.location).unlink()
    with qtbot.waitSignal(opened.failed, timeout=10_000):
        dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.said
    assert dialog.accept_button.isEnabled()
    assert dialog.detail.form.title.text() == "渡轮公告"
