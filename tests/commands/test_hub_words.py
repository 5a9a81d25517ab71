from __future__ import annotations

import re

import pytest

from commands.hub_words import BAD_ADDRESSES, address_sentence, hub_sentence
from db.errors import HubFailed
from db.hub import connection
from db.hub.address import BadAddress

REASONS = sorted(
    set(re.findall(r"``(\w+)``", HubFailed.__doc__ or "")) - {"path", "reason", "detail", "duikan_user"}
)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_a_sentence(reason: str) -> None:
    told = hub_sentence(HubFailed("postgresql+psycopg://lin@db/team", reason))
    assert told.endswith((".", "?"))
    assert "{" not in told


def test_what_the_database_refuses_is_among_them() -> None:
    assert set(connection._STATES.values()) <= set(REASONS)


@pytest.mark.parametrize("reason", BAD_ADDRESSES)
def test_every_wrong_address_has_one(reason: str) -> None:
    assert "{" not in address_sentence(BadAddress(reason, "x"))
