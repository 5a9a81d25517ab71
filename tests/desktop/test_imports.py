"""PySide is loaded quickly, and works as if it had been loaded the plain way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

LOAD = """
import builtins, sys
compiled, plain = [], builtins.compile
def watched(source, name, *rest, **named):
    compiled.append(str(name))
    return plain(source, name, *rest, **named)
builtins.compile = watched
from desktop.imports import import_plainly
import_plainly()
import_plainly()
assert builtins.compile is watched
assert builtins.__import__ is builtins.__orig_import__
assert "argparse" not in sys.modules
from PySide6.QtCore import QPoint
try:
    QPoint("nowhere")
except TypeError as error:
    assert "Supported signatures" in str(error), error
print(sum(name.startswith("shibokensupport") for name in compiled))
"""
WHERE = "from desktop.imports import cache_path; print(cache_path())"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(tmp_path)}


def run(source: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", source],
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_what_pyside_compiles_is_compiled_once(environment: dict[str, str]) -> None:
    assert int(run(LOAD, environment)) > 0
    assert int(run(LOAD, environment)) == 0


@pytest.mark.parametrize("damage", ["cut", "empty", "changed"])
def test_damaged_code_is_compiled_anew(environment: dict[str, str], damage: str) -> None:
    run(LOAD, environment)
    path = Path(run(WHERE, environment))
    kept = path.read_bytes()
    path.write_bytes(
        {"cut": kept[:-100], "empty": b"", "changed": kept[:50] + b"!" + kept[51:]}[damage],
    )
    assert int(run(LOAD, environment)) > 0
    assert int(run(LOAD, environment)) == 0


def test_nothing_is_written_when_python_may_not(environment: dict[str, str]) -> None:
    assert int(run(LOAD, {**environment, "PYTHONDONTWRITEBYTECODE": "1"})) > 0
    assert not Path(run(WHERE, environment)).exists()
