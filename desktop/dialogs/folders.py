"""The initial folder of file dialogs."""

from __future__ import annotations

import os

from PySide6.QtCore import QStandardPaths

from desktop.settings import Settings


def last_folder(settings: Settings) -> str:
    """The folder chosen last, if it exists; else the user's documents folder."""
    last = str(settings.value("last_folder"))
    if last and os.path.isdir(last):
        return last
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if os.path.isdir(documents) else os.path.expanduser("~")
