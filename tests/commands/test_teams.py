"""The verbs ``share``, ``join`` and ``sync``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.errors import HubFailed
from db.files.data_folder import data_folder
from db.hub.address import HubAddress
from db.hub.connection import HubConnection
from db.hub.projects import admit
from db.store import Store
from tests.db import build
from tests.postgres import Hub
from tests.terminal import Terminal


def test_a_project_is_shared_joined_and_kept_in_step(
    hub: Hub, sample: Path, tmp_path: Path, terminal: Terminal
) -> None:
    lin, shen, joined = hub.address("lin"), hub.address("shen"), tmp_path / "joined.duikan"
    status, _, said = terminal.run("share", sample, lin)
    assert (status, "share --create" in said) == (1, True)
    status, _, said = terminal.run("share", sample, lin, "--create")
    assert (status, "0 act(s) received" in said) == (0, True)
    assert terminal.run("join", shen)[:2] == (0, "")
    with Store.open(sample) as store:
        project, before = store.project.id, store.fingerprint()
    admit(hub.connect("lin"), project, "shen", "annotator")
    assert project in terminal.run("join", shen)[1]
    assert terminal.run("join", shen, project, "-o", joined)[0] == 0
    assert terminal.run("join", shen, "-o", joined)[0] == 1
    with Store.open(joined, "沈舟") as store:
        assert store.fingerprint() == before
        build.tag(store, "沈的标签")
    assert "1 would be sent" in terminal.run("sync", joined, "--dry-run", "--annotator", "沈舟")[2]
    status, out, _ = terminal.run("sync", joined, "--json", "--annotator", "沈舟")
    told = json.loads(out)
    assert (status, told["sent"], told["received"], told["role"]) == (0, 1, 0, "annotator")
    status, out, _ = terminal.run("sync", sample, "--json")
    assert json.loads(out)["received"] == 1
    assert terminal.run("check", sample)[0] == terminal.run("check", joined)[0] == 0


def test_a_copy_to_hand_out_knows_no_hub(hub: Hub, sample: Path, tmp_path: Path, terminal: Terminal) -> None:
    assert terminal.run("share", sample, hub.address("lin"), "--create")[0] == 0
    copy, address = tmp_path / "copy.duikan", str(hub.address("lin")).encode()
    assert terminal.run("copy", sample, "-o", copy)[0] == 0
    assert address not in copy.read_bytes()
    assert address not in sample.read_bytes()
    status, _, said = terminal.run("sync", copy)
    assert (status, "is on no hub" in said) == (1, True)
    assert terminal.run("share", sample, "--leave")[0] == 0
    assert list((data_folder() / "hubs").iterdir()) == []


def test_a_hub_that_is_away_is_told_in_one_sentence(hub: Hub, project: Path, terminal: Terminal) -> None:
    nowhere = HubAddress("lin", "/nowhere", None, "team")
    status, out, said = terminal.run("share", project, nowhere, "--create")
    assert (status, out, said.count("\n")) == (1, "", 1)
    assert "/nowhere cannot be reached" in said


@pytest.mark.parametrize(
    "words",
    [
        ("share", "p.duikan", "postgresql+psycopg://lin:geheim@db/team"),
        ("join", "postgresql+psycopg://lin@db/team?password=geheim"),
        ("share", "p.duikan"),
        ("share", "p.duikan", "postgresql+psycopg://lin@db/team", "--leave"),
        ("join", "postgresql+psycopg://lin@db/team", "some-project"),
    ],
)
def test_wrong_usage_is_told_without_a_password(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    import main

    with pytest.raises(SystemExit) as refused:
        main.main(list(words))
    assert refused.value.code == 2
    assert "geheim" not in capsys.readouterr().err


def test_a_password_is_asked_for_at_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from commands import teams

    asked: list[object] = []

    def refuse(_address: HubAddress, ask: object) -> HubConnection:
        asked.append(ask())  # type: ignore[operator]
        raise HubFailed("", "password")

    monkeypatch.setattr(HubConnection, "open", refuse)
    with pytest.raises(HubFailed):
        teams.connected(HubAddress("lin", "", None, "team"))
    assert asked == [None]
