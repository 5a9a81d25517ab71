"""The folders of the program and of the user.

The user's folders come from Qt rather than platformdirs, since Qt is loaded anyway when there is a window.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

NAME = "duikan"
"""The name of the program's folders."""

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
"""Tokens, icons, translations and the sample, which come with the program."""


def data_folder() -> Path:
    """The default folder of projects."""
    return _folder(QStandardPaths.StandardLocation.GenericDataLocation)


def kept_folder() -> Path:
    """The folder for data that is not part of a project; see :mod:`db.files.data_folder`."""
    own = os.environ.get("DUIKAN_DATA")
    return Path(own) if own else data_folder()


def cache_folder() -> Path:
    """The folder for files that can be rebuilt."""
    own = os.environ.get("DUIKAN_CACHE")
    return Path(own) if own else _folder(QStandardPaths.StandardLocation.GenericCacheLocation)


def _folder(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location)) / NAME
