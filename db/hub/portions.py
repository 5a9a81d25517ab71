"""How much goes between a file and a hub at once, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from corpus.changes import ChangeSet
from db.hub.entries import LogHeader
from db.hub.replica import Received, Replica

HEADERS = 500
"""Operations of a portion at most. Chosen: taking in a portion takes some tenths of a second, in which nobody saves."""
REVISIONS = 4_000
"""Revisions of a portion, unless one operation has more. Chosen like the number of operations: a few megabytes."""
CHARACTERS = 4_000_000
"""Of texts sent in one statement. Chosen: some megabytes."""
Reach = Callable[[Callable[[Replica], Any]], Any]
"""Runs something with the replica on the thread of its store and returns what it returns. Whoever shows the project
takes :attr:`~db.hub.replica.Received.changes` there, in order."""
Told = Callable[[int, int], object] | None


@dataclass(slots=True)
class Synchronised:
    """What a synchronisation did."""

    received: int = 0
    """Operations that count here since."""
    sent: int = 0
    waiting: int = 0
    """Operations of the hub that were not taken in, since they do not verify or stand on such."""
    withheld: int = 0
    """Operations that others must send."""
    withheld_for: tuple[str, ...] = ()
    """The logins that must."""
    role: str = ""
    compared: bool = False
    """Whether everything was compared with everything, as at first and after a backup was restored at either end."""
    changes: list[ChangeSet] = field(default_factory=list)

    def count(self, received: Received) -> None:
        """Add what was taken in."""
        self.received += received.operations
        if received.operations:
            self.changes.append(received.changes)


def portion(headers: Sequence[LogHeader]) -> list[LogHeader]:
    """As many operations as are sent at once, from the beginning."""
    volume = 0
    for number, one in enumerate(headers):
        volume += one.revisions
        if number and volume > REVISIONS:
            return list(headers[:number])
    return list(headers)
