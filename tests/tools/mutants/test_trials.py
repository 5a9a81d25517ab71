from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tools.mutants.mutations import Mutation, find_mutations
from tools.mutants.trials import BrokenBefore, Copy, Result, Trials

pytestmark = [
    pytest.mark.skipif(
        os.name != "posix" or shutil.which("git") is None, reason="needs git and process groups"
    ),
    pytest.mark.skipif(
        "DUIKAN_MUTANTS" not in os.environ, reason="runs tests of tests: make mutants runs it"
    ),
]

SOURCE = """def larger(a, b):
    if a > b:
        return a
    return b


def unused():
    return 5
"""
TEST = """from db.sizes import larger


def test_larger():
    assert larger(1, 2) == 2
    assert larger(3, 2) == 3
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one module and its test, of which nothing is committed."""
    root = tmp_path / "project"
    for name, content in {
        "db/sizes.py": SOURCE,
        "tests/db/test_sizes.py": TEST,
        "pyproject.toml": '[tool.pytest.ini_options]\npythonpath = ["."]\n',
        ".gitignore": "ignored.txt\n__pycache__\n",
        "ignored.txt": "",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    return root


def _mutation(change: str) -> Mutation:
    (found,) = [each for each in find_mutations(SOURCE, "db/sizes.py") if each.change == change]
    return found


def test_a_copy_holds_what_git_would_take_and_is_put_right_again(project: Path, tmp_path: Path) -> None:
    copy = Copy(project, tmp_path / "copy")
    file = copy.folder / "db" / "sizes.py"
    assert not (copy.folder / "ignored.txt").exists()
    with copy.mutated(_mutation("> → >=")):
        assert "a >= b" in file.read_text(encoding="utf-8")
    assert file.read_text(encoding="utf-8") == SOURCE
    assert (project / "db" / "sizes.py").read_text(encoding="utf-8") == SOURCE


def test_what_the_tests_notice_is_killed_and_the_rest_survives(project: Path) -> None:
    seen: list[Result] = []
    mutations = [
        _mutation("return b → return None"),
        _mutation("> → >="),
        _mutation("return 5 → return None"),
    ]
    with Trials(project, 1) as trials:
        results = trials.run(mutations, seen.append)
    assert [trial.result for trial in results] == ["killed", "survived", "survived"]
    assert results[0].tests == "tests/db/test_sizes.py"
    assert results[1].tests == "tests/db"
    assert seen == results
    assert (project / "db" / "sizes.py").read_text(encoding="utf-8") == SOURCE


def test_tests_that_hang_are_ended_and_count_as_killed(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = SOURCE.replace("    return b\n", "    while a < 0:\n        a += 1\n    return b\n")
    (project / "db" / "sizes.py").write_text(source, encoding="utf-8")
    test = project / "tests" / "db" / "test_sizes.py"
    test.write_text(TEST + "    assert larger(-2, 0) == 0\n", encoding="utf-8")
    monkeypatch.setattr("tools.mutants.trials._GRACE", 1.0)
    (endless,) = [each for each in find_mutations(source, "db/sizes.py") if each.change == "a += 1 → pass"]
    begun = time.monotonic()
    with Trials(project, 1) as trials:
        assert [trial.result for trial in trials.run([endless], lambda _: None)] == ["timeout"]
    assert time.monotonic() - begun < 60


def test_tests_that_fail_by_themselves_are_reported(project: Path) -> None:
    test = project / "tests" / "db" / "test_sizes.py"
    test.write_text(TEST.replace("== 3", "== 4"), encoding="utf-8")
    with pytest.raises(BrokenBefore, match="assert 3 == 4"), Trials(project, 1) as trials:
        trials.run([_mutation("> → >=")], lambda _: None)


def test_the_copies_go_when_all_is_done(project: Path) -> None:
    with Trials(project, 2) as trials:
        folder = Path(trials._folder.name)
        assert (folder / "copy1" / "db" / "sizes.py").exists()
        assert (folder / "copy2" / "db" / "sizes.py").exists()
    assert not folder.exists()
