"""Where file dialogs begin."""

from __future__ import annotations

import os

from PySide6.QtCore import QStandardPaths

from desktop.settings import Settings


def last_folder(settings: Settings) -> str:
    """The folder that was chosen last, if it is still there; else that of the person's documents."""
    last = str(settings.value("last_folder"))
    if last and os.path.isdir(last):
        return last
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if os.path.isdir(documents) else os.path.expanduser("~")
