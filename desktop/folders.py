"""Where what belongs to a person is kept, as Qt knows it: it is loaded anyway when there is a window."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

NAME = "duikan"


def data_folder() -> Path:
    """Where projects are kept that nobody has given another place."""
    return _folder(QStandardPaths.StandardLocation.GenericDataLocation)


def cache_folder() -> Path:
    """Where rebuildable files are kept."""
    own = os.environ.get("DUIKAN_CACHE")
    return Path(own) if own else _folder(QStandardPaths.StandardLocation.GenericCacheLocation)


def _folder(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location)) / NAME
