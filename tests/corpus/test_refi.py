"""GUIDs of what has no identity of its own."""

from __future__ import annotations

from corpus.identities import is_uuid
from corpus.refi import LINK_CODES, following


def test_the_same_follows_from_the_same() -> None:
    assert following("a", "b") == following("a", "b") != following("b", "a")
    assert is_uuid(LINK_CODES)
