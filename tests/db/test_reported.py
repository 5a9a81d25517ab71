"""What a report tells of is read whole, with the state that it is of."""

from __future__ import annotations

import pytest

from db import edits
from db.reported import read_for_report
from db.store import Store
from tests.db import build


def test_rows_texts_and_state_are_read(store: Store) -> None:
    told: list[tuple[int, int]] = []
    project = read_for_report(store, lambda done, total: told.append((done, total)))
    assert dict(project.texts) == dict(store.texts())
    assert project.state.fingerprint == store.fingerprint()
    assert project.state.changed
    assert project.corrections == {}
    assert told == [(0, 2), (1, 2)]


def test_a_corrected_text_is_told(store: Store, clock: None) -> None:
    first, _ = store.snapshot().articles_in_order()
    store.perform(edits.replace_text, first.id, store.text(first.id).replace("渡轮", "轮渡") + "。")
    assert set(read_for_report(store).corrections) == {first.id}


def test_reading_stops_when_progress_says_so(store: Store) -> None:
    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_for_report(store, stop)
    assert build.claim(store)
