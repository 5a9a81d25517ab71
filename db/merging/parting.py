"""The time at which two copies of a project diverged."""

from __future__ import annotations

import sqlite3

_TIMES = "SELECT id, time FROM operation"
"""The times of operations."""


def parting(here: sqlite3.Connection, there: sqlite3.Connection) -> str:
    """The time of the newest operation that both files have, by its author's clock; empty if they have none in
    common."""
    known = {name for name, _ in here.execute(_TIMES)}
    return max((time for name, time in there.execute(_TIMES) if name in known), default="")
