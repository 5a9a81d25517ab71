"""The contents of an export are read consistently, with their state."""

from __future__ import annotations

from db import edits
from db.reported import read_for_export
from db.store import Store


def test_rows_texts_and_state_are_read(store: Store) -> None:
    project = read_for_export(store)
    assert {version.article: version.content for version in project.archive.texts} == dict(store.texts())
    assert set(project.archive.claims) == set(store.snapshot().claims.values())
    assert project.state.fingerprint == store.fingerprint()
    assert project.state.changed
    assert project.corrections == {}


def test_a_corrected_text_is_told(store: Store, clock: None) -> None:
    first, _ = store.snapshot().articles_in_order()
    store.perform(edits.replace_text, first.id, store.text(first.id).replace("渡轮", "轮渡") + "。")
    corrections = read_for_export(store).corrections
    assert corrections == {first.id: store.text_version(store.snapshot().articles[first.id].text).created}
