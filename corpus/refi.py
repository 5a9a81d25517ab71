"""GUIDs in REFI-QDA files of what has no identity of its own."""

from __future__ import annotations

from corpus.identities import as_uuid


def following(*identities: str) -> str:
    """The GUID of what has no identity of its own: UUIDv5 of those that it follows from."""
    return as_uuid(" ".join(("refi", *identities)))


LINK_CODES = following("links")
"""GUID of the code under which links are written as codes."""
