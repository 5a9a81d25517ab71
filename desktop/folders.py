"""The folders of the program and of the person who uses it.

The person's are asked of Qt and not of platformdirs, since Qt is loaded anyway when there is a window.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

NAME = "duikan"
"""Of the program's folder among others."""

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
"""Tokens, icons, translations and the sample, which come with the program."""


def data_folder() -> Path:
    """Where projects are stored unless another folder is chosen."""
    return _folder(QStandardPaths.StandardLocation.GenericDataLocation)


def kept_folder() -> Path:
    """Where the store keeps what is not part of a project; see :mod:`db.files.data_folder`."""
    own = os.environ.get("DUIKAN_DATA")
    return Path(own) if own else data_folder()


def cache_folder() -> Path:
    """Where files are stored that can be made again."""
    own = os.environ.get("DUIKAN_CACHE")
    return Path(own) if own else _folder(QStandardPaths.StandardLocation.GenericCacheLocation)


def _folder(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location)) / NAME
