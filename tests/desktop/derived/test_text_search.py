"""Searching by words and by expressions."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.narrowing import Narrowing
from corpus.patterns import PatternFault
from db import edits
from desktop.current import Current
from desktop.derived import text_search as module
from desktop.derived.text_search import SearchAnswer, TextSearch
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from tests.desktop import panels


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    return panels.open_river(workspace, qtbot, tmp_path)


def answer(
    search: TextSearch, qtbot: QtBot, *, limit: int = 100, fields: tuple[str, ...] = ()
) -> SearchAnswer:
    told: list[SearchAnswer] = []
    search.ask(limit=limit, fields=fields or None).then(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=panels.PATIENCE)
    return told[0]


def test_words_are_found_in_the_index_and_narrowed(
    river: Workspace, text_search: TextSearch, current: Current, qtbot: QtBot
) -> None:
    told: list[None] = []
    text_search.changed.connect(lambda: told.append(None))
    assert answer(text_search, qtbot) == SearchAnswer()
    current.set_query("單程")
    assert len(answer(text_search, qtbot, fields=("text",)).hits) == 3
    assert answer(text_search, qtbot, limit=2).more
    text_search.set_options(narrowing=Narrowing(since="1"))
    assert answer(text_search, qtbot, limit=2).more
    assert not answer(text_search, qtbot, limit=100).more
    text_search.set_options(narrowing=Narrowing(article="article-3"))
    assert [hit.text for hit in answer(text_search, qtbot, fields=("text",)).hits] == ["單程"]
    text_search.set_options(narrowing=Narrowing(within="船只"))
    assert answer(text_search, qtbot).hits == ()
    text_search.set_options(narrowing=Narrowing(within="船只"))
    assert len(told) == 3, "the same again is no change"


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
