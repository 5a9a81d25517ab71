"""Exports are written in the background, completely or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from corpus.writers.options import ExportOptions
from corpus.writers.scope import ExportScope
from desktop.dialogs.exporting.choices import ExportChoice
from desktop.dialogs.exporting.export_writing import ExportWriting, MakeHere, WrittenExport
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace

PATIENCE = 20_000


def writing(
    workspace: Workspace, jobs: Jobs, choice: ExportChoice, make_here: MakeHere | None = None
) -> tuple[ExportWriting, list[tuple[WrittenExport | None, Any]]]:
    made = ExportWriting(workspace, jobs.start("Export"), choice, make_here, workspace)
    ended: list[tuple[WrittenExport | None, Any]] = []
    made.ended.connect(lambda written, error: ended.append((written, error)))
    made.start()
    return made, ended


def exporting(jobs: Jobs) -> bool:
    """Whether the export's job runs; another may, such as that of the search index."""
    return "Export" in [job.title for job in jobs.running]


def test_a_part_is_written_and_told(opened: Workspace, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    assert opened.snapshot is not None
    first = opened.snapshot.articles_in_order()[0].id
    out = tmp_path / "out.json"
    scope = ExportScope(articles=frozenset({first}))
    _, ended = writing(opened, jobs, ExportChoice("json", "en", ExportOptions(texts=False), scope, str(out)))
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    ((written, error),) = ended
    assert error is None
    assert written is not None
    exported = json.loads(out.read_bytes())
    assert [one["id"] for one in exported["articles"]] == [first]
    assert exported["texts"] == []
    assert (written.articles, written.claims) == (1, len(exported["claims"]))
    assert written.bytes == out.stat().st_size
    assert not exporting(jobs)


def test_what_is_cancelled_leaves_the_old_file(
    opened: Workspace, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    """Row 53."""
    out = tmp_path / "out.json"
    out.write_text("old")
    made, ended = writing(opened, jobs, ExportChoice("json", "en", path=str(out)))
    assert exporting(jobs)
    made.cancel()
    assert ended == [(None, None)]
    assert not exporting(jobs)
    asked = opened.ask(lambda store: None)
    qtbot.waitUntil(lambda: bool(asked._answers), timeout=PATIENCE)
    assert out.read_text() == "old"
    assert not list(tmp_path.glob(".out.json.*"))


def test_what_fails_is_told_once(opened: Workspace, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    _, ended = writing(opened, jobs, ExportChoice("json", "en", path=str(tmp_path / "gone" / "out.json")))
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    ((written, error),) = ended
    assert written is None
    assert isinstance(error, FileNotFoundError)


def test_what_the_window_makes_is_not_asked_of_the_worker(
    opened: Workspace, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    _, ended = writing(opened, jobs, ExportChoice("pdf", "en", path=str(out)), lambda exported: (b"%PDF", {}))
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    assert out.read_bytes() == b"%PDF"
