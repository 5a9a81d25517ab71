"""Secrets in the key store of the system: Windows' credentials, the keychain of macOS, the secret service of Linux.

Reading may ask the person to unlock the store, and waits for that; so a secret is read only when a server wants it.
"""

from __future__ import annotations

_BACKEND_ERRORS = (RuntimeError, OSError)
"""What backends raise, beside keyring's own errors, when the service behind them is gone."""


def has_key_store() -> bool:
    """Whether this system has one that the person may use."""
    import keyring

    return keyring.get_keyring().priority > 0


def kept_secret(service: str, account: str) -> str:
    """The secret that was kept for an account with a service; empty where there is none, or no key store."""
    import keyring
    import keyring.errors

    try:
        return keyring.get_password(service, account) or ""
    except (keyring.errors.KeyringError, *_BACKEND_ERRORS):
        return ""


def keep_secret(service: str, account: str, secret: str) -> bool:
    """Keep a secret in the place of an earlier one; an empty one only removes that. Returns whether the key store has
    it, and has no other."""
    import keyring
    import keyring.errors

    try:
        if secret:
            keyring.set_password(service, account, secret)
        elif keyring.get_password(service, account) is not None:
            keyring.delete_password(service, account)
    except (keyring.errors.KeyringError, *_BACKEND_ERRORS):
        return False
    return True
