"""Searching by regular expressions, in a process that can be killed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.search_answer import PatternFault
from db import edits
from desktop.current import Current
from desktop.derived.search import pattern_run as module
from desktop.derived.search.text_search import TextSearch
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.derived.search.test_text_search import answer


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path)


def test_expressions_are_searched_in_portions_and_stopped_when_they_take_too_long(
    river: Workspace,
    text_search: TextSearch,
    current: Current,
    jobs: Jobs,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PORTION", 200)
    text_search.set_options(pattern=True)
    current.set_query(r"[單单]程票.{0,2}[由从]\d元")
    found = answer(text_search, qtbot)
    assert [hit.text for hit in found.hits] == ["单程票价由2元", "单程票从2元", "單程票由2元"]
    assert {hit.field for hit in found.hits} == {"text"}
    assert answer(text_search, qtbot) == found
    assert jobs.running == ()
    current.set_query("(票")
    wrong = answer(text_search, qtbot)
    assert (wrong.fault, wrong.place) == (PatternFault.UNFINISHED, 0)

    trap = "甲" * 40 + "乙"
    current.set_query("甲{40}")
    assert answer(text_search, qtbot).hits == ()
    panels.changing(river, qtbot, lambda: river.perform(edits.set_claim_note, "claim-1", trap))
    assert len(answer(text_search, qtbot).hits) == 1, "the note is searched, too"
    monkeypatch.setattr(module, "LIMIT", 300)
    current.set_query("(甲+)+$")
    assert answer(text_search, qtbot).fault is PatternFault.SLOW
    assert jobs.running == ()
    monkeypatch.undo()
    current.set_query("甲+")
    assert [hit.text for hit in answer(text_search, qtbot).hits] == ["甲" * 40], "it goes on in a new process"
