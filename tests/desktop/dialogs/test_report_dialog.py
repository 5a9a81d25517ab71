"""The dialog of the report: what it proposes, when it refuses, and what is offered once the report is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import dialogs
from desktop.dialogs.report_dialog import ReportDialog
from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from desktop.settings import Settings
from tests.desktop import panels
from tests.desktop.comparing.build import compared_archive


@pytest.fixture
def dialog(
    workspace: Workspace,
    theme: Theme,
    settings: Settings,
    parent: QWidget,
    qtbot: QtBot,
    tmp_path: Path,
    jobs: Jobs,
) -> ReportDialog:
    """The dialog over a project with two questions."""
    panels.open_river(workspace, qtbot, tmp_path, compared_archive())
    return dialogs.open_report(parent, workspace, jobs, theme, settings)


def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system is asked to show from now on."""
    urls: list[str] = []

    def keep(url: QUrl) -> bool:
        urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", keep)
    return urls


def test_the_report_is_written_beside_the_project_and_can_be_opened(
    dialog: ReportDialog, workspace: Workspace, qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = Path(workspace.location).with_suffix(".html")
    assert dialog.path.text() == str(out)
    assert not dialog.open_button.isVisible()
    dialog.accept_button.click()
    assert [job.title for job in jobs.running] == [dialog.windowTitle()]
    assert dialog.bar.isVisible()
    assert not dialog.accept_button.isEnabled()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert "平均票价" in out.read_text(encoding="utf-8")
    assert str(out) in dialog.said
    urls = opened_urls(monkeypatch)
    dialog.open_button.click()
    dialog.folder_button.click()
    assert urls == [str(out), str(out.parent)]
    dialog.path.setText(str(out.with_name("other.html")))
    assert not dialog.open_button.isVisible()


def test_the_report_is_in_the_language_that_is_chosen(
    dialog: ReportDialog, settings: Settings, qtbot: QtBot, jobs: Jobs
) -> None:
    assert dialog.language.currentData() == settings.value("language")
    dialog.language.setCurrentIndex(dialog.language.findData("zh_TW"))
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert 'lang="zh-Hant' in Path(dialog.path.text()).read_text(encoding="utf-8")


def test_what_cannot_be_written_to_is_said_before(dialog: ReportDialog, workspace: Workspace) -> None:
    there = Path(dialog.path.text())
    there.write_text("old")
    for path, possible in (
        ("", False),
        (str(there.parent / "nowhere" / "report.html"), False),
        (workspace.location, False),
        (f" {there} ", True),
    ):
        dialog.path.setText(path)
        assert dialog.said, path
        assert dialog.accept_button.isEnabled() is possible, path


def test_without_questions_there_is_a_reason_instead_of_a_report(
    opened: Workspace, theme: Theme, settings: Settings, parent: QWidget, jobs: Jobs
) -> None:
    dialog = dialogs.open_report(parent, opened, jobs, theme, settings)
    assert not dialog.accept_button.isEnabled()
    assert "no question" in dialog.said


def test_a_failure_is_worded_and_the_dialog_stays(
    dialog: ReportDialog, qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(dialog.path.text()).parent / "gone"
    folder.mkdir()
    dialog.path.setText(str(folder / "report.html"))
    folder.rmdir()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert dialog.said.startswith("The report was not written: ")
    assert dialog.isVisible()
    assert not dialog.open_button.isVisible()


def test_cancel_gives_up_the_report_first(dialog: ReportDialog, jobs: Jobs, qtbot: QtBot) -> None:
    dialog.accept_button.click()
    dialog.cancel_button.click()
    assert not jobs.running
    assert dialog.isVisible()
    assert dialog.accept_button.isEnabled()
    dialog.cancel_button.click()
    assert not dialog.isVisible()
