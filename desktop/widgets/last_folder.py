"""The initial folder of file dialogs."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QStandardPaths

from desktop.settings import Settings

_KEY = "last_folder"
_ARTICLES_KEY = "articles_folder"


def last_folder(settings: Settings, beside: str = "") -> str:
    """The folder chosen last, if it still exists; else that of the file ``beside``, if given, or the user's documents
    folder."""
    folders = _folders(settings, beside)
    return next((folder for folder in folders if os.path.isdir(folder)), folders[-1])


def folder_to_write(settings: Settings, beside: str = "") -> str:
    """The same for a file to be written; folders without write access are skipped."""
    folders = _folders(settings, beside)
    return next((folder for folder in folders if _is_writable(folder)), folders[-1])


def _folders(settings: Settings, beside: str) -> Sequence[str]:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(settings.value(_KEY)), os.path.dirname(beside), documents, os.path.expanduser("~")


def _is_writable(folder: str) -> bool:
    return os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK)


def keep_folder(settings: Settings, path: str) -> None:
    """Store the folder of a chosen file."""
    settings.set_value(_KEY, os.path.dirname(path))


def articles_folder(settings: Settings) -> str:
    """The folder from which articles were read last, if it is still there; else :func:`last_folder`.

    It is stored separately, so that a report is not by default written among the articles, whose folder may be
    read-only.
    """
    last = str(settings.value(_ARTICLES_KEY))
    return last if os.path.isdir(last) else last_folder(settings)


def keep_articles_folder(settings: Settings, path: str) -> None:
    """Store the folder of a chosen article file."""
    settings.set_value(_ARTICLES_KEY, os.path.dirname(path))
