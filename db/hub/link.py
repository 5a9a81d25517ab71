"""The link of a project file to a hub: which hub it is on, and how far both are synchronised.

A link concerns one file on one machine. So it is not stored in the project, where a copy that is handed out would
contain it, but in a small file in the data folder, by project and path. It can be lost, or be older or newer than the
project file: each cursor names its operation, and if that is missing, file and hub are compared completely.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from corpus.private_files import open_private, private_folder
from db.files.data_folder import data_folder
from db.hub.entries import LogHeader, LogPortion, Waiting
from db.hub.subscription import ALL_TEXTS, Subscription

_MOST = 16 << 20
"""Maximum bytes of such a file. Chosen: far more than any has."""


@dataclass(frozen=True, slots=True)
class HubLink:
    """A project file and its hub."""

    address: str
    path: str
    """Real path of the project file."""
    hub: str = ""
    """Identity of the hub; empty before the first synchronisation."""
    pulled: int = 0
    """Position in the hub's log up to which everything was taken in or is among :attr:`waiting`."""
    pulled_operation: str | None = None
    """The operation at that position; None if the entry is not an operation."""
    sent: int = 0
    """Order of arrival in the file up to which the hub acknowledged everything except :attr:`withheld`."""
    sent_at: int = 0
    """Position of the newest operation that the hub acknowledged."""
    sent_operation: str | None = None
    arrived: int = 0
    """Order of arrival of the newest operation in the file when the link was written."""
    arrived_operation: str | None = None
    thorough: bool = True
    """Whether file and hub must be compared completely, because the cursors are unreliable."""
    idle: tuple[str, ...] = ()
    """Operations that the hub has as withdrawn."""
    waiting: tuple[Waiting, ...] = ()
    withheld: tuple[str, ...] = ()
    """Operations that others must send, because they are their authors, and operations that depend on these."""
    paused: bool = False
    texts: Subscription = ALL_TEXTS
    """The texts to keep in the file."""

    def afresh(self, hub: str) -> HubLink:
        """The link to a hub whose state is unknown."""
        return HubLink(self.address, self.path, hub, paused=self.paused, texts=self.texts)

    def pulled_to(self, place: int, arrivals: LogPortion) -> HubLink:
        """The link after reading the hub's log up to a position, the end of ``arrivals``."""
        last = arrivals.headers[-1] if arrivals.headers else None
        operation = last.operation if last is not None and last.place == place else None
        idle = dict.fromkeys(
            [*self.idle, *(header.operation for header in arrivals.headers if header.withdrawn)]
        )
        for name in arrivals.counting:
            idle.pop(name, None)
        return replace(self, pulled=place, pulled_operation=operation, idle=tuple(idle))

    def tried(self, headers: Iterable[LogHeader], waiting: Sequence[Waiting]) -> HubLink:
        """The link after taking in these operations, except ``waiting``."""
        waits = {entry.operation: entry for entry in self.waiting}
        for header in headers:
            waits.pop(header.operation, None)
        waits.update((entry.operation, entry) for entry in waiting)
        return replace(self, waiting=tuple(waits.values()))


def read_link(project: str, path: Path) -> HubLink | None:
    """The link of a project file; None if it is on no hub. If the file was moved, the link is moved with it."""
    place = _place(project, path)
    found = _read(place)
    if found is not None:
        return found
    real = os.path.realpath(path)
    for other in sorted(_folder().glob(f"{project}-*.json")):
        moved = _read(other)
        if moved is not None and not os.path.lexists(moved.path):
            write_link(project, path, replace(moved, path=real))
            other.unlink(missing_ok=True)
            return replace(moved, path=real)
    return None


def write_link(project: str, path: Path, link: HubLink) -> None:
    """Write the link of a project file atomically. Raises OSError."""
    place = _place(project, path)
    private_folder(place.parent)
    draft = place.with_name(f".{place.name}.{secrets.token_hex(4)}.new")
    try:
        with open_private(draft) as file:
            file.write(
                json.dumps(asdict(link), ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass")
            )
        os.replace(draft, place)
    finally:
        draft.unlink(missing_ok=True)


def forget_link(project: str, path: Path) -> None:
    """Delete the link of a project file."""
    _place(project, path).unlink(missing_ok=True)


def _folder() -> Path:
    return data_folder() / "hubs"


def _place(project: str, path: Path) -> Path:
    name = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:12]
    return _folder() / f"{project}-{name}.json"


def _subscription(
    everything: bool = True, articles: Iterable[str] = (), folders: Iterable[str] = ()
) -> Subscription:
    return Subscription(bool(everything), tuple(map(str, articles)), tuple(map(str, folders)))


def _read(place: Path) -> HubLink | None:
    """A stored link; None for anything else."""
    with contextlib.suppress(OSError, ValueError, TypeError, AttributeError, RecursionError):
        if place.stat().st_size > _MOST:
            return None
        stored: dict[str, Any] = json.loads(place.read_bytes().decode("utf-8", "surrogatepass"))
        known = {field.name for field in fields(HubLink)}
        given = {name: value for name, value in stored.items() if name in known}
        given["waiting"] = tuple(Waiting(**entry) for entry in given.get("waiting", ()))
        for name in ("idle", "withheld"):
            given[name] = tuple(given.get(name, ()))
        given["texts"] = _subscription(**given.get("texts", {}))
        return HubLink(**given)
    return None
