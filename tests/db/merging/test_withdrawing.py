"""Undoing a merge reverts its changes in this file only, and keeps what later changes depend on."""

from __future__ import annotations

import pytest

from corpus.model import Kind
from corpus.snapshot import changes_between
from db import edits
from db.copies.merge_acts import take_back_merge
from db.errors import Rejected
from db.merging.local import MERGE, merges_by
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two


def test_undo_takes_a_merge_back_and_merging_again_brings_it_back(two: Two) -> None:
    two.shen.perform(edits.set_claim_note, two.claim.id, "沈的注")
    two.shen.perform(edits.delete_claims, [two.other.id])
    before = build.content(two.lin)
    two.lin.merge(two.shen.location)
    after, theirs = build.content(two.lin), two.shen.fingerprint()
    undoable = two.lin.undo_state()[0]
    assert undoable is not None
    assert (undoable.name, undoable.subject, undoable.count) == (MERGE, build.SHEN, 2)
    two.lin.undo()
    assert (build.content(two.lin), two.lin.check()) == (before, [])
    assert two.shen.fingerprint() == theirs, "in the other copy nothing is taken back"
    two.lin.merge(two.shen.location)
    assert (build.content(two.lin), two.lin.check()) == (after, [])


def test_what_later_work_stands_on_stays(two: Two) -> None:
    theirs = build.claim(two.shen, build.at("平均票价"))
    two.shen.perform(edits.set_claim_note, two.other.id, "沈的注")
    made = two.shen.operations()[-2].id
    result = two.lin.merge(two.shen.location)
    assert result.outcome.operations == 2
    two.lin.perform(edits.create_link, two.claim.id, theirs.id, "equivalent")
    merge = two.lin._committer.undo_state()[0]
    assert merge is not None
    assert merge.name == "link.create"
    with build.reading(two.lin) as connection:
        place = two.lin._committer._workplace
        ((_, brought, _, _),) = merges_by(connection, two.lin.annotator.id, place.site, place.session, 0)
    changes = take_back_merge(two.lin._committer, two.lin.location, brought).changes
    assert [one.id for one in changes.kept] == [made]
    assert two.lin.check() == []
    snapshot = two.lin.snapshot()
    assert theirs.id in snapshot.claims
    assert snapshot.claims[two.other.id].note == ""


def test_redo_brings_a_merge_back_and_so_does_the_next_session(two: Two) -> None:
    build.claim(two.shen, build.at("平均票价"))
    two.shen.perform(edits.delete_claims, [two.other.id])
    two.lin.merge(two.shen.location)
    after = two.lin.fingerprint()
    two.lin.perform(edits.set_claim_note, two.claim.id, "林的注")
    two.lin.undo()
    two.lin.undo()
    undone, (undoable, redoable) = build.content(two.lin), two.lin.undo_state()
    assert undoable is not None
    assert undoable.name != MERGE
    assert redoable is not None
    assert (redoable.name, redoable.subject, redoable.count) == (MERGE, build.SHEN, 2)
    two.lin.redo()
    assert (two.lin.fingerprint() != after, two.lin.check()) == (True, [])
    two.lin.redo()
    assert two.lin.snapshot().claims[two.claim.id].note == "林的注"
    two.lin.undo()
    two.lin.undo()
    assert build.content(two.lin) == undone
    with Store.open(two.lin.location, two.lin.annotator) as later:
        later.redo()
        assert two.other.id not in later.snapshot().claims
        later.undo()
        build.tag(later, "新")
        assert later.undo_state()[1] is None, "what is new clears what could be redone"


