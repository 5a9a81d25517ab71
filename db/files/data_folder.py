"""Where the program keeps what cannot be made again and is not part of a project: backups, and files as they were
before they were mended."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from functools import cache
from pathlib import Path

from corpus.policy import policy
from corpus.private_files import open_private, private_folder

DATA_VARIABLE = "DUIKAN_DATA"
"""Environment variable that names another data folder."""


def data_folder() -> Path:
    """The user's data folder of the program."""
    from platformdirs import user_data_path

    named = os.environ.get(DATA_VARIABLE)
    return Path(named) if named else user_data_path("duikan", appauthor=False)


def backups_folder() -> Path:
    """The folder with a folder of backups for each project. It need not exist."""
    laid_down = policy().backup_folder
    return Path(laid_down) if laid_down else data_folder() / "backups"


def rescued_folder() -> Path:
    """The folder of files as they were before an interrupted transaction was rolled back. Raises OSError where it
    cannot be made."""
    return private_folder(data_folder() / "rescued")


_SITE = re.compile(r"[0-9A-Za-z_-]{11}")


def site() -> str:
    """The identity of this installation: 64 random bits, made when it is first asked for and kept in the data folder.
    Where it cannot be kept, it holds for this process."""
    return _site_in(data_folder())


@cache
def _site_in(folder: Path) -> str:
    path = folder / "site"
    with contextlib.suppress(OSError, UnicodeDecodeError):
        known = path.read_text("ascii").strip()
        if _SITE.fullmatch(known):
            return known
    fresh = secrets.token_urlsafe(8)
    draft = path.with_name(f".site.{fresh}.new")
    with contextlib.suppress(OSError):
        private_folder(folder)
        with open_private(draft) as file:
            file.write(f"{fresh}\n".encode())
        # Two processes may start at once: the first to link its draft is believed by both.
        with contextlib.suppress(FileExistsError):
            os.link(draft, path) if not path.exists() else os.replace(draft, path)
        draft.unlink(missing_ok=True)
        known = path.read_text("ascii").strip()
        return known if _SITE.fullmatch(known) else fresh
    return fresh
