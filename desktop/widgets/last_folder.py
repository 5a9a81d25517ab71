"""The initial folder of file dialogs."""

from __future__ import annotations

import os

from PySide6.QtCore import QStandardPaths

from desktop.settings import Settings

_KEY = "last_folder"
_ARTICLES_KEY = "articles_folder"


def last_folder(settings: Settings, beside: str = "") -> str:
    """The folder chosen last, if it still exists; else that of the file ``beside``, if given, or the user's documents
    folder."""
    last = str(settings.value(_KEY))
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    found = (folder for folder in (last, os.path.dirname(beside), documents) if os.path.isdir(folder))
    return next(found, os.path.expanduser("~"))


def keep_folder(settings: Settings, path: str) -> None:
    """Store the folder of a chosen file."""
    settings.set_value(_KEY, os.path.dirname(path))


def articles_folder(settings: Settings) -> str:
    """The folder from which articles were read last, if it is still there; else :func:`last_folder`.

    It is kept apart, so that a report is not offered to be written among the articles, which may be in a folder that
    cannot be written.
    """
    last = str(settings.value(_ARTICLES_KEY))
    return last if os.path.isdir(last) else last_folder(settings)


def keep_articles_folder(settings: Settings, path: str) -> None:
    """Remember the folder of an article's file that was chosen."""
    settings.set_value(_ARTICLES_KEY, os.path.dirname(path))
