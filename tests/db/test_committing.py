"""Operations are committed one at a time, and two users of one open project see each other's changes."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from corpus.changes import ChangeOrigin, ChangeSet
from corpus.identities import TagId
from corpus.model import Claim, Tag
from corpus.snapshot import Snapshot
from db import edits
from db.editing import Editing
from db.errors import Rejected, StaleUndo, StoreError, TooNew
from db.journal.journal import Recorder
from db.store import Store
from db.tables.schema import VERSION
from tests.db import build
from tests.db.acts import ACTS


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        lin.snapshot()
        shen.snapshot()
        yield lin, shen


def test_nothing_new_is_nothing(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    assert lin.refresh() is None
    build.tag(shen)
    assert shen.refresh() is None
    assert lin.refresh() is not None
    assert lin.refresh() is None


def test_a_save_asks_the_journal_nothing_that_is_remembered(store: Store) -> None:
    tag = build.tag(store)
    article = build.article(store).id
    statements: list[str] = []
    store._file._raw.set_trace_callback(statements.append)
    store.perform(edits.create_claim, article, build.HEADLINE, tags=[tag.id])
    store._file._raw.set_trace_callback(None)
    assert any("INTO revision" in statement for statement in statements)
    assert not [
        statement
        for statement in statements
        if "withdrawn = 1" in statement or statement.startswith("SELECT value FROM meta")
    ]


def test_what_a_snapshot_shows_is_not_told_again(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    tag = build.tag(shen)
    assert tag.id in lin.snapshot().tags
    assert lin.refresh() is None
    changes = lin.perform(edits.edit_tag, tag.id, definition="单程")
    assert changes.created == ()
    assert len(changes.updated) == 1


def test_what_the_other_did_arrives_as_one_step(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    snapshot = lin.snapshot()
    tag = build.tag(shen)
    claim = build.claim(shen, tags=[tag.id])
    shen.perform(edits.set_claim_note, claim.id, "注")
    changes = lin.refresh()
    assert changes is not None
    assert changes.origin is ChangeOrigin.REMOTE
    assert changes.operation is None
    assert build.created(changes.created, Claim).note == "注"
    assert not changes.updated
    snapshot.apply(changes)
    assert build.rows(snapshot) == build.rows(shen.snapshot())
    assert snapshot.annotators[shen.annotator.id].name == build.SHEN
    assert lin.refresh() is None


def test_a_project_that_the_other_renamed_is_called_so(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    shen.perform(edits.set_project_title, "新名")
    lin.refresh()
    assert lin.project.title == "新名"


def test_an_act_brings_what_the_other_did_before_it(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    snapshot = lin.snapshot()
    claim = build.claim(shen)
    changes = lin.perform(edits.set_claim_note, claim.id, "我的注")
    assert changes.origin is ChangeOrigin.LOCAL
    assert build.created(changes.created, Claim).note == "我的注"
    snapshot.apply(changes)
    assert build.rows(snapshot) == build.rows(lin.snapshot())
    assert lin.refresh() is None


def test_what_arrives_is_not_lost_when_the_act_fails(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    build.tag(shen)
    with pytest.raises(Rejected):
        build.tag(lin)
    changes = lin.refresh()
    assert changes is not None
    assert len(changes.created) >= 1


def test_a_row_that_came_and_went_is_not_told(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    build.tag(shen, "先")
    lin.refresh()
    build.claim(shen)
    shen.undo()
    assert lin.refresh() is None


@pytest.mark.parametrize("seed", range(12))
def test_two_who_edit_at_random_see_the_same(pair: tuple[Store, Store], seed: int) -> None:
    random = Random(seed)
    snapshots = [store.snapshot() for store in pair]
    for _ in range(25):
        which = random.randrange(2)
        if random.random() < 0.3:
            changes = pair[which].refresh()
            if changes is not None:
                snapshots[which].apply(changes)
            continue
        attempt_at_random(pair[which], snapshots[which], random)
    for store, snapshot in zip(pair, snapshots, strict=True):
        changes = store.refresh()
        if changes is not None:
            snapshot.apply(changes)
        assert build.rows(snapshot) == build.rows(store.snapshot())
        assert store.check() == []
    assert pair[0].fingerprint() == pair[1].fingerprint()


def attempt_at_random(store: Store, snapshot: Snapshot, random: Random) -> None:
    try:
        changes: ChangeSet = random.choice(ACTS)(store, snapshot, random)
    except (StoreError, KeyError):
        return
    snapshot.apply(changes)


def test_undo_does_not_take_back_what_the_other_did(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    mine = build.tag(lin, "甲")
    shen.refresh()
    theirs = build.tag(shen, "乙")
    changes = lin.undo()
    assert [value.id for value in changes.deleted if hasattr(value, "colour")] == [mine.id]
    assert set(lin.snapshot().tags) == {theirs.id}


# What a change set tells


def test_a_change_set_tells_who_changed_what_and_what_can_be_undone(store: Store) -> None:
    changes = store.perform(edits.create_tag, "票价")
    (tag,) = changes.created
    assert changes == ChangeSet(
        (tag,), origin=ChangeOrigin.LOCAL, operation=store.operations()[-1], undoable=store.operations()[-1]
    )
    undone = store.undo()
    assert undone == ChangeSet(
        deleted=(tag,),
        operation=store.operations()[-1],
        undoable=store.operations()[1],
        redoable=store.operations()[-1],
    )
    assert store.redo().undoable == store.operations()[-1]


def test_an_edit_that_does_nothing_brings_what_others_did(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        lin.snapshot()
        tag = build.tag(shen)
        changes = lin.perform(edits.delete_links, [])
        assert (changes.origin, changes.operation) == (ChangeOrigin.REMOTE, None)
        assert tag in changes.created
        nothing = lin.perform(edits.delete_links, [])
        assert (nothing.origin, nothing.created) == (ChangeOrigin.LOCAL, ())
        assert lin.refresh() is None


def test_refreshing_tells_what_can_be_undone_now(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.LIN) as again:
        mine = build.tag(lin, "先")
        again.snapshot()
        lin.snapshot()
        tag = build.tag(again)
        changes = lin.refresh()
        assert changes is not None
        assert (changes.origin, changes.created, changes.operation) == (ChangeOrigin.REMOTE, (tag,), None)
        assert changes.redoable is None
        assert lin.undo().deleted == (mine,), "what the same person did in another window stays"
        assert tag.id in lin.snapshot().tags
        again.refresh()
        assert again.undo().deleted == (tag,)


def test_a_project_upgraded_under_ones_hands_is_not_written_to(closed: Path) -> None:
    with Store.open(closed, build.LIN) as store:
        build.change(
            closed,
            f"PRAGMA user_version = {VERSION + 1}",
            "UPDATE meta SET value = '9.1' WHERE key = 'program'",
        )
        for act in (lambda: build.tag(store, "新"), store.refresh, store.snapshot):
            with pytest.raises(TooNew) as refused:
                act()
            assert (refused.value.needs, refused.value.readable) == ("9.1", False)


def test_a_row_that_would_dangle_is_named_though_nothing_was_written(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        parent = build.tag(lin, "上")
        made = shen.perform(edits.create_tag, "下", parent=parent.id)
        (child,) = (row for row in made.created if isinstance(row, Tag) and row.name == "下")
        before = lin.fingerprint(), len(lin.operations())
        with pytest.raises(StaleUndo) as refused:
            lin.undo()
        assert (refused.value.row, refused.value.by, refused.value.path) == (
            child.id,
            build.SHEN,
            lin.location,
        )
        assert refused.value.operation == next(
            operation.id for operation in lin.operations() if operation.subject == "上"
        )
        assert (lin.fingerprint(), len(lin.operations())) == before
        assert lin.check() == []
        undone = lin.undo().operation
        assert undone is not None
        assert undone.name == "article.import", "the one before it is next"


def test_the_row_of_a_person_is_written_with_their_first_operation(store: Store) -> None:
    store.set_annotator(build.SHEN)
    assert store.perform(edits.delete_links, []).operation is None
    assert build.SHEN not in {person.name for person in store.snapshot().annotators.values()}
    changes = store.perform(edits.create_tag, "票价")
    assert {type(row).__name__ for row in changes.created} == {"Tag", "Annotator"}
    assert len(store.perform(edits.create_tag, "客运量").created) == 1
    store.undo()
    store.undo()
    assert build.SHEN in {person.name for person in store.snapshot().annotators.values()}, (
        "it is not taken back"
    )


def test_an_undo_has_a_time_and_an_author_of_its_own(store: Store, clock: None) -> None:
    done = store.perform(edits.create_tag, "票价").operation
    undone = store.undo().operation
    assert done is not None and undone is not None
    assert undone == replace(done, id=undone.id, time=undone.time, undoes=done.id)
    assert undone.time > done.time


def test_what_an_edit_recorded_is_freed_before_garbage_is_collected(store: Store) -> None:
    recorders: list[weakref.ref[Recorder]] = []
    freed: list[bool] = []

    def edit(editing: Editing) -> None:
        recorders.append(weakref.ref(editing._recorder))
        editing.insert(replace(tag, id=TagId("another")))

    def note(_phase: str, _facts: dict[str, int]) -> None:
        if recorders:
            freed.append(recorders[0]() is None)

    tag = build.tag(store)
    thresholds, enabled = gc.get_threshold(), gc.isenabled()
    gc.set_threshold(1)
    gc.enable()
    gc.callbacks.append(note)
    try:
        store.perform(edit)
    finally:
        gc.callbacks.remove(note)
        gc.set_threshold(*thresholds)
        if not enabled:
            gc.disable()
    assert freed and all(freed)
