"""What our REFI-QDA files hold beside the standard: GUIDs of what has no identity of its own, and an instruction that
other programs pass over."""

from __future__ import annotations

from corpus.identities import as_uuid


def following(*identities: str) -> str:
    """The GUID of what has no identity of its own: UUIDv5 of those that it follows from."""
    return as_uuid(" ".join(("refi", *identities)))


LINK_CODES = following("links")
"""GUID of the code under which links are written as codes."""

LINK_MADE = "duikan-made"
"""Processing instruction inside of a link that says who made it, and when: the standard has attributes for that on
everything but links."""
