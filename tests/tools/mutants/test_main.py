"""The command as a whole, on a small project."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.mutants.__main__ import main

pytestmark = [
    pytest.mark.skipif(
        os.name != "posix" or shutil.which("git") is None, reason="needs git and process groups"
    ),
    pytest.mark.skipif(
        "DUIKAN_MUTANTS" not in os.environ, reason="runs tests of tests: make mutants runs it"
    ),
]

MODULE = "def is_adult(age):\n    return age >= 18\n"
TEST = "from db.%s import is_adult\n\n\ndef test_ages():\n    assert is_adult(30) is True\n    assert is_adult(3) is False\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    (root / "tests" / "db").mkdir(parents=True)
    (root / "db").mkdir()
    (root / "pyproject.toml").write_text('[tool.pytest.ini_options]\npythonpath = ["."]\n', encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    return root


def _put(project: Path, module: str) -> None:
    (project / "db" / f"{module}.py").write_text(MODULE, encoding="utf-8")
    (project / "tests" / "db" / f"test_{module}.py").write_text(TEST % module, encoding="utf-8")


def test_listing_tests_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _put(project, "store")
    assert main(["--list", "--only", "db/store.py"], project) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "4 of 4 mutations in 1 files, seed 1"
    assert printed[2] == "db/store.py:2 is_adult: >= → >    in: return age >= 18"


def test_survivors_are_named_and_too_many_fail(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _put(project, "store")
    assert main(["--only", "db", "--sample", "0", "--workers", "1"], project) == 1
    printed = capsys.readouterr().out
    assert "path = 'db/store.py'\nscope = 'is_adult'\nline = 'return age >= 18'\nchange = '>= → >'" in printed
    summary = printed.splitlines()[-1]
    assert summary.split()[:4] == ["db", "4", "tried,", "1"]
    assert summary.endswith("TOO MANY")


def test_what_is_well_tested_passes(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _put(project, "store")
    test = project / "tests" / "db" / "test_store.py"
    test.write_text(
        TEST % "store" + "    assert is_adult(18)\n    assert not is_adult(17)\n", encoding="utf-8"
    )
    assert main(["--only", "db", "--workers", "1"], project) == 0
    assert "0 survived = 0.0% (limit 20%)" in capsys.readouterr().out


def test_without_a_test_nothing_is_killed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _put(project, "store")
    shutil.rmtree(project / "tests")
    assert main(["--only", "db", "--workers", "1"], project) == 1
    assert "4 survived = 100.0%" in capsys.readouterr().out


def test_broken_tests_are_said_first(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _put(project, "store")
    (project / "db" / "store.py").write_text(MODULE.replace(">=", "<"), encoding="utf-8")
    assert main(["--only", "db", "--workers", "1"], project) == 2
    assert "fail without any mutation" in capsys.readouterr().out


def test_what_is_known_is_not_tried_again_until_its_test_changes(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _put(project, "store")
    assert main(["--only", "db", "--workers", "1"], project) == 1
    first = capsys.readouterr().out.splitlines()[-1]
    assert main(["--only", "db", "--workers", "1"], project) == 1
    again = capsys.readouterr()
    assert f"4 known from {project / 'build' / 'mutants.jsonl'}" in again.out
    assert (again.out.splitlines()[-1], again.err) == (first, "")
    assert main(["--only", "db", "--workers", "1", "--afresh"], project) == 1
    assert "known from" not in capsys.readouterr().out
    with (project / "tests" / "db" / "test_store.py").open("a", encoding="utf-8") as file:
        file.write("    assert is_adult(18) and not is_adult(17)\n")
    assert main(["--only", "db", "--workers", "1"], project) == 0
    assert "known from" not in capsys.readouterr().out


def test_an_interrupted_run_goes_on(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _put(project, "store")
    said: list[str] = []

    def interrupt(words: str) -> None:
        said.append(words)
        if "2/4" in words:
            raise KeyboardInterrupt

    with monkeypatch.context() as short:
        short.setattr("tools.mutants.__main__._say", interrupt)
        assert main(["--only", "db", "--workers", "1"], project) == 130
    assert "Interrupted with 2 left" in capsys.readouterr().out
    assert main(["--only", "db", "--workers", "1"], project) == 1
    assert "2 known from" in capsys.readouterr().out
