from __future__ import annotations

from pathlib import Path

import pytest

from tools.mutants.mutations import Mutation, find_mutations
from tools.mutants.result_log import ResultLog
from tools.mutants.trials import Result

SOURCE = "def f(a):\n    return a < 5\n"
MIRROR, NEIGHBOUR, FAR = (
    "tests/db/edits/test_links.py",
    "tests/db/edits/test_tags.py",
    "tests/db/test_store.py",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in (("db/edits/links.py", SOURCE), (MIRROR, ""), (NEIGHBOUR, ""), (FAR, "")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def _mutations() -> list[Mutation]:
    return find_mutations(SOURCE, "db/edits/links.py")


def _log(root: Path, *, afresh: bool = False) -> ResultLog:
    return ResultLog(root / "build" / "log.jsonl", root, afresh=afresh)


def test_what_is_added_is_known_at_once_and_the_next_time(root: Path) -> None:
    one, two, *_ = _mutations()
    log = _log(root)
    assert log.result(one) is None
    killed, survived = Result(one, "killed", MIRROR), Result(two, "survived", "tests/db")
    log.add(killed)
    log.add(survived)
    assert (log.result(one), log.result(two)) == (killed, survived)
    assert (_log(root).result(one), _log(root).result(two)) == (killed, survived)
    assert _log(root, afresh=True).result(one) is None
    assert _log(root).result(one) is None


@pytest.mark.parametrize(
    ("result", "tests", "changed", "holds"),
    [
        ("killed", MIRROR, "db/edits/links.py", False),
        ("killed", MIRROR, MIRROR, False),
        ("killed", MIRROR, NEIGHBOUR, True),
        ("killed", "tests/db/edits", NEIGHBOUR, False),
        ("killed", "tests/db/edits", FAR, True),
        ("survived", "tests/db", FAR, False),
        ("survived", "tests/db", "tests/db/test_new.py", False),
    ],
)
def test_a_result_holds_while_the_module_and_the_tests_run_on_it_stay(
    root: Path, result: str, tests: str, changed: str, holds: bool
) -> None:
    mutation = _mutations()[0]
    _log(root).add(Result(mutation, result, tests))  # type: ignore[arg-type]
    with (root / changed).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert (_log(root).result(mutation) is not None) == holds


def test_a_test_where_there_was_none_counts(root: Path) -> None:
    (root / MIRROR).unlink()
    mutation = _mutations()[0]
    _log(root).add(Result(mutation, "survived", "tests/db"))
    (root / MIRROR).write_text("", encoding="utf-8")
    assert _log(root).result(mutation) is None


def test_the_last_result_counts(root: Path) -> None:
    mutation = _mutations()[0]
    for result in ("timeout", "killed"):
        _log(root).add(Result(mutation, result, MIRROR))
    found = _log(root).result(mutation)
    assert found is not None
    assert found.result == "killed"


def test_half_a_line_spoils_only_itself(root: Path) -> None:
    one, two, *_ = _mutations()
    _log(root).add(Result(one, "killed", MIRROR))
    with _log(root).file.open("a", encoding="utf-8") as file:
        file.write('\n{"key": ["db/ed')
    _log(root).add(Result(two, "killed", MIRROR))
    log = _log(root)
    assert log.result(one) is not None and log.result(two) is not None


@pytest.mark.parametrize("line", ["[]", "null", "12", '"text"', "{}", '{"key": ["a"], "result": "killed"}'])
def test_valid_json_that_is_no_entry_is_passed_over(root: Path, line: str) -> None:
    mutation = _mutations()[0]
    log = _log(root)
    log.file.parent.mkdir(parents=True)
    log.file.write_text(line, encoding="utf-8")
    _log(root).add(Result(mutation, "killed", MIRROR))
    assert _log(root).result(mutation) == Result(mutation, "killed", MIRROR)
