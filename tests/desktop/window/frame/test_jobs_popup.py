"""The list of running jobs."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop.look.theme import Theme
from desktop.project.jobs import Jobs
from desktop.window.frame.jobs_popup import JobsPopup


@pytest.fixture
def jobs(qapp: object) -> Jobs:
    return Jobs()


def test_each_job_is_followed_and_can_be_cancelled(
    jobs: Jobs, theme: Theme, empty: QMainWindow, qtbot: QtBot
) -> None:
    reading, merging = jobs.start("Reading"), jobs.start("Merging", cancellable=False)
    popup = JobsPopup(jobs, theme, empty)
    popup.show()
    reading.set_progress(1, 4)
    assert [bar.accessibleName() for bar in popup.findChildren(QProgressBar)] == ["Reading 25%", "Merging"]
    shown = [button for button in popup.findChildren(QPushButton) if not button.isHidden()]
    assert [button.accessibleName() for button in shown] == ["Cancel: Reading"]
    shown[0].click()
    assert reading.cancelled
    assert "stopping" in [label.text() for label in popup.findChildren(QLabel)]
    reading.finish()
    assert popup.isVisible()
    with qtbot.waitSignal(popup.closed):
        merging.finish()
