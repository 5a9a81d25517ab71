"""Searching by words and by expressions."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.narrowing import Narrowing
from corpus.search_answer import SearchAnswer
from desktop.current import Current
from desktop.derived.search.text_search import TextSearch
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
