"""Jobs are listed until they end."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.project.jobs import Jobs


def test_jobs_are_listed_until_they_finish(qtbot: QtBot) -> None:
    jobs = Jobs()
    with qtbot.waitSignal(jobs.changed):
        job = jobs.start("导入")
    job.set_progress(3, 10)
    assert [(one.title, one.done, one.total) for one in jobs.running] == [("导入", 3, 10)]
    job.cancel()
    assert job.cancelled
    job.finish()
    assert jobs.running == ()


def test_a_share_that_is_not_known_is_not_told(qtbot: QtBot) -> None:
    job = Jobs().start("导入")
    assert job.percent == ""
    job.set_progress(7, 5)
    assert job.percent == "100%"
