"""The verb ``hub``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import main
from tests.postgres import Hub
from tests.terminal import Terminal


def test_an_administrator_makes_checks_upgrades_and_backs_up(
    hub: Hub, tmp_path: Path, terminal: Terminal
) -> None:
    address = hub.address()
    status, _, said = terminal.run("hub", "init", address)
    assert (status, "There is a hub" in said) == (1, True)
    hub.connect().rows("DROP SCHEMA duikan CASCADE")
    assert terminal.run("hub", "check", address)[0] == 1
    assert terminal.run("hub", "init", address)[0] == 0
    assert "up to date" in terminal.run("hub", "upgrade", address)[2]
    assert terminal.run("hub", "check", address)[2].endswith("is intact.\n")
    hub.connect().rows("INSERT INTO duikan.project (id, title, reader, program) VALUES ('p', '', 1, '')")
    status, out, _ = terminal.run("hub", "check", address)
    assert (status, out.splitlines()[1].split()[0]) == (1, "owner")
    if shutil.which("pg_dump"):
        assert terminal.run("hub", "backup", address, "-o", tmp_path / "hub.dump")[0] == 0
        assert (tmp_path / "hub.dump").read_bytes().startswith(b"PGDMP")


def test_others_may_not(hub: Hub, terminal: Terminal) -> None:
    for act in ("upgrade", "check"):
        status, _, said = terminal.run("hub", act, hub.address("lin"))
        assert (status, said.startswith("Only the owner of the hub")) == (1, True)


def test_a_file_is_named_for_backups_alone() -> None:
    with pytest.raises(SystemExit):
        main.main(["hub", "check", "postgresql+psycopg://lin@db/team", "-o", "x"])
