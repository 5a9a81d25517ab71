"""The two buttons of a dialog: one accepts, the other cancels."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from desktop.widgets.enter_button import press_focused


class AnswerButtons(QDialogButtonBox):
    """The buttons that accept and reject ``dialog``. Enter presses the first one, if it is enabled, unless
    the other one has the focus."""

    def __init__(self, dialog: QDialog, action: str, cancel: str, name: str) -> None:
        """``name`` is the object name of the accepting button."""
        super().__init__(dialog)
        self.accept_button: QPushButton = self.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setObjectName(name)
        self.accept_button.setDefault(True)
        # As in a DialogFrame, the default button and its look do not follow the focus.
        self.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        self.accepted.connect(dialog.accept)
        self.rejected.connect(dialog.reject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)
