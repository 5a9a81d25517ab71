"""A desktop notification when a long job ends while the window is inactive."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop.project.jobs import Job, Jobs

LONG = 10.0
"""Seconds from which a job counts as long. Chosen: users wait in the window for shorter ones."""
SHOWN = 8000
"""Milliseconds for which a notification is requested to stay; most desktops decide themselves."""


class JobNotices(QObject):
    """Requests attention for the window, and shows a notification on desktops that have them.

    The tray icon, which Qt needs for notifications, exists only during a notification.
    """

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        jobs.ended.connect(self._on_ended)

    def _on_ended(self, job: Job) -> None:
        if job.seconds < LONG or QApplication.activeWindow() is not None:
            return
        self.notify(self.tr("{job} has ended.").format(job=job.title))

    def notify(self, words: str) -> None:
        """Show a notification."""
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._come_back)
            self._tray.activated.connect(lambda _: self._come_back())
        self._tray.show()
        self._tray.showMessage(self._window.windowTitle(), words, self._window.windowIcon(), SHOWN)

    def _come_back(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        if self._tray is not None:
            self._tray.hide()
