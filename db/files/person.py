"""The person who works at this machine: one identity for the window and the command line.

It is kept in a small file in the data folder, created on first use. The window writes the name and the colour that the
user enters; the command line only reads them. A name is no identity: two people whose accounts are called "user" are
two people.

The functions take the data folder as an argument, since the window gets it from Qt, which it has loaded anyway.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from functools import cache
from pathlib import Path

from corpus.identities import AnnotatorId
from corpus.model import TAG_COLOURS, Annotator
from corpus.private_files import open_private, private_folder
from db.files.data_folder import DATA_VARIABLE, data_folder, keep_first

_MOST = 1 << 16
"""Bytes of the file that are read. Chosen: far more than any has."""
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""The canonical form of a UUID (RFC 9562) in lower case."""
_WINDOW_SETTING = re.compile(r"^annotator_id=([0-9a-f-]{36})\s*$", re.MULTILINE)
"""The line of the window's settings in which earlier versions stored the identity."""


def person_at_machine(folder: Path | None = None) -> Annotator:
    """The person with the stored identity, name and colour; the name is empty until one is entered. If nothing can be
    stored, the identity is valid for this process only."""
    path = (folder or data_folder()) / "person"
    known = _read(path)
    if known is not None:
        return known
    fresh = Annotator(AnnotatorId(_of_the_window() or _random_in(path)), "")
    kept = keep_first(path, _written(fresh), lambda data: _from(data) is not None)
    return _from(kept) or fresh


def keep_person(person: Annotator, folder: Path | None = None) -> None:
    """Store the person who works at this machine from now on. Has no effect if nothing can be stored."""
    path = (folder or data_folder()) / "person"
    if _read(path) == person:
        return
    draft = path.with_name(f".person.{os.urandom(8).hex()}.new")
    with contextlib.suppress(OSError):
        private_folder(path.parent)
        with open_private(draft) as file:
            file.write(_written(person))
        try:
            os.replace(draft, path)
        finally:
            draft.unlink(missing_ok=True)


def identity_in(settings: Path) -> str:
    """The identity that the window of version 0.3 stored in its settings; empty if there is none."""
    try:
        with settings.open(encoding="utf-8", errors="replace") as file:
            found = _WINDOW_SETTING.search(file.read(1 << 20))
    except OSError:
        return ""
    return found[1] if found is not None and _UUID.fullmatch(found[1]) else ""


def random_identity() -> AnnotatorId:
    """A UUIDv4, made without Python's ``uuid``, which imports more than the start of the window allows."""
    data = bytearray(os.urandom(16))
    data[6], data[8] = data[6] & 0x0F | 0x40, data[8] & 0x3F | 0x80
    digits = data.hex()
    return AnnotatorId("-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])))


def _of_the_window() -> str:
    """The identity in the window's settings, if the data folder is the default one; else empty."""
    if os.environ.get(DATA_VARIABLE):
        return ""
    if sys.platform == "win32":
        folder = Path(os.environ.get("APPDATA", ""))
    else:
        folder = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return identity_in(folder / "Duikan" / "Duikan.ini")


@cache
def _random_in(_path: Path) -> str:
    """A random identity, the same for one path during the life of the process."""
    return random_identity()


def _read(path: Path) -> Annotator | None:
    try:
        with path.open("rb") as file:
            return _from(file.read(_MOST))
    except OSError:
        return None


def _from(data: bytes) -> Annotator | None:
    try:
        stored = json.loads(data)
        identity, name, colour = (str(stored[key]) for key in ("id", "name", "colour"))
    except (ValueError, KeyError, TypeError):
        return None
    if not _UUID.fullmatch(identity):
        return None
    return Annotator(AnnotatorId(identity), name, colour=colour if colour in TAG_COLOURS else "")


def _written(person: Annotator) -> bytes:
    stored = {"id": person.id, "name": person.name, "colour": person.colour}
    return json.dumps(stored, ensure_ascii=False).encode() + b"\n"
