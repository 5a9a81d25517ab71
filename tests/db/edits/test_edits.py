"""The edits as one package."""

from __future__ import annotations

import subprocess
import sys

import pytest

from db import edits
from tests.db import build


def test_naming_the_edits_loads_no_sql_library() -> None:
    code = "import sys, db.edits, db.errors, db.effects; print('sqlalchemy' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=build.ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "False\n"


def test_there_is_no_other_edit() -> None:
    with pytest.raises(AttributeError):
        edits.no_such_edit  # noqa: B018
