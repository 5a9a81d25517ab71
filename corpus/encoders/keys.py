"""The keys of encoders' servers, in the key store of the system."""

from __future__ import annotations

from corpus.encoders.address import embeddings_url
from corpus.encoders.errors import EncoderError
from corpus.key_store import keep_secret, kept_secret

_SERVICE = "Duikan encoder"


def kept_key(address: str) -> str:
    """The key that was kept for a server; empty where there is none. May wait for the person to unlock the store."""
    account = _account(address)
    return kept_secret(_SERVICE, account) if account else ""


def keep_key(address: str, key: str) -> bool:
    """Keep a server's key; an empty one removes it. Returns whether there is a key store that did it."""
    account = _account(address)
    return bool(account) and keep_secret(_SERVICE, account, key)


def _account(address: str) -> str:
    """The same for every way to write the address of a server; empty for what is no address."""
    try:
        return embeddings_url(address)
    except EncoderError:
        return ""
