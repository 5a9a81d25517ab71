"""Where file dialogs begin."""

from __future__ import annotations

import os

from PySide6.QtCore import QStandardPaths

from desktop.settings import Settings


def last_folder(settings: Settings) -> str:
    """The folder in which a project or an export was chosen last, if it is still there; else that of the person's
    documents."""
    last = str(settings.value("last_folder"))
    if last and os.path.isdir(last):
        return last
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if os.path.isdir(documents) else os.path.expanduser("~")


def articles_folder(settings: Settings) -> str:
    """The folder from which articles were read last, if it is still there; else :func:`last_folder`.

    It is kept apart, so that a report is not offered to be written among the articles, which may be in a folder that
    cannot be written.
    """
    last = str(settings.value("articles_folder"))
    return last if last and os.path.isdir(last) else last_folder(settings)
