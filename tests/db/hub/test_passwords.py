"""A hub's password is kept for its place and person; without a key store nothing fails."""

from __future__ import annotations

import pytest

from db.hub.address import HubAddress
from db.hub.passwords import keep_password, stored_password

ADDRESS = HubAddress.parse("postgresql+psycopg://lin@db/team?sslmode=require")


@pytest.mark.usefixtures("key_store")
def test_a_password_is_kept_by_place_and_person() -> None:
    assert stored_password(ADDRESS) is None
    assert keep_password(ADDRESS, "geheim")
    assert stored_password(HubAddress.parse("postgresql+psycopg://lin@db/team")) == "geheim"
    assert stored_password(HubAddress.parse("postgresql+psycopg://shen@db/team")) is None


def test_without_a_key_store_there_is_none() -> None:
    assert stored_password(ADDRESS) is None
    assert not keep_password(ADDRESS, "geheim")
