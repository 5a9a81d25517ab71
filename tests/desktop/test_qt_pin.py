"""Guards the pin of PySide6: 6.12.0 loses a reference to None in each method that returns nothing, and Python below
3.12 dies of it after some thousands of calls."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_methods_that_return_nothing_leave_none_as_it_was(qapp: object) -> None:
    class Quiet(QWidget):
        def resizeEvent(self, event: QObject) -> None:  # type: ignore[override]
            return None

    widget = Quiet()
    widget.show()
    before = sys.getrefcount(None)
    for step in range(2_000):
        widget.setObjectName(f"{step}")
        widget.resize(100 + step % 50, 100)
    assert sys.getrefcount(None) >= before - 200
