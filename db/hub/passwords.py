"""Passwords of hubs in the key store of the system. It is accessed only if a server requires a password that neither
``.pgpass`` nor a service file has."""

from __future__ import annotations

from corpus.key_store import keep_secret, kept_secret
from db.hub.address import HubAddress

_SERVICE = "Duikan hub"
"""The name of the service in the system's key store."""


def stored_password(address: HubAddress) -> str | None:
    """The stored password of an address; None if there is none, or no key store."""
    return kept_secret(_SERVICE, _account(address)) or None


def keep_password(address: HubAddress, password: str) -> bool:
    """Store a password. Returns whether a key store accepted it."""
    return keep_secret(_SERVICE, _account(address), password)


def _account(address: HubAddress) -> str:
    """The account of an address in the key store; options such as certificates are ignored."""
    service = dict(address.options).get("service", "")
    return f"{address.user}@{address.host or service}:{address.port or ''}/{address.database}"
