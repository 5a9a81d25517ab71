from __future__ import annotations

import pytest

from db.errors import HubFailed
from db.hub.checking import check_hub
from db.hub.installing import VERSION, install, require_usable, upgrade
from tests.postgres import Hub


def test_there_is_one_hub_in_a_database(hub: Hub) -> None:
    with pytest.raises(HubFailed) as refused:
        install(hub.connect())
    assert refused.value.reason == "hub_there"
    with pytest.raises(HubFailed) as refused:
        upgrade(hub.connect("lin"))
    assert refused.value.reason == "no_rights"


def test_an_older_hub_is_told_of_and_upgraded(hub: Hub) -> None:
    administrator = hub.connect()
    administrator.rows("DROP SCHEMA duikan CASCADE")
    with pytest.raises(HubFailed) as refused:
        require_usable(hub.connect("lin"))
    assert refused.value.reason == "no_hub"
    install(administrator, 1)
    with pytest.raises(HubFailed) as refused:
        require_usable(hub.connect("lin"))
    assert refused.value.reason == "hub_older"
    assert upgrade(administrator) == (1, VERSION)
    require_usable(hub.connect("lin"))
    assert list(check_hub(administrator)) == []
    administrator.rows("UPDATE duikan.hub SET version = 99, client = 98")
    for attempt in (upgrade, require_usable):
        with pytest.raises(HubFailed) as refused:
            attempt(administrator)
        assert refused.value.reason == "hub_newer"


def test_who_was_not_let_in_is_told(hub: Hub) -> None:
    hub.server.execute("DROP ROLE IF EXISTS stranger; CREATE ROLE stranger LOGIN")
    with pytest.raises(HubFailed) as refused:
        require_usable(hub.connect("stranger"))
    assert refused.value.reason == "no_access"
