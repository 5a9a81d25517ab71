"""Where the program keeps what cannot be made again and is not part of a project: backups, and files as they were
before they were mended."""

from __future__ import annotations

import os
from pathlib import Path

from corpus.private_files import private_folder

DATA_VARIABLE = "DUIKAN_DATA"
"""Environment variable that names another data folder."""


def data_folder() -> Path:
    """The user's data folder of the program."""
    from platformdirs import user_data_path

    named = os.environ.get(DATA_VARIABLE)
    return Path(named) if named else user_data_path("duikan", appauthor=False)


def backups_folder() -> Path:
    """The folder with a folder of backups for each project. It need not exist."""
    return data_folder() / "backups"


def rescued_folder() -> Path:
    """The folder of files as they were before an interrupted transaction was rolled back. Raises OSError where it
    cannot be made."""
    return private_folder(data_folder() / "rescued")
