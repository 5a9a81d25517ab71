from __future__ import annotations

import pytest

from db.hub.address import BadAddress, HubAddress


@pytest.mark.parametrize(
    "words",
    [
        "postgresql+psycopg://lin@db.example.org/team",
        "postgresql+psycopg://lin@db.example.org:6432/team?sslmode=require&sslrootcert=/etc/ca.pem",
        "postgresql+psycopg://lin@/team?host=/run/postgresql",
        "postgresql+psycopg://lin@[::1]:5433/team",
        "postgresql+psycopg:///?service=hub",
        "postgresql+psycopg://li%20n@db/te%2Cam",
    ],
)
def test_an_address_is_read_and_written_alike(words: str) -> None:
    assert str(HubAddress.parse(words)) == words


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("db.example.org/team", "scheme"),
        ("https://db.example.org/team", "scheme"),
        ("postgresql+psycopg://lin:geheim@db/team", "password"),
        ("postgresql+psycopg://lin@db/team?password=geheim", "password"),
        ("postgresql+psycopg://lin@db/team?options=-csearch_path", "option"),
        ("postgresql+psycopg://lin@db/team?sslmode=never", "sslmode"),
        ("postgresql+psycopg://lin@db:port/team", "port"),
        ("postgresql+psycopg://lin@db", "database"),
        ("postgresql+psycopg://lin@one,two/team", "host"),
    ],
)
def test_what_is_no_address_is_refused_without_its_password(words: str, reason: str) -> None:
    with pytest.raises(BadAddress) as refused:
        HubAddress.parse(words)
    assert refused.value.reason == reason
    assert "geheim" not in str(refused.value)


def test_the_network_is_encrypted_and_the_server_proves_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    far = HubAddress.parse("postgresql+psycopg://lin@db.example.org/team").parameters()
    assert far["sslmode"] == "verify-full"
    asked = HubAddress.parse("postgresql+psycopg://lin@db/team?sslmode=require").parameters()
    assert asked["sslmode"] == "require"
    assert "sslmode" in HubAddress.parse("postgresql+psycopg:///?service=hub").parameters()
    for near in ("localhost", "127.0.0.1", "[::1]", ""):
        assert "sslmode" not in HubAddress.parse(f"postgresql+psycopg://lin@{near}/team").parameters()
    for variable in ("PGHOST", "PGHOSTADDR", "PGSERVICE"):
        with monkeypatch.context() as surroundings:
            surroundings.setenv(variable, "db.example.org")
            assert "sslmode" in HubAddress.parse("postgresql+psycopg:///team").parameters()
