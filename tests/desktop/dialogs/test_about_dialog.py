"""What the program stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop import dialogs
from desktop.look.theme import Theme


def test_about_names_what_it_stands_on(theme: Theme, parent: QWidget) -> None:
    words = dialogs.open_about(parent, theme).licences.toPlainText()
    assert "6.11.3" in words
    assert "SQLAlchemy" in words
