"""The question before an act that takes other things with it. It says what, and that undo brings it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QMessageBox, QSizePolicy, QWidget

NARROWEST = 260
"""Pixels of the words, so that a short question does not stand in a column."""


def confirm(
    parent: QWidget, *, question: str, consequence: str, verb: str, act: Callable[[], object]
) -> QMessageBox:
    """Ask without blocking the program; ``act`` is called when the button with ``verb`` is pressed."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, verb, question, parent=parent)
    box.setObjectName("confirmation")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(consequence)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    yes.setObjectName("confirm")
    cancel = QCoreApplication.translate("Confirmation", "Cancel")
    box.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    _set_out(box)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(act)
    box.open()
    return box


def _set_out(box: QMessageBox) -> None:
    """Give the words the margins that our other dialogs have, without the room that Qt keeps for an icon."""
    grid = box.layout()
    assert isinstance(grid, QGridLayout)
    grid.setContentsMargins(20, 16, 20, 16)
    grid.setHorizontalSpacing(0)
    for number in range(grid.count()):
        item = grid.itemAt(number)
        if item is not None and (spacer := item.spacerItem()) is not None:
            spacer.changeSize(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    words = grid.columnCount() - 1
    grid.setColumnMinimumWidth(words, NARROWEST)
    grid.setColumnStretch(words, 1)
