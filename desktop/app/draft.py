"""Unsaved text that the user is typing."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit


def typed_text() -> str:
    """The text of the field that has the focus; empty if none has."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        return focus.text()
    if isinstance(focus, (QPlainTextEdit, QTextEdit)) and not focus.isReadOnly():
        return focus.toPlainText()
    return ""
