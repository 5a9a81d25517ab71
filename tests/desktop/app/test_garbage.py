"""Garbage is collected only on the window's thread."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import garbage
from desktop.app.garbage import GarbageCollection


class Knot:
    """Something that only a collection can free."""

    freed_on: list[threading.Thread] = []  # noqa: RUF012 - one list for all, on purpose

    def __init__(self) -> None:
        self.itself = self
        weakref.finalize(self, lambda: Knot.freed_on.append(threading.current_thread()))


@pytest.fixture
def collection(qapp: object) -> Iterator[GarbageCollection]:
    Knot.freed_on.clear()
    yield GarbageCollection()
    gc.unfreeze()


def tie(count: int) -> None:
    for _ in range(count):
        Knot()


def test_no_thread_collects_by_itself(collection: GarbageCollection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "YOUNG", 500)
    collection.start()
    lane = threading.Thread(target=tie, args=(3_000,))
    lane.start()
    lane.join()
    assert Knot.freed_on == []
    collection.collect_if_due()
    assert len(Knot.freed_on) == 3_000
    assert set(Knot.freed_on) == {threading.main_thread()}


def test_the_timer_collects_while_nobody_does_anything(
    collection: GarbageCollection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "YOUNG", 500)
    collection._timer.setInterval(5)
    collection.start()
    tie(3_000)
    qtbot.waitUntil(lambda: len(Knot.freed_on) == 3_000)


def test_a_few_objects_are_left_for_later(collection: GarbageCollection) -> None:
    collection.start()
    tie(10)
    collection.collect_if_due()
    assert Knot.freed_on == []


def test_what_an_open_project_holds_is_left_alone_until_it_is_closed(collection: GarbageCollection) -> None:
    collection.start()
    Knot.freed_on.clear()
    tie(3)
    collection.exempt()
    tie(4)
    gc.collect()
    assert len(Knot.freed_on) == 4
    collection.renew()
    assert len(Knot.freed_on) == 7
