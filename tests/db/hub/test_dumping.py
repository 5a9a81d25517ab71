from __future__ import annotations

import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from db.errors import Exists, HubFailed
from db.hub.checking import check_hub
from db.hub.connection import HubConnection
from db.hub.dumping import dump
from tests.db import build
from tests.db.hub.team import Team

pytestmark = pytest.mark.skipif(shutil.which("pg_dump") is None, reason="pg_dump is not on this machine")


def test_a_backup_is_read_back(lins: Team, tmp_path: Path) -> None:
    build.claim(lins.lin.store)
    lins.lin.sync()
    path = dump(lins.hub.connect(), tmp_path / "hub.dump")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(Exists):
        dump(lins.hub.connect(), path)
    server, restored = lins.hub.server, f"{lins.hub.database}_restored"
    server.execute(f"CREATE DATABASE {restored} OWNER duikan_admin")
    administrator = server.address("duikan_admin", restored)
    words = [
        "pg_restore",
        "--exit-on-error",
        "-h",
        administrator.host,
        "-U",
        "duikan_admin",
        "-d",
        restored,
        str(path),
    ]
    subprocess.run(words, check=True)
    hub = HubConnection.open(administrator)
    assert list(check_hub(hub)) == []
    count = "SELECT count(*) FROM duikan.revision"
    assert hub.rows(count) == lins.hub.connect().rows(count)
    hub.close()
    server.execute(f"DROP DATABASE {restored}")


def test_what_keeps_it_from_being_written_is_told(
    lins: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(HubFailed) as refused:
        dump(lins.hub.connect("lin"), tmp_path / "hub.dump")
    assert refused.value.reason == "other"
    with monkeypatch.context() as bare:
        bare.setenv("PATH", str(tmp_path))
        with pytest.raises(HubFailed) as refused:
            dump(lins.hub.connect(), tmp_path / "hub.dump")
    assert (refused.value.reason, refused.value.detail) == ("no_program", "pg_dump")
    assert list(tmp_path.glob("*.dump*")) == []
