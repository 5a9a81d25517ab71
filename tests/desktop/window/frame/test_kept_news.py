"""What is kept after undoing a merge."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from corpus.changes import ChangeSet, Operation
from corpus.identities import AnnotatorId, OperationId
from tests.desktop.build import NOON
from tests.desktop.window.conftest import WindowBench

pytestmark = pytest.mark.usefixtures("kept_worker")


def test_the_first_of_them_are_named(river: WindowBench, qtbot: QtBot) -> None:
    act = Operation(OperationId("1"), "tag.create", "班次", "", 1, AnnotatorId("a"), NOON)
    river.workspace.changed.emit(ChangeSet())
    assert river.features.banner.text == ""
    kept = tuple(replace(act, id=OperationId(str(number)), subject=f"班次{number}") for number in range(5))
    river.workspace.changed.emit(ChangeSet(kept=kept))
    assert "班次2" in river.features.banner.text
    assert "班次3" not in river.features.banner.text
    assert "2 more" in river.features.banner.text
