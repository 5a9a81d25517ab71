"""Digests, by which a text is known again."""

from __future__ import annotations

import hashlib


def digest(content: str) -> str:
    """SHA-256 of the text in UTF-8, in hexadecimal: the same text has the same digest."""
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