def test_another_window_is_told_to_read_again(two: Two) -> None:
    theirs = build.claim(two.shen, build.at("平均票价"))
    two.shen.perform(edits.set_claim_note, two.claim.id, "沈的注")
    with Store.open(two.lin.location, build.LIN) as window:
        snapshot = window.snapshot()

        def follow() -> None:
            changes = window.refresh()
            assert changes is not None
            assert changes.reread
            snapshot.apply(changes_between(snapshot, window.snapshot()))
            assert build.rows(snapshot) == build.rows(two.lin.snapshot())
            assert window.refresh() is None

        for step in (lambda: two.lin.merge(two.shen.location), two.lin.undo, two.lin.redo, two.lin.undo):
            step()
            follow()
        assert theirs.id not in snapshot.claims
        two.lin.redo()
        changes = window.perform(edits.set_claim_kind, two.other.id, Kind.STATISTIC)
        assert changes.reread
        assert not build.tag(window, "新").parent
        assert window.check() == []
        found = window.search("沈的注").hits
        two.lin.undo()
        assert (len(found), window.search("沈的注").hits) == (1, ())


def in_conflict(two: Two) -> edits.Settlement:
    """Both wrote a note, and changed what merges by itself; returns what both would write together."""
    for store, note in ((two.lin, "林的注"), (two.shen, "沈的注")):
        store.perform(edits.set_claim_note, two.claim.id, note)
    two.shen.perform(edits.set_claim_kind, two.other.id, Kind.FORECAST)
    return edits.Settlement("claim", two.claim.id, "note", "两人的注")


def test_conflicts_decided_with_a_merge_are_taken_back_and_brought_back_with_it(two: Two) -> None:
    wanted = in_conflict(two)
    before, undoable = build.content(two.lin), two.lin.undo_state()[0]
    two.lin.merge(two.shen.location, settlements=[wanted])
    after = build.content(two.lin)
    assert two.lin.sharing.conflicts() == [] and two.lin.snapshot().claims[two.claim.id].note == wanted.value
    for _ in range(2):
        act = two.lin.undo_state()[0]
        assert act is not None
        assert (act.name, act.subject, act.count) == (MERGE, build.SHEN, 2), "only what came is told"
        two.lin.undo()
        assert (build.content(two.lin), two.lin.undo_state()[0], two.lin.check()) == (before, undoable, [])
        two.lin.redo()
        assert (build.content(two.lin), two.lin.check()) == (after, [])
    with Store.open(two.lin.location, build.LIN) as later:
        later.undo()
        assert build.content(later) == before, "in the next session too"
        later.redo()
    two.shen.merge(two.lin.location)
    assert two.shen.sharing.conflicts() == [] and build.content(two.shen) == after


def test_a_decision_that_cannot_be_made_merges_nothing(two: Two) -> None:
    wanted = in_conflict(two)
    before = two.lin.fingerprint()
    nowhere = edits.Settlement("claim", two.other.id, "note", "注")
    with pytest.raises(Rejected):
        two.lin.merge(two.shen.location, settlements=[wanted, nowhere])
    assert (two.lin.fingerprint(), two.lin.check()) == (before, [])


def test_a_merge_whose_conflicts_were_decided_stays_where_later_work_stands_on_the_decision(two: Two) -> None:
    two.lin.merge(two.shen.location, settlements=[in_conflict(two)])
    two.lin.perform(edits.set_claim_note, two.claim.id, "后来的注")
    changes = two.lin.sharing.take_back_last_merge()
    assert changes is not None
    assert {one.name for one in changes.kept} >= {"conflict.resolve"}
    claims = two.lin.snapshot().claims
    assert claims[two.claim.id].note == "后来的注" and claims[two.other.id].kind is not Kind.FORECAST
    assert two.lin.check() == []


def test_a_window_that_did_not_merge_follows_a_merge_with_decisions(two: Two) -> None:
    wanted = in_conflict(two)
    with Store.open(two.lin.location, "旁观") as watching:
        watching.snapshot()
        two.lin.merge(two.shen.location, settlements=[wanted])
        assert watching.refresh() is not None
        assert watching.snapshot().claims[two.claim.id].note == wanted.value
        two.lin.undo()
        assert watching.refresh() is not None
        assert watching.snapshot().claims[two.claim.id].note == "林的注"
