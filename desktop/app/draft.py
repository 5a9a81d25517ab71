"""What is being typed at this moment."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit


def typed_text() -> str:
    """The words of the field that has the keyboard; empty when none has."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        return focus.text()
    if isinstance(focus, (QPlainTextEdit, QTextEdit)) and not focus.isReadOnly():
        return focus.toPlainText()
    return ""
