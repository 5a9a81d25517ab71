"""A long save among the running jobs."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from corpus.model import Span
from db import edits
from db.editing import Editing
from desktop.project import saving_job
from desktop.project.saving_job import SavingJob
from desktop.window.services import Services
from tests.desktop.build import river_archive
from tests.patience import PATIENCE


@pytest.fixture
def river(services: Services, qtbot: QtBot, tmp_path: Path) -> Services:
    services.workspace.create(tmp_path / "river.duikan", "青川渡轮调价", river_archive())
    qtbot.waitUntil(lambda: services.workspace.saving.state == "saved", timeout=PATIENCE)
    SavingJob(services.workspace, services.jobs)
    return services


def wait_for(editing: Editing, go_on: Event, article: str) -> None:
    go_on.wait(PATIENCE / 1000)
    for number in range(600):
        edits.create_claim(editing, article, Span(number % 7, number % 7 + 3))


def test_a_long_save_is_a_job_that_can_be_cancelled(
    river: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving_job, "LATE", 1)
    workspace, jobs, go_on = river.workspace, river.jobs, Event()
    assert workspace.snapshot is not None
    before = set(workspace.snapshot.claims)
    workspace.perform(wait_for, go_on, "article-1")
    qtbot.waitUntil(lambda: bool(jobs.running), timeout=PATIENCE)
    (job,) = jobs.running
    assert job.cancellable and "1" in job.title
    workspace.perform(edits.create_claim, "article-2", Span(0, 4))
    assert "2" in job.title
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running, timeout=PATIENCE)
    qtbot.waitUntil(lambda: workspace.writes.count == 0, timeout=PATIENCE)
    assert len(set(workspace.snapshot.claims) - before) == 1


def test_a_short_save_is_none(river: Services, qtbot: QtBot) -> None:
    started: list[object] = []
    river.jobs.changed.connect(lambda: started.extend(river.jobs.running))
    river.workspace.perform(edits.create_claim, "article-1", Span(0, 4))
    qtbot.waitUntil(lambda: river.workspace.writes.count == 0, timeout=PATIENCE)
    assert started == []


def test_the_changes_after_a_cancelled_one_are_another_job(
    river: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving_job, "LATE", 1)
    workspace, jobs, first, second = river.workspace, river.jobs, Event(), Event()
    workspace.perform(wait_for, first, "article-1")
    qtbot.waitUntil(lambda: bool(jobs.running), timeout=PATIENCE)
    (cancelled,) = jobs.running
    workspace.perform(wait_for, second, "article-2")
    cancelled.cancel()
    workspace.perform(edits.create_claim, "article-1", Span(0, 4))
    assert jobs.running == (cancelled,)
    first.set()
    qtbot.waitUntil(lambda: jobs.running not in ((), (cancelled,)), timeout=PATIENCE)
    (job,) = jobs.running
    assert not job.cancelled and "2" in job.title
    job.cancel()
    second.set()
    qtbot.waitUntil(lambda: workspace.writes.count == 0, timeout=PATIENCE)
    assert not jobs.running
