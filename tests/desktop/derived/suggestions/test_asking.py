"""Answering requests one after the other, and dropping outdated answers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from corpus import matching
from corpus.identities import ArticleId
from corpus.model import Span
from db import edits
from desktop.derived.matching.encoding import Encoding
from desktop.derived.matching.inquiries import ALL, Inquiry, PairsFound
from desktop.derived.suggestions import asking as asking_module
from desktop.derived.suggestions.asking import Asking
from desktop.project.jobs import Jobs
from desktop.project.workspace import Workspace
from tests.desktop import panels
from tests.desktop.build import river_archive

pytestmark = pytest.mark.usefixtures("kept_worker")
PLACE = Inquiry(ArticleId("article-1"), Span(60, 100))


class Told:
    """What was told of questions."""

    def __init__(self, asking: Asking) -> None:
        self.answers: list[tuple[object, int]] = []
        self.failed: list[object] = []
        self.stopped = 0
        asking.answered.connect(lambda question, found, round: self.answers.append((question, round)))
        asking.failed.connect(self.failed.append)
        asking.stopped.connect(self._on_stopped)

    def _on_stopped(self) -> None:
        self.stopped += 1


@pytest.fixture
def asking(workspace: Workspace, encoding: Encoding, jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> Asking:
    panels.open_river(workspace, qtbot, tmp_path, replace(river_archive(), links=()))
    return Asking(workspace, encoding, jobs, workspace)


@pytest.fixture
def told(asking: Asking) -> Told:
    return Told(asking)


def test_a_question_is_answered_with_the_round_that_it_was_asked_in(
    asking: Asking, told: Told, qtbot: QtBot
) -> None:
    asking.ask(PLACE, 3)
    assert asking.busy
    qtbot.waitUntil(lambda: bool(told.answers), timeout=panels.PATIENCE)
    assert told.answers == [(PLACE, 3)]
    assert not asking.busy


def test_a_cancelled_question_is_not_answered_and_the_next_one_is(
    asking: Asking, told: Told, qtbot: QtBot
) -> None:
    asking.ask(ALL, 1)
    asking.cancel()
    assert not asking.busy
    asking.ask(PLACE, 2)
    qtbot.waitUntil(lambda: bool(told.answers), timeout=panels.PATIENCE)
    assert told.answers == [(PLACE, 2)]
    assert told.stopped == 0


def test_stopping_is_told(asking: Asking, told: Told) -> None:
    asking.ask(ALL, 1)
    asking.stop()
    assert told.stopped == 1
    assert not asking.busy


def test_a_failure_is_told_after_a_second_try(
    asking: Asking, told: Told, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def refuse(function: Any, *args: Any) -> Any:
        asked.append(args[0])
        return type(workspace).compute(workspace, int, "not a number")

    monkeypatch.setattr(workspace, "compute", refuse)
    asking.ask(PLACE, 1)
    qtbot.waitUntil(lambda: bool(told.failed), timeout=panels.PATIENCE)
    assert told.failed == [PLACE]
    assert told.answers == []
    assert len(asked) == 2
    assert not asking.busy


def test_only_questions_about_the_project_are_shown_as_work(
    asking: Asking, told: Told, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking_module, "LONG", 0)
    shown: list[int] = []
    jobs.changed.connect(lambda: shown.append(len(jobs.running)))
    asking.ask(PLACE, 1)
    qtbot.waitUntil(lambda: len(told.answers) == 1, timeout=panels.PATIENCE)
    assert shown == []
    asking.ask(ALL, 1)
    qtbot.waitUntil(lambda: len(told.answers) == 2, timeout=panels.PATIENCE)
    assert shown[0] == 1
    assert shown[-1] == 0


@pytest.mark.parametrize("large", [False, True])
def test_a_project_is_large_by_its_characters(
    asking: Asking, workspace: Workspace, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    characters = sum(article.characters for article in panels.rows(workspace).articles.values())
    monkeypatch.setattr(matching, "LARGE", 10 if large else characters + 1)
    assert asking.large() is large
    assert asking.left_out() == []


def test_what_is_left_out_follows_the_articles(
    asking: Asking, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    characters = sum(article.characters for article in panels.rows(workspace).articles.values())
    monkeypatch.setattr(matching, "LARGE", characters)
    [longest] = asking.left_out()
    panels.changing(workspace, qtbot, lambda: workspace.perform(edits.remove_articles, [longest.id]))
    assert asking.left_out() == []


def test_one_long_text_is_left_out_and_the_others_are_compared(
    asking: Asking, told: Told, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = panels.rows(workspace).articles_in_order()
    longest = max(articles, key=lambda article: article.characters)
    monkeypatch.setattr(matching, "LARGE", sum(article.characters for article in articles))
    assert asking.left_out() == [longest]
    assert not asking.large()
    answers: list[PairsFound] = []
    asking.answered.connect(lambda _, found, __: answers.append(found))
    asking.ask(ALL, 1)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=panels.PATIENCE)
    asking.ask(Inquiry(longest.id, Span(20, 50)), 1)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=panels.PATIENCE)
    named = [{end.article for pair in found.best for end in (pair.a, pair.b)} for found in answers]
    assert longest.id not in named[0]
    assert len(named[0]) == 2
    assert longest.id in named[1], "a place in it is still asked about"
