"""Importing Qt does not change Python's imports."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import builtins, linecache, sys
from desktop.app.display import display_problem
from desktop.app.qt_import import load_qt

own = builtins.__import__
{load}()
import csv
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(int)

heard = []
sender = Sender()
sender.sent.connect(heard.append)
sender.sent.emit(3)
print(builtins.__import__ is own, csv.__file__ in linecache.cache, heard)
"""


@pytest.mark.parametrize("load", ["load_qt", "display_problem"])
def test_modules_loaded_after_qt_are_not_read_a_second_time(load: str) -> None:
    """A start loads Qt when it checks whether there is a display."""
    root = Path(__file__).parents[3]
    program = PROGRAM.replace("{load}", load)
    found = subprocess.run(
        [sys.executable, "-c", program],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert found.stdout.split() == ["True", "False", "[3]"]
