"""The dialog of all exports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from corpus.writers.options import Content, Option
from desktop import dialogs
from desktop.dialogs.exporting.export_dialog import ExportDialog
from desktop.dialogs.exporting.export_form import ExportForm
from desktop.dialogs.exporting.export_writing import WrittenExport
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.journeys.reach import steps_back

PATIENCE = 20_000
Open = Callable[..., ExportDialog]


@pytest.fixture
def told() -> list[WrittenExport]:
    return []


@pytest.fixture
def open_dialog(
    opened: Workspace,
    theme: Theme,
    settings: Settings,
    parent: QWidget,
    jobs: Jobs,
    told: list[WrittenExport],
) -> Open:
    def show(format: str = "") -> ExportDialog:
        dialog = dialogs.open_export(parent, opened, jobs, theme, settings, format=format, then=told.append)
        assert dialog is not None
        return dialog

    return show


def form(dialog: ExportDialog) -> ExportForm:
    assert dialog.form is not None
    return dialog.form


def test_an_export_goes_where_it_was_told_and_is_remembered(
    open_dialog: Open, told: list[WrittenExport], settings: Settings, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(QUrl(url).toLocalFile()))
    dialog = open_dialog("json")
    assert form(dialog).path.text() == str(tmp_path / "river.json")
    out = tmp_path / "sub" / "out.json"
    form(dialog).path.setText(str(out))
    assert not dialog.accept_button.isEnabled()
    assert "no folder" in dialog.message
    out.parent.mkdir()
    form(dialog).path.setText(f"{out} ")
    form(dialog).fields.checks[Option.TEXTS].click()
    form(dialog).open_folder.click()
    dialog.accept_button.click()
    assert not dialog.accept_button.isEnabled()
    assert dialog.bar.isVisible()
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert not isValid(dialog) or not dialog.isVisible()
    assert told[0].choice.path == str(out)
    assert "history" in told[0].lost
    assert urls == [str(out.parent)]
    assert settings.value("last_folder") == str(out.parent)
    again = open_dialog()
    assert form(again).choice == told[0].choice
    assert [button.text() for button in again.recent_buttons] == ["Duikan JSON"]
    again.formats.choose("csv")
    again.recent_buttons[0].click()
    assert form(again).choice == told[0].choice


def test_each_format_keeps_what_was_chosen_while_others_are_looked_at(open_dialog: Open) -> None:
    dialog = open_dialog("csv")
    form(dialog).fields.contents[Content.LINKS].click()
    dialog.formats.choose("xlsx")
    assert form(dialog).writer.id == "xlsx"
    dialog.formats.choose("csv")
    assert form(dialog).choice.options.content is Content.LINKS
    assert steps_back(dialog) == [], "Tab goes on through the fields of the format chosen last"


def test_without_questions_there_is_a_reason_instead_of_a_comparison(open_dialog: Open) -> None:
    dialog = open_dialog("docx")
    assert form(dialog).choice.options.content is Content.BY_TAG
    assert (dialog.message, dialog.accept_button.isEnabled()) == ("", True)
    form(dialog).fields.contents[Content.COMPARISON].click()
    assert "no question" in dialog.message
    assert not dialog.accept_button.isEnabled()


def test_a_failure_is_worded_and_keeps_everything(
    open_dialog: Open, told: list[WrittenExport], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog("jsonl")
    folder = tmp_path / "gone"
    folder.mkdir()
    form(dialog).path.setText(str(folder / "a.jsonl"))
    folder.rmdir()
    form(dialog).fields.contents[Content.LINKS].setChecked(True)
    dialog._export()
    qtbot.waitUntil(lambda: dialog._writing is None, timeout=PATIENCE)
    assert dialog.message.startswith("The export was not written: ")
    assert dialog.isVisible()
    assert form(dialog).choice.options.content is Content.LINKS
    assert told == []


def test_cancel_gives_up_the_export_first(open_dialog: Open, jobs: Jobs) -> None:
    dialog = open_dialog("json")
    cancel = dialog.findChild(QPushButton, "cancelButton")
    assert cancel is not None
    dialog.accept_button.click()
    cancel.click()
    assert not jobs.running
    assert dialog.isVisible()
    assert dialog.accept_button.isEnabled()
    cancel.click()
    assert not dialog.isVisible()
