"""Saved searches."""

from __future__ import annotations

from corpus.memos import SavedSearch
from db import edits
from db.store import Store
from tests.db import build

FARES = (("tag", ("t1", "t2")), ("words", ("票价",)))


def names(store: Store) -> list[str]:
    return [search.name for search in store.snapshot().saved_searches_in_order()]


def saved(store: Store, name: str) -> SavedSearch:
    return build.created(store.perform(edits.save_search, name, FARES).created, SavedSearch)


def test_a_search_is_saved_renamed_and_forgotten(store: Store) -> None:
    changes = store.perform(edits.save_search, " 票价 水平", FARES)
    assert build.told(changes) == ("search.save", "票价 水平", "", 1)
    search = build.created(changes.created, SavedSearch)
    assert store.snapshot().saved_searches[search.id].filters == FARES
    store.perform(edits.edit_search, search.id, name="票价", filters=FARES[:1])
    assert [(one.name, one.filters) for one in store.snapshot().saved_searches.values()] == [
        ("票价", FARES[:1])
    ]
    assert store.perform(edits.edit_search, search.id, name="票价").operation is None
    store.perform(edits.delete_search, search.id)
    assert names(store) == []
    store.undo()
    assert names(store) == ["票价"]
    assert store.check() == []


def test_searches_are_put_in_order(store: Store) -> None:
    one, two, three = (saved(store, name) for name in "一二三")
    assert names(store) == ["一", "二", "三"]
    store.perform(edits.move_search, three.id, one.id)
    assert names(store) == ["三", "一", "二"]
    store.perform(edits.move_search, three.id, None)
    assert names(store) == ["一", "二", "三"]
    assert store.perform(edits.move_search, two.id, three.id).operation is None
    assert store.perform(edits.move_search, two.id, two.id).operation is None


def test_a_search_has_a_name_and_filters(store: Store) -> None:
    assert build.refusal(store, edits.save_search, " ", FARES) == "search_name_empty"
    assert build.refusal(store, edits.save_search, "票价", ()) == "search_empty"
    search = saved(store, "票价")
    assert build.refusal(store, edits.edit_search, search.id, filters=()) == "search_empty"
