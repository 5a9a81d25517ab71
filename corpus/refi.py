"""Extensions of our REFI-QDA files: derived GUIDs, and a processing instruction that other programs ignore."""

from __future__ import annotations

from corpus.identities import as_uuid


def following(*identities: str) -> str:
    """The GUID of an element without an identity in the project: the UUIDv5 of the given identities."""
    return as_uuid(" ".join(("refi", *identities)))


LINK_CODES = following("links")
"""GUID of the code under which links are written as codes."""

LINK_MADE = "duikan-made"
"""Processing instruction inside a link with its author and times: the standard has attributes for these on all elements
but links."""
