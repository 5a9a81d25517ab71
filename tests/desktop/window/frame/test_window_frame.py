"""The frame of the window: strips between header and body."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from tests.desktop.window.conftest import WindowBench


def test_a_strip_lies_between_header_and_body(window: WindowBench) -> None:
    strip = QLabel("…", window)
    window._frame.add_strip(strip)
    strip.show()
    middle = window.centralWidget().layout()
    assert middle is not None
    middle.activate()
    below_header = window.header.mapTo(window, QPoint(0, window.header.height())).y()
    assert below_header <= strip.mapTo(window, QPoint()).y() < window.body.mapTo(window, QPoint()).y()
