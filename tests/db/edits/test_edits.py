"""The edits as one package."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys

import pytest

from db import edits
from db.edits import every
from tests.db import build


def test_naming_the_edits_loads_no_sql_library() -> None:
    code = "import sys, db.edits, db.errors, db.effects; print('sqlalchemy' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=build.ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "False\n"


def test_every_edit_of_the_modules_is_named_once() -> None:
    assert (
        sorted(every.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name)) == every.__all__
    )
    modules = ("articles", "archive", "claims", "figures", "links", "suggestions", "tags", "unclaimed")
    found = {
        name
        for module in modules
        for name, value in vars(importlib.import_module(f"db.edits.{module}")).items()
        if inspect.isfunction(value)
        and value.__module__ == f"db.edits.{module}"
        and next(iter(inspect.signature(value).parameters), "") == "editing"
        and not name.startswith(("_", "new_", "at_", "place_", "remove_with", "checked_", "show_"))
    }
    assert found == {name for name in every.__all__ if name.islower()}
    assert all(getattr(edits, name) is getattr(every, name) for name in every.__all__)


def test_there_is_no_other_edit() -> None:
    with pytest.raises(AttributeError):
        edits.no_such_edit  # noqa: B018
