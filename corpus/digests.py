"""Digests, by which a text is known again."""

from __future__ import annotations


def digest(content: str) -> str:
    """SHA-256 of the text in UTF-8, in hexadecimal: the same text has the same digest."""
    # Loaded when a text is digested, which a start does not do: OpenSSL takes as long to load as a dozen modules.
    import hashlib

    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
