"""Two who have one project open: each sees what the other does, in change sets that fit together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from corpus.changes import ChangeSet, Origin
from corpus.model import Claim
from corpus.snapshot import Snapshot
from db import edits
from db.errors import Rejected, StoreError
from db.store import Store
from tests.db import build
from tests.db.acts import ACTS


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        lin.snapshot(), shen.snapshot()
        yield lin, shen


def test_nothing_new_is_nothing(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    assert lin.refresh() is None
    build.tag(shen)
    assert shen.refresh() is None
    assert lin.refresh() is not None
    assert lin.refresh() is None


def test_what_the_other_did_arrives_as_one_step(pair: tuple[Store, Store]) -> None:
    lin, shen = pair
    snapshot = lin.snapshot()
    tag = build.tag(shen)
    claim = build.claim(shen, tags=[tag.id])
    shen.perform(edits.set_claim_note, claim.id, "注")
    changes = lin.refresh()
    assert changes is not None
    assert changes.origin is Origin.REMOTE
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
    assert changes.origin is Origin.LOCAL
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
