from __future__ import annotations

from pathlib import Path

import pytest

from db.errors import HubFailed
from db.hub.checking import check_hub
from db.hub.installing import VERSION, install, require_usable, upgrade
from db.hub.searching import search_hub
from tests.db import build
from tests.db.hub.team import team
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


def test_texts_that_were_there_before_are_found_after_an_upgrade(hub: Hub, tmp_path: Path) -> None:
    administrator = hub.connect()
    administrator.rows("DROP SCHEMA duikan CASCADE")
    install(administrator, 2)
    with team(hub, tmp_path) as found:
        with pytest.raises(HubFailed) as refused:
            search_hub(found.lin.hub, found.project, "渡輪")
        assert refused.value.reason == "hub_older"
        assert [one.code for one in check_hub(administrator)] == ["version"]
        assert upgrade(administrator) == (2, VERSION)
        assert len(search_hub(found.lin.hub, found.project, "渡輪").texts) == 2
        assert list(check_hub(administrator)) == []
        build.claim(found.lin.store)
        assert found.lin.sync().sent == 1
    other = (
        "CREATE OR REPLACE FUNCTION duikan.folded(content text) RETURNS text LANGUAGE sql AS $$ SELECT '' $$"
    )
    administrator.rows(other)
    assert [one.code for one in check_hub(administrator)] == ["forms"]


def test_who_was_not_let_in_is_told(hub: Hub) -> None:
    hub.server.execute("DROP ROLE IF EXISTS stranger; CREATE ROLE stranger LOGIN")
    with pytest.raises(HubFailed) as refused:
        require_usable(hub.connect("stranger"))
    assert refused.value.reason == "no_access"
