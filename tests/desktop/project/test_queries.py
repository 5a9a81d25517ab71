"""Texts, queries and computations, as requested by panels."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.identities import ArticleId, TextId
from db.store import Store
from desktop.project.attempt import Failure, Task
from desktop.project.workspace import Workspace
from tests.desktop.build import river_archive
from tests.desktop.panels import PATIENCE, open_river, rows

pytestmark = pytest.mark.usefixtures("kept_worker")
ONE, TWO = ArticleId("article-1"), ArticleId("article-2")


@pytest.fixture
def river(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Workspace:
    open_river(workspace, qtbot, tmp_path)
    workspace._texts.clear()
    return workspace


@pytest.fixture
def failures(workspace: Workspace) -> list[Failure]:
    found: list[Failure] = []
    workspace.failed.connect(found.append)
    return found


def text_of(number: int) -> str:
    return river_archive().texts[number].content


def test_a_text_is_there_after_it_was_fetched_once(river: Workspace, qtbot: QtBot) -> None:
    got: list[str] = []
    assert river.text(ONE) is None
    river.fetch_text(ONE).then(got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    assert got == [text_of(0)] == [river.text(ONE)]
    river.fetch_text(ONE).then(got.append)
    assert len(got) == 2, "at once"


def test_of_several_texts_only_the_missing_ones_are_read(
    river: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = list(rows(river).articles.values())
    river._texts.keep({articles[0].text: "kept"})
    read: list[TextId] = []
    version = Store.text_version
    monkeypatch.setattr(Store, "text_version", lambda store, id: (read.append(id), version(store, id))[1])
    got: list[dict[TextId, str]] = []
    river.fetch_texts(articles[:2]).then(got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    assert got == [{articles[0].text: "kept", articles[1].text: text_of(1)}]
    assert read == [articles[1].text]
    river.fetch_texts(articles[:2]).then(got.append)
    assert got[1] == got[0]


def test_the_text_of_an_article_that_is_gone_is_a_failure(
    river: Workspace, failures: list[Failure], qtbot: QtBot
) -> None:
    river.fetch_text(ArticleId("article-9"))
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    assert failures[0].attempt.task is Task.QUERY
    assert river.text("article-9") is None


def test_a_query_gets_the_store_and_its_arguments(river: Workspace, qtbot: QtBot) -> None:
    got: list[object] = []
    river.ask(Store.text, TWO).then(got.append)
    river.ask(lambda store, prefix, *, suffix: prefix + store.project.title + suffix, "《", suffix="》").then(
        got.append
    )
    qtbot.waitUntil(lambda: len(got) == 2, timeout=PATIENCE)
    assert got == [text_of(1), "《青川渡轮调价》"]


def test_a_query_that_fails_is_told_and_can_be_tried_again(
    river: Workspace, failures: list[Failure], qtbot: QtBot
) -> None:
    attempts: list[int] = []

    def fragile(store: Store) -> str:
        attempts.append(1)
        if len(attempts) == 1:
            raise OSError("for a moment")
        return "read"

    got: list[str] = []
    river.ask(fragile).then(got.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    assert failures[0].attempt.task is Task.QUERY
    assert failures[0].retry is not None
    failures[0].retry()
    qtbot.waitUntil(lambda: got == ["read"], timeout=PATIENCE)


def test_a_copy_is_a_project_of_its_own(river: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    done: list[object] = []
    river.save_copy(tmp_path / "copy.duikan").then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    with Store.open(tmp_path / "copy.duikan", "林晓", read_only=True) as copy:
        assert copy.snapshot().same_rows(rows(river))


def test_a_copy_that_cannot_be_written_is_told(
    river: Workspace, failures: list[Failure], qtbot: QtBot, tmp_path: Path
) -> None:
    river.save_copy(tmp_path / "no folder" / "copy.duikan")
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    assert failures[0].attempt.task is Task.SAVE_COPY


def test_a_computation_that_fails_is_told_unless_somebody_handles_it(
    river: Workspace, failures: list[Failure], qtbot: QtBot
) -> None:
    handled: list[Exception] = []
    river.compute(int, "no number").otherwise(handled.append)
    qtbot.waitUntil(lambda: bool(handled), timeout=PATIENCE)
    assert failures == []
    river.compute(int, "no number")
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    assert failures[0].attempt.task is Task.COMPUTE
    assert isinstance(failures[0].error, ValueError)


def test_nothing_is_asked_while_no_project_is_open(workspace: Workspace, qtbot: QtBot) -> None:
    got: list[object] = []
    workspace.ask(lambda store: store.project).then(got.append)
    qtbot.wait(30)
    assert got == []
    assert (workspace.text(ONE), workspace.snapshot, workspace.location) == (None, None, "")
