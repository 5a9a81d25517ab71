"""Single requests to a hub."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from db.errors import HubFailed
from db.hub.address import HubAddress
from desktop.project.hub_calls import HubCalls
from tests.desktop.panels import PATIENCE
from tests.key_store import MemoryKeyStore
from tests.postgres import Hub


def asked(calls: HubCalls, qtbot: QtBot, address: HubAddress, password: str = "") -> object:
    found: list[object] = []
    request = calls.ask(address, lambda hub: hub.rows("SELECT session_user")[0][0], password)
    request.then(found.append).otherwise(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    return found[0]


def test_a_password_that_worked_is_kept_and_a_wrong_one_is_not(
    hub: Hub, key_store: MemoryKeyStore, qtbot: QtBot
) -> None:
    calls, address = HubCalls(), hub.address("chen")
    hub.server.execute("ALTER ROLE chen PASSWORD 'richtig'")
    hub.server.require_password("chen")
    for password, told in (("", "password"), ("falsch", "password"), ("richtig", "chen"), ("", "chen")):
        found = asked(calls, qtbot, address, password)
        assert (found.reason if isinstance(found, HubFailed) else found) == told
    assert list(key_store.secrets.values()) == ["richtig"]
    assert (calls.password(address), calls.is_kept(address)) == ("richtig", True)
    # One that was kept and is not right any more gives way to the one that is typed.
    hub.server.execute("ALTER ROLE chen PASSWORD 'neu'")
    assert asked(HubCalls(), qtbot, address, "neu") == "chen"
    assert list(key_store.secrets.values()) == ["neu"]


def test_nobody_answers(qtbot: QtBot) -> None:
    found = asked(HubCalls(), qtbot, HubAddress("lin", "/nowhere", None, "team"))
    assert isinstance(found, HubFailed)
    assert found.reason == "unreachable"


@pytest.mark.parametrize("fails", [True])
def test_what_the_work_raises_is_told(hub: Hub, qtbot: QtBot, fails: bool) -> None:
    found: list[object] = []
    HubCalls().ask(hub.address("lin"), lambda _: 1 // 0).otherwise(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert isinstance(found[0], ZeroDivisionError) is fails
