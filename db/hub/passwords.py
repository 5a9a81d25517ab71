"""Passwords of hubs in the key store of the system, which is asked only when a server wants a password that neither
``.pgpass`` nor a service file has."""

from __future__ import annotations

from corpus.key_store import keep_secret, kept_secret
from db.hub.address import HubAddress

_SERVICE = "Duikan hub"
"""The name of the service in the system's key store."""


def stored_password(address: HubAddress) -> str | None:
    """The password that was kept for an address; None where there is none, or no key store."""
    return kept_secret(_SERVICE, _account(address)) or None


def keep_password(address: HubAddress, password: str) -> bool:
    """Keep a password. Returns whether there is a key store that took it."""
    return keep_secret(_SERVICE, _account(address), password)


def _account(address: HubAddress) -> str:
    """Whose password it is: options such as certificates do not matter."""
    service = dict(address.options).get("service", "")
    return f"{address.user}@{address.host or service}:{address.port or ''}/{address.database}"
