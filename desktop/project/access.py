"""Whether the open project can be written, and if not, why and who holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.files.project_lock import Presence
    from db.store import Store


@dataclass(frozen=True, slots=True)
class Access:
    """Whether and how the project can be used, as the store answered last."""

    read_only_reason: str = ""
    """``asked``, ``folder``, ``newer``, ``damaged`` or ``elsewhere``; ``checking`` while only the beginning of the
    project is shown (:mod:`db.beginning`); empty if the project can be written."""
    holder: Presence | None = None
    """The session that has the project open, if that is the reason."""
    stale: bool = False
    """Whether the holder has not refreshed its lock for two minutes."""


CHECKING = Access("checking")
"""The access to a project of which the beginning is shown while its file is checked."""


def access_of(store: Store) -> Access:
    """On the lane: the present state of a store."""
    custody = store.custody
    elsewhere = store.read_only_reason == "elsewhere"
    return Access(
        store.read_only_reason,
        custody.open_elsewhere if elsewhere else None,
        elsewhere and custody.can_take_over(),
    )
