"""The question before an act that takes other things with it. It says what, and that undo brings it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def confirm(
    parent: QWidget, *, question: str, consequence: str, verb: str, act: Callable[[], None]
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
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(act)
    box.open()
    return box
