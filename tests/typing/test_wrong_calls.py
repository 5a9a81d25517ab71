"""mypy must find an error on every marked line of ``wrong_calls.py`` and on no other."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
WRONG_CALLS = Path(__file__).with_name("wrong_calls.py")
_MARK = re.compile(r"# error: ([a-z-]+)$")
_REPORT = re.compile(r"^.*?:(\d+): error: .*\[([a-z-]+)\]$")


@pytest.fixture(scope="module")
def reported() -> dict[int, set[str]]:
    """Error codes by line, as mypy reports them with the project's settings."""
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", "--hide-error-context", str(WRONG_CALLS)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not run.stderr, run.stderr
    codes: dict[int, set[str]] = {}
    for line in run.stdout.splitlines():
        if found := _REPORT.match(line):
            codes.setdefault(int(found.group(1)), set()).add(found.group(2))
    return codes


def test_every_marked_call_is_rejected_and_no_other(reported: dict[int, set[str]]) -> None:
    lines = WRONG_CALLS.read_text(encoding="utf-8").splitlines()
    marked = {
        number: {found.group(1)} for number, line in enumerate(lines, 1) if (found := _MARK.search(line))
    }
    assert len(marked) > 10
    assert reported == marked
