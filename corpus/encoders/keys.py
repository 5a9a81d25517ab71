"""The keys of encoders' servers, in the key store of the system."""

from __future__ import annotations

from corpus.encoders.address import embeddings_url
from corpus.encoders.errors import EncoderError
from corpus.key_store import keep_secret, kept_secret

_SERVICE = "Duikan encoder"
"""Name of the service in the key store."""


def kept_key(address: str) -> str:
    """The stored key of a server; empty if there is none. May block until the user unlocks the key store."""
    account = _account(address)
    return kept_secret(_SERVICE, account) if account else ""


def keep_key(address: str, key: str) -> bool:
    """Store the key of a server; an empty key removes it. Returns whether there is a key store that did so."""
    account = _account(address)
    return bool(account) and keep_secret(_SERVICE, account, key)


def _account(address: str) -> str:
    """The account in the key store: equal for all spellings of a server's address, empty for an invalid one."""
    try:
        return embeddings_url(address)
    except EncoderError:
        return ""
