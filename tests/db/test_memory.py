"""The cached rows of a store equal the file, until another process writes."""

from __future__ import annotations

import pytest

from corpus.changes import Operation
from corpus.text import digest
from db import edits
from db import memory as memory_module
from db.errors import TextsAbsent
from db.journal import operations
from db.journal.journal import Workplace
from db.journal.operations import Heads
from db.memory import Memory
from db.store import Store
from db.tables import texts
from tests.db import build


@pytest.fixture
def memory(store: Store) -> Memory:
    return Memory(store.location, store.annotator, workplace(store), 9)


def workplace(store: Store) -> Workplace:
    return store._committer._workplace


def test_it_reads_once_and_again_after_forgetting(
    store: Store, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    tag = build.tag(store)
    with build.reading(store) as connection:
        tallies = memory.tallies(connection)
        heads = memory.heads(connection)
        stacks, stored = memory.stacks(connection), memory.annotator_stored(connection)
        assert heads == operations.heads(connection)
        assert memory.heads(connection) is heads
        assert tallies == operations.tallies(connection)
        assert stored
        assert memory.tallies(connection) is tallies
        assert memory.stacks(connection) is stacks
        memory.values["tag", tag.id] = tag
        memory.follow([], merged=False)
        assert memory.values == {}
        assert memory.tallies(connection) is not tallies
        assert memory.heads(connection) is heads
        assert memory.stacks(connection) is stacks, "what one can undo is one's own"
        memory.values |= {("tag", tag.id): tag, ("tag", "other"): tag}
        memory.rewritten({("tag", tag.id)}, tallies, undo_stays=True)
        assert memory.values == {("tag", "other"): tag}
        assert memory.heads(connection) is not heads
        assert memory.stacks(connection) is stacks
        memory.rewritten((), tallies)
        assert memory.stacks(connection) is not stacks
        heads, stacks = memory.heads(connection), memory.stacks(connection)
        memory.follow([], merged=True)
        assert memory.heads(connection) is not heads
        assert memory.stacks(connection) is not stacks
        assert memory.annotator_stored(connection)


def test_whether_a_person_has_a_row_is_asked_of_the_file(store: Store) -> None:
    with Store.open(store.location, build.SHEN) as shen:
        stranger = Memory(store.location, shen.annotator, workplace(shen), 9)
        with build.reading(store) as connection:
            assert not stranger.annotator_stored(connection)
        stranger.committed(set(), {}, Heads((), ()), store.operations()[-1])
        with build.reading(store) as connection:
            assert stranger.annotator_stored(connection)


def test_what_we_commit_is_remembered(store: Store, memory: Memory) -> None:
    tag = build.tag(store)
    made = store.operations()[-1]
    with build.reading(store) as connection:
        memory.stacks(connection)
        assert memory.undo_state(connection) == (made, None)
        memory.operation(connection, store.operations()[-2].id)
    kept = memory.values["claim", "c"] = memory.values["tag", tag.id] = tag
    undo = Operation(*("o", "tag.create", "票价", "", 1, store.annotator.id, ""), undoes=made.id)  # type: ignore[arg-type]
    memory.committed({("tag", tag.id)}, {}, Heads(("a",), ("a",)), undo)
    assert memory.values == {("claim", "c"): kept}
    state = memory.undo_state_at_hand()
    assert state is not None
    assert state[1] == undo
    with build.reading(store) as connection:
        assert memory.tallies(connection) == {}
        assert memory.heads(connection) == Heads(("a",), ("a",))


def test_the_last_of_what_was_done_and_undone_comes_next(store: Store, memory: Memory) -> None:
    for name in "甲乙丙丁":
        store.perform(edits.create_tag, name)
    store.undo()
    store.undo()
    every = store.operations()
    with build.reading(store) as connection:
        assert memory.undo_state(connection) == (every[3], every[7])
    assert (every[3].subject, every[7].subject) == ("乙", "丙")


def test_the_undo_state_is_at_hand_when_its_operations_are(store: Store, memory: Memory) -> None:
    assert memory.undo_state_at_hand() is None
    with build.reading(store) as connection:
        memory.stacks(connection)
        assert memory.undo_state_at_hand() is None, "which operation it is must still be read"
        state = memory.undo_state(connection)
    assert memory.undo_state_at_hand() == state == (store.operations()[-1], None)


def test_texts_used_lately_are_kept(store: Store, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    content = texts.content

    def reading(connection: object, sha256: str) -> str | None:
        asked.append(sha256)
        return content(connection, sha256)  # type: ignore[arg-type]

    monkeypatch.setattr("db.tables.texts.content", reading)
    monkeypatch.setattr(memory_module, "_TEXTS_HELD", 1)
    first, second = digest(build.FERRY), digest(build.FERRY_TRADITIONAL)
    with build.reading(store) as connection:
        assert [memory.text(connection, sha256) for sha256 in (first, first)] == [build.FERRY] * 2
        assert asked == [first]
        assert memory.text(connection, second) == build.FERRY_TRADITIONAL
        assert memory.text(connection, second) == build.FERRY_TRADITIONAL
        assert asked == [first, second]
        memory.text(connection, first)
        assert asked == [first, second, first]
        with pytest.raises(TextsAbsent) as absent:
            memory.text(connection, "none")
    assert (absent.value.path, absent.value.digests) == (store.location, ("none",))


def test_the_text_used_longest_ago_goes_first(
    store: Store, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_module, "_TEXTS_HELD", 2)
    contents = {sha256: sha256 * 2 for sha256 in "abc"}
    asked: list[str] = []

    def reading(_connection: object, sha256: str) -> str:
        asked.append(sha256)
        return contents[sha256]

    monkeypatch.setattr("db.tables.texts.content", reading)
    with build.reading(store) as connection:
        for sha256 in "abacab":
            memory.text(connection, sha256)
    assert "".join(asked) == "abcb"
