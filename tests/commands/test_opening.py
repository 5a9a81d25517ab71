"""The messages of a verb about the project it opens. None of them is on standard output."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict
from pathlib import Path

import pytest

from commands.opening import opened
from db import edits
from db.errors import NotAProject
from db.files.data_folder import DATA_VARIABLE
from db.files.project_lock import Presence
from db.store import Store

Capture = pytest.CaptureFixture[str]
SHEN = Presence("shen-pc", "沈舟", "Duikan", "2026-11-29T06:20:00Z", "shen-pc boot", 7, "session", 3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "坚果云"
    folder.mkdir()
    with Store.create(folder / "river.duikan", "渡轮") as store:
        store.perform(edits.create_tag, "票价")
    return folder / "river.duikan"


def test_of_a_whole_project_nothing_is_said_and_it_is_closed_in_the_end(path: Path, capsys: Capture) -> None:
    lock = path.with_name(f".{path.name}.lock")
    with opened(str(path), "林晓", read_only=False) as store:
        assert (store.annotator.name, store.read_only) == ("林晓", False)
        assert lock.exists()
    assert not lock.exists()
    assert capsys.readouterr() == ("", "")


def test_what_opening_took_is_said_at_once_and_the_rest_at_the_end(
    path: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(f"{path}-wal").write_bytes(b"of another file")
    (tmp_path / "no folder").write_bytes(b"")
    with contextlib.suppress(KeyError), opened(str(path), read_only=False) as store:
        assert "a journal of another state" in capsys.readouterr().err
        monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "no folder"))
        store.perform(edits.create_tag, "客流")
        assert capsys.readouterr() == ("", "")
        raise KeyError("the verb fails")
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "no backup could be made" in err


def test_who_has_it_open_is_said(path: Path, capsys: Capture) -> None:
    path.with_name(f".{path.name}.lock").write_text(json.dumps(asdict(SHEN)), encoding="utf-8")
    with opened(str(path), read_only=False) as store:
        assert store.read_only
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"沈舟 has had {path} open on shen-pc since {SHEN.since}.\n"


def test_damage_is_said_and_what_is_no_project_is_refused(path: Path, capsys: Capture) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:-4096] + b"\xff" * 4096)
    with opened(str(path), read_only=True) as store:
        assert store.read_only_reason == "damaged"
        assert f"{path} is damaged" in capsys.readouterr().err
    path.write_bytes(b"no project")
    with pytest.raises(NotAProject), opened(str(path), read_only=True):
        raise AssertionError
