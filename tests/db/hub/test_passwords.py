from __future__ import annotations

from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.backends.fail
import pytest

from db.hub.address import HubAddress
from db.hub.passwords import keep_password, stored_password

ADDRESS = HubAddress.parse("postgresql+psycopg://lin@db/team?sslmode=require")


class KeptInMemory(keyring.backend.KeyringBackend):
    """A key store in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture(autouse=True)
def _own_store() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_password_is_kept_by_place_and_person() -> None:
    keyring.set_keyring(KeptInMemory())
    assert stored_password(ADDRESS) is None
    assert keep_password(ADDRESS, "geheim")
    assert stored_password(HubAddress.parse("postgresql+psycopg://lin@db/team")) == "geheim"
    assert stored_password(HubAddress.parse("postgresql+psycopg://shen@db/team")) is None


def test_without_a_key_store_there_is_none() -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())
    assert stored_password(ADDRESS) is None
    assert not keep_password(ADDRESS, "geheim")
