"""The verb ``merge``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import main
from db import edits
from db.store import Store
from tests.db import build
from tests.db.merging.two import two_copies


@pytest.fixture
def copies(tmp_path: Path) -> tuple[str, str]:
    """Two copies that were edited apart."""
    with two_copies(tmp_path) as two:
        two.lin.perform(edits.set_claim_note, two.claim.id, "二")
        two.shen.perform(edits.set_claim_note, two.claim.id, "三")
        two.shen.perform(edits.delete_claims, [two.other.id])
        return two.lin.location, two.shen.location


def test_a_dry_run_tells_and_writes_nothing(
    copies: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = Path(copies[0]).read_bytes()
    assert main.main(["merge", *copies, "--dry-run"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "would be deleted: 1 claim(s), by 沈舟" in told.err
    assert Path(copies[0]).read_bytes() == before


def test_lines_of_json_end_with_a_summary(
    copies: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["merge", *copies, "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    conflict = next(line for line in lines if line["kind"] == "conflict")
    assert {key: conflict[key] for key in ("entity", "field", "base", "mine", "theirs", "author")} == {
        "entity": "claim",
        "field": "note",
        "base": "",
        "mine": "二",
        "theirs": "三",
        "author": "沈舟",
    }
    assert (lines[-1]["kind"], lines[-1]["conflict"], lines[-1]["conflicts_open"]) == ("summary", 1, 1)
    assert main.main(["merge", *copies, "--json"]) == 0
    (summary,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert summary["nothing_new"] is True
    with Store.open(copies[0]) as store:
        assert store.check() == []


def test_what_was_merged_before_a_failure_is_printed(
    tmp_path: Path, copies: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.duikan"
    assert main.main(["merge", *copies, str(missing), "--json"]) == 1
    told = capsys.readouterr()
    summary = json.loads(told.out.splitlines()[-1])
    assert (summary["kind"], summary["files"], summary["conflicts_open"]) == ("summary", [copies[1]], 1)
    assert told.err == f"{missing} does not exist.\n"
    assert main.main(["merge", copies[0], str(missing), "--json"]) == 1
    assert capsys.readouterr().out == ""


def test_nothing_new_is_said(copies: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    main.main(["merge", *copies])
    assert "1 conflict(s) wait" in capsys.readouterr().err
    assert main.main(["merge", *copies]) == 0
    assert "nothing new" in capsys.readouterr().err


def test_a_merge_is_taken_back_and_what_stays_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with two_copies(tmp_path) as two:
        theirs = build.claim(two.shen, build.at("平均票价"))
        two.shen.perform(edits.set_claim_note, two.other.id, "沈的注")
        two.lin.merge(two.shen.location)
        two.lin.perform(edits.create_link, two.claim.id, theirs.id, "equivalent")
        project = two.lin.location
    assert main.main(["merge", project, "--undo"]) == 0
    told = capsys.readouterr().err
    assert "Undone: 1 act(s) of 沈舟." in told
    assert "claim.create, 平均票价, by 沈舟" in told
    assert main.main(["merge", project, "--undo"]) == 0
    assert "There is no merge" in capsys.readouterr().err
    with Store.open(project) as store:
        assert store.snapshot().claims[two.other.id].note == ""
    for wrong in (["merge", project], ["merge", project, "x", "--undo"]):
        with pytest.raises(SystemExit) as ended:
            main.main(wrong)
        assert ended.value.code == 2
