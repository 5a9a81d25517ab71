from __future__ import annotations

import psycopg.errors
import pytest

from corpus.policy import Policy
from db.errors import HubFailed
from db.hub.address import HubAddress
from db.hub.connection import HubConnection, reason_of
from tests.postgres import Hub


def reason(address: HubAddress) -> str:
    with pytest.raises(HubFailed) as refused:
        HubConnection.open(address)
    return refused.value.reason


def test_what_keeps_one_from_connecting_is_named(hub: Hub) -> None:
    assert reason(hub.address("nobody_at_all")) == "login"
    assert reason(hub.server.address("lin", "no_such_database")) == "login"
    assert reason(HubAddress("lin", "/nowhere/at/all", None, "team")) == "unreachable"
    assert reason(HubAddress("lin", "127.0.0.1", 1, "team")) == "unreachable"


@pytest.mark.parametrize("place", ["lin@db.example.org/team", "/?service=team"])
def test_a_policy_keeps_projects_on_this_machine(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.hub.connection.policy", lambda: Policy(network=False))
    assert reason(HubAddress.parse(f"postgresql+psycopg://{place}")) == "policy"


def test_a_password_comes_from_the_key_store_or_from_who_is_asked(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.server.execute("CREATE ROLE guarded LOGIN PASSWORD 'geheim' IN ROLE duikan_user")
    hub.server.require_password("guarded")
    address, kept = hub.address("guarded"), dict[str, str]()
    monkeypatch.setattr("db.hub.connection.stored_password", lambda of: kept.get(str(of)))
    assert reason(address) == "password"
    HubConnection.open(address, lambda: "geheim").close()
    kept[str(address)] = "geheim"
    HubConnection.open(address).close()
    kept[str(address)] = "geheimnis"
    with pytest.raises(HubFailed) as refused:
        HubConnection.open(address)
    assert refused.value.reason == "password"
    assert "geheim" not in str(refused.value)


def test_a_statement_that_fails_leaves_the_connection_usable(hub: Hub) -> None:
    lin = hub.connect("lin")
    with pytest.raises(HubFailed) as refused:
        lin.rows("SELECT 1/0")
    assert (refused.value.reason, refused.value.detail) == ("other", "division by zero")
    assert lin.rows("SELECT %s::text", ("百分之%",)) == [("百分之%",)]


def test_short_statements_are_not_compiled(hub: Hub) -> None:
    assert hub.connect("lin").rows("SHOW jit") == [("off",)]


def test_a_transaction_is_all_or_nothing(hub: Hub) -> None:
    administrator = hub.connect()

    def break_off() -> None:
        with administrator.transaction():
            administrator.rows("CREATE TABLE duikan.half (a int)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert administrator.rows("SELECT to_regclass('duikan.half')") == [(None,)]


def test_words_of_libpq_become_reasons() -> None:
    for words, expected in {
        "connection to server at … failed: fe_sendauth: no password supplied": "password",
        "connection failed: SSL error: certificate verify failed": "certificate",
        "server closed the connection unexpectedly": "lost",
        "connection timeout expired": "unreachable",
    }.items():
        assert reason_of(Exception(words))[0] == expected


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("57P01", ("lost", "")),
        ("57P03", ("unreachable", "the words")),
        ("28P01", ("password", "the words")),
        ("22012", ("other", "the words")),
    ],
)
def test_states_of_the_server_become_reasons(state: str, expected: tuple[str, str]) -> None:
    """57P03 begins like a connection that is gone, but the server refuses new ones only while it starts."""
    assert reason_of(psycopg.errors.lookup(state)("the words\nand more")) == expected
