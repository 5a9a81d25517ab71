"""The job of a worker that is only active at times."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.project.jobs import Jobs
from desktop.project.shown_job import ShownJob


@pytest.fixture
def jobs(qapp: object) -> Jobs:
    return Jobs()


def test_it_is_shown_once_until_it_ends(jobs: Jobs) -> None:
    job = ShownJob(jobs, jobs)
    job.set_progress(1, 2)
    job.begin("导入", cancellable=False)
    job.begin("导入")
    job.set_progress(3, 10)
    assert [(one.title, one.done, one.cancellable) for one in jobs.running] == [("导入", 3, False)]
    job.end()
    assert not jobs.running and not job.shown
    job.begin("导入")
    assert job.shown


def test_short_work_is_never_shown(jobs: Jobs, qtbot: QtBot) -> None:
    job = ShownJob(jobs, jobs)
    job.begin("计算", after=0)
    job.end()
    other = ShownJob(jobs, jobs)
    other.begin("统计", after=0)
    assert not other.shown
    qtbot.waitUntil(lambda: other.shown)
    assert [one.title for one in jobs.running] == ["统计"]


def test_cancelling_is_told_and_no_progress_follows(jobs: Jobs, qtbot: QtBot) -> None:
    job = ShownJob(jobs, QObject(jobs))
    job.begin("导入")
    told: list[bool] = []
    job.cancelled.connect(lambda: told.append(True))
    job.set_progress(1, 2)
    assert told == [] and not job.stopping
    jobs.running[0].cancel()
    assert job.stopping
    job.set_progress(2, 2)
    assert told == [True] and jobs.running[0].done == 1
