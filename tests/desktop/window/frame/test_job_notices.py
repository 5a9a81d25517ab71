"""Notifications about long jobs that ended while the window was inactive."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop.project.jobs import Jobs
from desktop.window.frame import job_notices
from desktop.window.frame.job_notices import JobNotices


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(JobNotices, "notify", lambda _, words: told.append(words))
    return told


def test_only_long_work_that_ends_unseen_is_told(
    told: list[str], empty: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = Jobs()
    JobNotices(jobs, empty)
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    jobs.start("Short").finish()
    monkeypatch.setattr(job_notices, "LONG", 0.0)
    cancelled = jobs.start("Cancelled")
    cancelled.cancel()
    cancelled.finish()
    jobs.start("Export").finish()
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: empty))
    jobs.start("Seen").finish()
    assert told == ["Export has ended."]


def test_a_desktop_without_notices_is_no_error(empty: QMainWindow) -> None:
    JobNotices(Jobs(), empty).notify("words")
