"""Where file dialogs begin."""

from __future__ import annotations

import os

from PySide6.QtCore import QStandardPaths

from desktop.settings import Settings

_KEY = "last_folder"


def last_folder(settings: Settings, beside: str = "") -> str:
    """The folder that was chosen last, if it is still there; else that of the file ``beside``, if one is given, or that
    of the person's documents."""
    last = str(settings.value(_KEY))
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    found = (folder for folder in (last, os.path.dirname(beside), documents) if os.path.isdir(folder))
    return next(found, os.path.expanduser("~"))


def keep_folder(settings: Settings, path: str) -> None:
    """Remember the folder of a file that was chosen."""
    settings.set_value(_KEY, os.path.dirname(path))
