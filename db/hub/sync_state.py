"""The state of an open project with respect to its hub."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SyncState:
    """The state shown in the status bar. ``kind`` is ``starting``, ``in_step``, ``sending`` (``unsent`` operations are
    being sent), ``offline`` (since ``since``), ``refused`` (for ``reason``; nothing happens until
    :meth:`~db.hub.synchroniser.Synchroniser.resume`), ``asking`` (arriving operations wait for
    :meth:`~db.hub.synchroniser.Synchroniser.go_ahead`), ``paused``, ``stopped``, ``read_only`` while the file cannot be
    written, ``leaving`` while another project is being opened in the place of this one, or empty for a project on no
    hub."""

    kind: str = ""
    unsent: int = 0
    since: str = ""
    """ISO 8601 in UTC."""
    reason: str = ""
    """The reason of :class:`~db.errors.HubFailed`, or the name of another error of the store."""
    detail: str = ""
    role: str = ""
    waiting: int = 0
    """Operations of the hub that were not taken in."""
    withheld_for: tuple[str, ...] = ()
    """Logins that must send some of the operations in the file."""
    address: str = ""
    """The address of the hub; set by the window."""
    last: datetime | None = None
    """The time of the latest complete synchronisation in this session; set by the window."""

    @property
    def shared(self) -> bool:
        """Whether the project is on a hub."""
        return bool(self.kind)
