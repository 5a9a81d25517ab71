"""The verb ``upgrade``: many projects at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.files import probe
from db.files.backup import backups_of
from db.tables.schema import VERSION
from tests.db import build
from tests.terminal import Terminal


def test_projects_of_a_folder_are_upgraded_with_a_backup_each(
    project: Path, tmp_path: Path, terminal: Terminal
) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    old = build.project_of(1, folder)
    (folder / "no project.duikan").write_text("words")
    status, out, _ = terminal.run("upgrade", project, folder, "--json")
    told = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    results = {Path(one["project"]).name: one for one in told}
    assert results[project.name]["result"] == "current"
    assert (results[old.name]["before"], results[old.name]["after"]) == (1, VERSION)
    assert results[old.name]["result"] == "upgraded"
    assert [backup.reason for backup in backups_of(old)] == ["upgrade"]
    assert results["no project.duikan"]["result"] == "failed"
    assert results["no project.duikan"]["reason"]
    status, out, _ = terminal.run("upgrade", old)
    assert (status, out.split()[:5]) == (0, ["PROJECT", "BEFORE", "AFTER", "RESULT", "REASON"])


def test_a_read_only_project_fails_only_if_it_is_older(
    project: Path, tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = build.project_of(1, tmp_path)
    monkeypatch.setattr(probe, "_is_writable", lambda path: False)
    status, out, _ = terminal.run("upgrade", project, old, "--json")
    results = {line["project"]: line["result"] for line in map(json.loads, out.splitlines())}
    assert (status, results) == (1, {str(project): "current", str(old): "failed"})
    assert terminal.run("upgrade", project)[0] == 0
