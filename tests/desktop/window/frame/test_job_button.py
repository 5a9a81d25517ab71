"""The running jobs in the status bar."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from tests.desktop.window.conftest import WindowBench


def test_jobs_show_their_progress_and_a_click_lists_them(river: WindowBench) -> None:
    button = river.child("status_job", QToolButton)
    assert button.isHidden()
    job = river.services.jobs.start("正在导入")
    job.set_progress(31, 50)
    assert not button.isHidden()
    assert button.accessibleName() == "正在导入 62%"
    button.click()
    assert river.child("jobs_popup").isVisible()
    job.finish()
    assert button.isHidden()
