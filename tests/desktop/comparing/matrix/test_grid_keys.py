"""The arrow keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.comparing.matrix.grid_keys import selectable_rows, target_of
from desktop.comparing.matrix.view import MatrixView
from tests.desktop.comparing.build import fares

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("key", "modifier", "target"),
    [
        (Qt.Key.Key_Down, NONE, (1, 1)),
        (Qt.Key.Key_Up, NONE, (0, 1)),
        (Qt.Key.Key_Right, NONE, (0, 2)),
        (Qt.Key.Key_Home, NONE, (0, 0)),
        (Qt.Key.Key_End, NONE, (0, 4)),
        (Qt.Key.Key_End, CONTROL, (3, 1)),
        (Qt.Key.Key_PageDown, NONE, (3, 1)),
        (Qt.Key.Key_Y, NONE, None),
    ],
)
def test_keys(
    matrix: MatrixView, key: Qt.Key, modifier: Qt.KeyboardModifier, target: tuple[int, int] | None
) -> None:
    context = matrix.context
    snapshot = context.workspace.snapshot
    assert snapshot is not None
    context.model.show(snapshot, context.comparing.rows(), [("~a", fares())], bar=True)
    assert selectable_rows(context.model) == [0, 1, 3], "the bar is skipped"
    context.grid.set_current(0, 1)
    assert target_of(context.grid, QKeyEvent(QEvent.Type.KeyPress, key, modifier)) == target
