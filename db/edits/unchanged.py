"""The default of optional fields of edits: "leave it as it is", as opposed to "make it empty"."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Unchanged(Enum):
    """The type of :data:`UNCHANGED`."""

    UNCHANGED = "unchanged"


UNCHANGED: Final = Unchanged.UNCHANGED
"""Stands for a field that an edit leaves as it is."""
