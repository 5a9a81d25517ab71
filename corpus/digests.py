"""Digests of texts."""

from __future__ import annotations


def digest(content: str) -> str:
    """SHA-256 of the text in UTF-8, in hexadecimal: the same text has the same digest."""
    # Imported here because loading OpenSSL takes as long as a dozen modules, and the start digests nothing.
    import hashlib

    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
