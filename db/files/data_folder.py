"""The folder for data that cannot be recreated and is not part of a project: backups, and files as they were before a
repair."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from corpus.policy import policy
from corpus.private_files import open_private, private_folder

DATA_VARIABLE = "DUIKAN_DATA"
"""Environment variable with the path of another data folder."""


def data_folder() -> Path:
    """The program's data folder for this user."""
    from platformdirs import user_data_path

    named = os.environ.get(DATA_VARIABLE)
    return Path(named) if named else user_data_path("duikan", appauthor=False)


def backups_folder() -> Path:
    """The folder with a folder of backups for each project. It need not exist."""
    laid_down = policy().backup_folder
    return Path(laid_down) if laid_down else data_folder() / "backups"


def rescued_folder() -> Path:
    """The folder of files as they were before an interrupted transaction was rolled back. Raises OSError if it cannot
    be created."""
    return private_folder(data_folder() / "rescued")


_SITE = re.compile(r"[0-9A-Za-z_-]{11}")
"""The identity of an installation: 8 bytes in unpadded base64url."""


def site() -> str:
    """The identity of this installation: 64 random bits, created on first use and kept in the data folder. If it cannot
    be stored, it is valid for this process only."""
    return _site_in(data_folder())


@cache
def _site_in(folder: Path) -> str:
    path = folder / "site"
    with contextlib.suppress(OSError, UnicodeDecodeError):
        known = path.read_text("ascii").strip()
        if _SITE.fullmatch(known):
            return known
    from secrets import token_urlsafe

    fresh = token_urlsafe(8)
    kept = keep_first(path, f"{fresh}\n".encode(), lambda data: _SITE.fullmatch(_word(data)) is not None)
    return _word(kept) if _SITE.fullmatch(_word(kept)) else fresh


def _word(data: bytes) -> str:
    return data.decode("ascii", "replace").strip()


def keep_first(path: Path, content: bytes, is_sound: Callable[[bytes], bool]) -> bytes:
    """Store ``content`` in a file readable only by its owner, unless another process has done so first; a file that is
    not sound is replaced. Returns the stored content, or ``content`` if nothing can be stored."""
    draft = path.with_name(f".{path.name}.{os.urandom(8).hex()}.new")
    with contextlib.suppress(OSError):
        private_folder(path.parent)
        with open_private(draft) as file:
            file.write(content)
        # Two processes may start at once: both use the draft that was linked first.
        try:
            if not _linked(draft, path) and not (path.exists() and is_sound(path.read_bytes())):
                os.replace(draft, path)
            return path.read_bytes()
        finally:
            draft.unlink(missing_ok=True)
    return content


def _linked(draft: Path, path: Path) -> bool:
    """Whether a draft could be linked to a free path. Some file systems have no hard links."""
    try:
        os.link(draft, path)
    except OSError:
        return False
    return True
