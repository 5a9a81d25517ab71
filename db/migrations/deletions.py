"""Upgrade from version 6 to 7: a deletion no longer repeats what the row was."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations


def from_6_to_7(operations: Operations) -> None:
    """Change nothing: existing revisions and their digests stay as they are. Only the version is new, since programs of
    version 6 would restore a row from its deletion (:data:`db.journal.revisions.OF_CLAIMS`) without its fields."""
