"""Asks where to open a project while another one is open."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.widgets.confirming import confirm
from desktop.words.filling import filled


def ask_where_to_open(
    parent: QWidget, path: str, current: str, *, saved: bool, open_here: Callable[[], object]
) -> QMessageBox:
    """Ask with a window-modal dialog whether the project at ``path`` replaces the one named ``current`` or is opened in
    a new window, and return at once. ``open_here`` is called for the former; ``saved``: whether the last change of the
    current project is on disk."""
    question = QCoreApplication.translate("SecondProject", "Where should {name} be opened?")
    if saved:
        now = QCoreApplication.translate(
            "SecondProject", "{name} is open in this window. Everything in it is saved."
        )
    else:
        now = QCoreApplication.translate(
            "SecondProject", "{name} is open in this window. Its last change could not be saved."
        )
    new = QCoreApplication.translate("SecondProject", "New window")
    return confirm(
        parent,
        question=filled(question, name=Path(path).name),
        consequence=filled(now, name=current),
        verb=QCoreApplication.translate("SecondProject", "In this window"),
        act=open_here,
        other=(new, partial(open_in_new_window, path)),
    )


def open_in_new_window(path: str) -> bool:
    """Start another process of the program for the project at ``path``. Returns whether it started."""
    own = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]
    return bool(QProcess.startDetached(sys.executable, [*own, "--new-window", path])[0])
