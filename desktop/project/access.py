"""Whether the open project may be written to, and if not, why and who holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.files.project_lock import Presence
    from db.store import Store


@dataclass(frozen=True, slots=True)
class Access:
    """What the store said last."""

    read_only_reason: str = ""
    """``asked``, ``folder``, ``newer``, ``damaged`` or ``elsewhere``; empty when the project can be written."""
    holder: Presence | None = None
    """Who has the project open, when that is the reason."""
    stale: bool = False
    """Whether the holder has given no sign of life for two minutes."""


def access_of(store: Store) -> Access:
    """On the lane: how a store stands now."""
    custody = store.custody
    elsewhere = store.read_only_reason == "elsewhere"
    return Access(
        store.read_only_reason,
        custody.open_elsewhere if elsewhere else None,
        elsewhere and custody.can_take_over(),
    )
