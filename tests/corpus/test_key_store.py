"""Secrets are stored in the system's key store; without one nothing fails."""

from __future__ import annotations

import keyring
import keyring.backends.fail
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from corpus.key_store import has_key_store, keep_secret, kept_secret
from tests.key_store import MemoryKeyStore


class Locked(KeyringBackend):
    """A key store that the person does not unlock."""

    priority = 1.0

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked("locked")


def test_a_secret_is_kept_for_its_service_and_account(key_store: MemoryKeyStore) -> None:
    assert has_key_store()
    assert keep_secret("encoder", "https://a.example", "k-1")
    assert keep_secret("encoder", "https://a.example", "k-2")
    assert kept_secret("encoder", "https://a.example") == "k-2"
    assert kept_secret("encoder", "https://b.example") == ""
    assert kept_secret("hub", "https://a.example") == ""


def test_an_empty_secret_removes_the_one_that_was_kept(key_store: MemoryKeyStore) -> None:
    assert keep_secret("encoder", "a", "k-1")
    assert keep_secret("encoder", "a", "")
    assert keep_secret("encoder", "never kept", "")
    assert (kept_secret("encoder", "a"), key_store.secrets) == ("", {})


@pytest.mark.usefixtures("key_store")
@pytest.mark.parametrize("store", [keyring.backends.fail.Keyring(), Locked()], ids=["none", "locked"])
def test_where_there_is_no_key_store_nothing_is_kept(store: KeyringBackend) -> None:
    keyring.set_keyring(store)
    assert not keep_secret("encoder", "a", "k-1")
    assert kept_secret("encoder", "a") == ""
