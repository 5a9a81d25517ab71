"""Secrets in the key store of the system: Windows' credentials, the keychain of macOS, the secret service of Linux.

Reading may block until the user unlocks the store, so a secret is read only when a server needs it.
"""

from __future__ import annotations

_BACKEND_ERRORS = (RuntimeError, OSError)
"""Exceptions that backends raise besides keyring's own when their service is not available."""


def has_key_store() -> bool:
    """Whether this system has a key store that the user can access."""
    import keyring

    return keyring.get_keyring().priority > 0


def kept_secret(service: str, account: str) -> str:
    """The stored secret of an account with a service; empty if there is none, or no key store."""
    import keyring
    import keyring.errors

    try:
        return keyring.get_password(service, account) or ""
    except (keyring.errors.KeyringError, *_BACKEND_ERRORS):
        return ""


def keep_secret(service: str, account: str, secret: str) -> bool:
    """Store a secret, replacing an earlier one; an empty secret removes it. Returns whether the key store now has
    exactly this secret."""
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
