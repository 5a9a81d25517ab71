"""Handling of unexpected errors of the program: the error is logged, the text being typed is stored, and the user is
informed once. Everything done before has been saved, so the program can continue.

The handler is installed before the window exists; modules needed only for an error are imported when one occurs.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.look.theme import Theme

if TYPE_CHECKING:
    from logging import Logger

LOG = "errors.log"
"""The file in the log folder."""
_MOST_REPORTS = 50
"""Errors logged in one run, at most. Chosen: an error in a paint event would otherwise fill the disk."""


class CrashHandler(QObject):
    """Replaces ``sys.excepthook``. Errors of other threads are passed to the window's thread."""

    _arrived = Signal(str)

    def __init__(
        self,
        theme: Theme,
        draft: Callable[[], str] | None,
        logs: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft = draft
        self._logs = logs
        self._count = 0
        self._open = False
        self._arrived.connect(self._show)

    @property
    def report(self) -> Path:
        """The file to which errors are written."""
        return self._folder() / LOG

    def _folder(self) -> Path:
        return self._logs or log_folder()

    def install(self) -> None:
        """Handle every uncaught exception of the process from now on."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_in_thread

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an error, and show it unless another one is being shown."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._count += 1
        if self._count > _MOST_REPORTS:
            return
        import traceback

        words = "".join(traceback.format_exception(kind, error, trace))
        self._write(words)
        self._arrived.emit(words)

    def _handle_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.handle(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _write(self, words: str) -> None:
        import platform

        time = datetime.now().isoformat(timespec="seconds")
        head = f"--- {time}  {platform.platform()}  Python {platform.python_version()}"
        try:
            self.report.parent.mkdir(parents=True, exist_ok=True)
            with self.report.open("a", encoding="utf-8") as file:
                file.write(f"{head}\n{words}\n")
        except OSError as problem:
            _log().info("the report could not be written: %s", problem)
        # A program started without a console has no standard error.
        if sys.stderr is not None:
            sys.stderr.write(words)

    def _keep_draft(self) -> Path | None:
        """Store the text that is being typed in a file of its own. Returns its path; None if there is none."""
        try:
            words = self._draft() if self._draft is not None else ""
            if not words:
                return None
            path = self._folder() / f"draft-{datetime.now():%Y%m%d-%H%M%S}.txt"
            path.write_text(words, encoding="utf-8")
        except Exception:
            # The window may be in any state now; a failure to store the draft must not prevent the report.
            _log().info("the draft could not be kept", exc_info=True)
            return None
        return path

    def _show(self, words: str) -> None:
        if self._open:
            return
        self._open = True
        from desktop.dialogs.crash_dialog import CrashDialog

        parent = QApplication.activeWindow()
        dialog = CrashDialog(self._theme, self.report, words, self._keep_draft(), parent)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        self._open = False


def _log() -> Logger:
    from logging import getLogger

    return getLogger(__name__)


def log_folder() -> Path:
    """The folder of error reports."""
    import platformdirs

    return Path(os.environ.get("DUIKAN_LOGS") or platformdirs.user_log_dir("duikan", appauthor=False))
