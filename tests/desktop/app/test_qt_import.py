"""Importing Qt does not change Python's imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import builtins, linecache, sys
from desktop.app.qt_import import load_qt

own = builtins.__import__
load_qt()
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


def test_modules_loaded_after_qt_are_not_read_a_second_time() -> None:
    root = Path(__file__).parents[3]
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, capture_output=True, text=True, check=True
    )
    assert found.stdout.split() == ["True", "False", "[3]"]
