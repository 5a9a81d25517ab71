"""Undo of a merge takes back what it brought, here alone, and leaves what later work stands on."""

from __future__ import annotations

from corpus.model import Kind
from corpus.snapshot import changes_between
from db import edits
from db.merging.acts import take_back_merge
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
    two.lin.undo(), two.lin.undo()
    undone, (undoable, redoable) = build.content(two.lin), two.lin.undo_state()
    assert undoable is not None
    assert undoable.name != MERGE
    assert redoable is not None
    assert (redoable.name, redoable.subject, redoable.count) == (MERGE, build.SHEN, 2)
    two.lin.redo()
    assert (two.lin.fingerprint() != after, two.lin.check()) == (True, [])
    two.lin.redo()
    assert two.lin.snapshot().claims[two.claim.id].note == "林的注"
    two.lin.undo(), two.lin.undo()
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
