"""Writing the report: whole or not at all, and ended exactly once."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.dialogs.report_writing import ReportWriting
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.comparing.build import compared_archive


@pytest.fixture
def compared(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path, compared_archive())


def writing(workspace: Workspace, jobs: Jobs, path: Path) -> tuple[ReportWriting, list[tuple[str, object]]]:
    """A report that was begun, and how it ended, each time that it says so."""
    made = ReportWriting(workspace, jobs.start("Report"), str(path), "en", workspace)
    ends: list[tuple[str, object]] = []
    made.ended.connect(lambda written, error: ends.append((written, error)))
    made.start()
    return made, ends


def test_progress_counts_the_articles(compared: Workspace, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    made, ends = writing(compared, jobs, tmp_path / "report.html")
    told: list[int] = []
    made.progressed.connect(lambda done, total: told.append(total))
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert ends == [(str(tmp_path / "report.html"), None)]
    # How much is done may have moved on before the window looks.
    assert told == [3, 3, 3, 0]
    assert not jobs.running


def test_what_is_cancelled_leaves_the_old_file(
    compared: Workspace, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "report.html"
    out.write_text("old")
    made, ends = writing(compared, jobs, out)
    jobs.running[0].cancel()
    made.cancel()
    panels.changing(compared, qtbot, lambda: compared.perform(_rename))
    assert ends == [("", None)]
    assert out.read_text() == "old"
    assert not list(tmp_path.glob(".report.html.*"))


def test_closing_the_project_ends_it(compared: Workspace, jobs: Jobs, tmp_path: Path) -> None:
    _, ends = writing(compared, jobs, tmp_path / "report.html")
    compared.close()
    assert ends == [("", None)]
    assert not jobs.running


def _rename(editing: object) -> None:
    from db import edits

    edits.set_project_title(editing, "Another")  # type: ignore[arg-type]
