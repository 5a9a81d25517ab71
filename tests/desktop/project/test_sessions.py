"""Opening, switching and closing: each query reaches the store of the project it was meant for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db import beginning
from db.beginning import Beginning
from db.errors import NotAProject
from db.store import Store
from desktop.project.requests import Request
from desktop.project.sessions import Opened, Session, Sessions, load_project, make_project
from tests.desktop.build import river_archive
from tests.desktop.panels import PATIENCE


class Bench:
    """Sessions, and what came of opening projects."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.sessions = Sessions()
        self.arrived: list[str] = []
        self.shown_early: list[str] = []
        self.failed: list[Exception] = []
        self.stores: list[Store] = []

    def make(self, title: str) -> Path:
        path = self.folder / f"{title}.duikan"
        Store.create(path, title).close()
        return path

    def begin(self, path: Path, *, show: bool = True, patient: bool = False) -> Session:
        def arrived(session: Session, opened: Opened) -> None:
            self.arrived.append(opened.snapshot.project.title)
            self.stores.append(opened.store)
            if show:
                self.sessions.show(session)

        def failed(session: Session, error: Exception) -> None:
            self.failed.append(error)

        def early(session: Session, beginning: Beginning) -> None:
            self.shown_early.append(beginning.snapshot.project.title)

        def load(show: Callable[[Beginning], None]) -> Opened:
            return load_project(path, "林晓", show, read_only=False, choose=lambda _: 2)

        return self.sessions.begin(str(path), load, arrived, failed, patient=patient, early=early)

    def open(self, path: Path) -> Session:
        count = len(self.arrived)
        session = self.begin(path)
        self.qtbot.waitUntil(lambda: len(self.arrived) > count, timeout=PATIENCE)
        return session

    def titles(self) -> list[str]:
        """Collects the title of the project that a query from now meets."""
        found: list[str] = []
        self.sessions.run(lambda store: store.project.title, Request[str]().then(found.append))
        return found


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path)
    yield bench
    bench.sessions.finish()


def test_queries_go_to_the_project_that_is_shown(bench: Bench) -> None:
    first, second = bench.make("甲"), bench.make("乙")
    assert bench.titles() == []
    bench.open(first)
    found = bench.titles()
    bench.qtbot.waitUntil(lambda: found == ["甲"], timeout=PATIENCE)
    bench.open(second)
    found = bench.titles()
    bench.qtbot.waitUntil(lambda: found == ["乙"], timeout=PATIENCE)


def test_an_answer_that_arrives_when_another_project_is_shown_is_dropped(bench: Bench) -> None:
    session = bench.open(bench.make("甲"))
    late = bench.titles()
    other = Session("elsewhere")
    bench.sessions.show(other)
    bench.qtbot.waitUntil(lambda: session.store is None, timeout=PATIENCE)
    bench.qtbot.wait(20)
    assert late == []


def test_of_two_projects_being_opened_the_later_one_arrives(bench: Bench) -> None:
    first, second = bench.make("甲"), bench.make("乙")
    session = bench.begin(first)
    bench.open(second)
    assert bench.arrived == ["乙"]
    bench.qtbot.waitUntil(lambda: session.store is None, timeout=PATIENCE)


def test_a_failure_of_an_opening_that_was_replaced_is_not_told(bench: Bench, tmp_path: Path) -> None:
    bad = tmp_path / "bad.duikan"
    bad.write_bytes(b"no project at all")
    bench.begin(bad)
    bench.open(bench.make("乙"))
    assert bench.failed == []
    bench.begin(bad)
    bench.qtbot.waitUntil(lambda: bool(bench.failed), timeout=PATIENCE)
    assert isinstance(bench.failed[0], NotAProject)
    found = bench.titles()
    bench.qtbot.waitUntil(lambda: found == ["乙"], timeout=PATIENCE)


def test_closing_closes_the_store_and_what_is_being_opened(bench: Bench) -> None:
    shown = bench.open(bench.make("甲"))
    opening = bench.begin(bench.make("乙"))
    bench.sessions.close()
    assert bench.sessions.shown is None
    bench.qtbot.waitUntil(lambda: shown.store is None and opening.store is None, timeout=PATIENCE)
    assert bench.arrived == ["甲"]


def test_a_patient_opening_waits_until_loading_goes_on(bench: Bench) -> None:
    path = bench.make("甲")
    bench.sessions.hold_loading()
    bench.begin(path, patient=True)
    bench.qtbot.wait(50)
    assert bench.arrived == []
    bench.sessions.go_on_loading()
    bench.qtbot.waitUntil(lambda: bench.arrived == ["甲"], timeout=PATIENCE)


def test_an_impatient_opening_does_not_wait(bench: Bench) -> None:
    path = bench.make("甲")
    bench.sessions.hold_loading()
    bench.open(path)
    assert bench.arrived == ["甲"]


def test_the_beginning_of_a_large_project_is_shown_first(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beginning, "LARGE", 0)
    first, second = bench.make("甲"), bench.make("乙")
    bench.begin(first)
    bench.open(second)
    assert bench.shown_early == bench.arrived == ["乙"], "the first was replaced before it was read"


def test_a_project_is_made_with_the_rows_of_an_archive(tmp_path: Path) -> None:
    empty = make_project(tmp_path / "empty.duikan", "空", "林晓", None)
    assert (empty.snapshot.project.title, empty.undoable) == ("空", None)
    assert not empty.snapshot.claims
    empty.store.close()
    archive = river_archive()
    filled = make_project(tmp_path / "river.duikan", "青川", "林晓", archive)
    assert set(filled.snapshot.claims) == {claim.id for claim in archive.claims}
    filled.store.close()
    again = load_project(tmp_path / "river.duikan", "林晓", lambda _: None, read_only=True, choose=None)
    assert again.snapshot.same_rows(filled.snapshot)
    assert again.store.read_only_reason == "asked"
    again.store.close()


def test_only_a_project_that_is_shown_is_being_replaced(bench: Bench) -> None:
    one, other = bench.make("一"), bench.make("二")
    bench.begin(one)
    assert not bench.sessions.replacing
    bench.qtbot.waitUntil(lambda: bench.arrived == ["一"], timeout=PATIENCE)
    assert not bench.sessions.replacing
    bench.begin(other)
    assert bench.sessions.replacing
    bench.qtbot.waitUntil(lambda: bench.arrived == ["一", "二"], timeout=PATIENCE)
    assert not bench.sessions.replacing


def test_a_project_that_is_shown_while_it_is_read_replaces_none(bench: Bench) -> None:
    session = bench.begin(bench.make("一"), patient=True)
    bench.sessions.show(session)
    assert bench.sessions.opening and not bench.sessions.replacing
