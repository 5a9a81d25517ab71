"""A notice of the desktop when long work ends while nobody looks at the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop.project.jobs import Job, Jobs

LONG = 10.0
"""Seconds from which work is long. Chosen: who waits for less is still there."""
SHOWN = 8000
"""Milliseconds for which a notice is asked to stay; most desktops decide themselves."""


class JobNotices(QObject):
    """The window asks for attention among others, and where the desktop shows notices, one says what ended.

    The icon in the tray, which Qt's notices need, is there only as long as a notice is.
    """

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        jobs.ended.connect(self._on_ended)

    def _on_ended(self, job: Job) -> None:
        if job.seconds < LONG or QApplication.activeWindow() is not None:
            return
        self.tell(self.tr("{job} has ended.").format(job=job.title))

    def tell(self, words: str) -> None:
        """Give a notice."""
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
