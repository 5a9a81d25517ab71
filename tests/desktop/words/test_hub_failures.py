from __future__ import annotations

import re

import pytest

from db.errors import HubFailed
from desktop.words.failures import sentence_for
from desktop.words.hub_failures import _ADDRESSES, address_failure, as_beginning, hub_failure, hub_name
from desktop.words.translation import Translation

ADDRESS = "postgresql+psycopg://lin@db.example.org/team"
REASONS = sorted(
    set(re.findall(r"``(\w+)``", HubFailed.__doc__ or "")) - {"path", "reason", "detail", "duikan_user"}
)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_a_sentence(reason: str) -> None:
    told = sentence_for(HubFailed(ADDRESS, reason, "why"))
    assert told[-1] in ".?"
    assert told[0].isupper() or told[0] == "“"
    assert "{" not in told
    assert "_" not in told


def test_an_error_of_the_own_file_is_told_as_such() -> None:
    assert "disk and file" in hub_failure(ADDRESS, "DiskFull")


@pytest.mark.parametrize("reason", _ADDRESSES)
def test_every_wrong_address_has_one(reason: str) -> None:
    assert "{" not in address_failure(reason, "x")


def test_a_hub_is_called_by_its_database_and_host() -> None:
    assert hub_name(ADDRESS) == "the hub “team” on db.example.org"
    assert (
        hub_name("postgresql+psycopg://lin@/team?host=/run/postgresql") == "the hub “team” on this computer"
    )
    assert hub_name("postgresql+psycopg:///?service=office") == "the hub “office” on office"


def test_the_host_keeps_its_case_where_a_sentence_begins_with_it(qapp: object) -> None:
    assert as_beginning(hub_name(ADDRESS)).startswith("The hub")
    translation = Translation()
    translation.install("zh_CN")
    try:
        assert as_beginning(hub_name(ADDRESS)).startswith("db.example.org ")
        assert hub_failure(ADDRESS, "unreachable").startswith("db.example.org ")
    finally:
        translation.uninstall()
