"""Whether the open project can be written, and if not, why and who holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.files.project_lock import Presence
    from db.store import Store


@dataclass(frozen=True, slots=True)
class Access:
    """The latest answer of the store."""

    read_only_reason: str = ""
    """``asked``, ``folder``, ``newer``, ``damaged`` or ``elsewhere``; empty if the project can be written."""
    holder: Presence | None = None
    """The session that has the project open, if that is the reason."""
    stale: bool = False
    """Whether the holder has not refreshed its lock for two minutes."""


def access_of(store: Store) -> Access:
    """On the lane: the present state of a store."""
    custody = store.custody
    elsewhere = store.read_only_reason == "elsewhere"
    return Access(
        store.read_only_reason,
        custody.open_elsewhere if elsewhere else None,
        elsewhere and custody.can_take_over(),
    )
