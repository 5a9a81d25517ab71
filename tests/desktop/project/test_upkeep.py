"""Periodic work on an open project: changes by others, and the search index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.snapshot import Snapshot
from db import edits
from db.errors import Locked
from db.store import Store
from desktop.project import upkeep as upkeep_module
from desktop.project.requests import Request
from desktop.project.sessions import Opened, Session, Sessions, make_project
from desktop.project.upkeep import Upkeep
from tests.desktop.build import river_archive
from tests.desktop.panels import PATIENCE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "river.duikan"


@pytest.fixture
def sessions(qtbot: QtBot, path: Path) -> Iterator[Sessions]:
    """The ferry project, open."""
    sessions = Sessions()
    opened: list[Snapshot] = []

    def show(session: Session, result: Opened) -> None:
        sessions.show(session)
        opened.append(result.snapshot)

    def refuse(session: Session, error: Exception) -> None:
        raise error

    sessions.begin(str(path), lambda _: make_project(path, "青川", "林晓", river_archive()), show, refuse)
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    yield sessions
    sessions.finish()


@pytest.fixture
def upkeep(sessions: Sessions) -> Iterator[Upkeep]:
    upkeep = Upkeep(sessions)
    yield upkeep
    upkeep.stop()


def note(path: Path) -> None:
    with Store.open(path, "周予") as other:
        other.perform(edits.set_claim_note, "claim-2", "周予的备注")


def test_changes_by_others_are_found_regularly(
    upkeep: Upkeep, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[ChangeSet] = []
    upkeep.found.connect(found.append)
    upkeep._refresh.setInterval(20)
    upkeep.start()
    note(path)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert found[0].origin is ChangeOrigin.REMOTE
    upkeep.stop()
    note(path)
    qtbot.wait(60)
    assert len(found) == 1, "nothing is looked for after stopping"


def test_looking_again_waits_for_the_last_look(
    upkeep: Upkeep, sessions: Sessions, path: Path, qtbot: QtBot
) -> None:
    found: list[ChangeSet] = []
    upkeep.found.connect(found.append)
    note(path)
    asked: list[object] = []
    run = sessions.run
    sessions.run = lambda work, request: (asked.append(work), run(work, request))  # type: ignore[method-assign]
    upkeep.look()
    upkeep.look()
    assert len(asked) == 1
    qtbot.waitUntil(lambda: len(found) == 1, timeout=PATIENCE)
    upkeep.look()
    assert len(asked) == 2


def test_a_failure_is_told_once_and_looking_goes_on_after_the_next_change(
    upkeep: Upkeep, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    refresh, locked = Store.refresh, [True]

    def refused(store: Store) -> ChangeSet | None:
        if locked[0]:
            raise Locked("")
        return refresh(store)

    monkeypatch.setattr(Store, "refresh", refused)
    errors: list[Exception] = []
    upkeep.failed.connect(errors.append)
    upkeep._refresh.setInterval(20)
    upkeep.start()
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    qtbot.wait(100)
    assert [type(error) for error in errors] == [Locked]
    locked[0] = False
    found: list[ChangeSet] = []
    upkeep.found.connect(found.append)
    upkeep.changed()
    note(path)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)


def test_the_index_is_brought_forward_slice_by_slice(
    upkeep: Upkeep, sessions: Sessions, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep_module, "INDEX_SLICE", 0.0)
    left: list[bool] = []
    pending = Store.index_pending

    def watched(store: Store, seconds: float) -> bool:
        more = pending(store, seconds)
        left.append(more)
        return more

    monkeypatch.setattr(Store, "index_pending", watched)
    upkeep._index.setInterval(1)
    upkeep.start()
    qtbot.waitUntil(lambda: bool(left) and not left[-1], timeout=PATIENCE)
    assert left[:-1] == [True] * (len(left) - 1)
    assert len(left) > 1, "more than one slice"
    hits: list[object] = []
    sessions.run(lambda store: store.search("票价"), Request[object]().then(hits.append))
    qtbot.waitUntil(lambda: bool(hits), timeout=PATIENCE)
    assert hits[0]
