"""Undo of a merge takes back what it brought, here alone, and leaves what later work stands on."""

from __future__ import annotations

from db import edits
from db.merging.local import MERGE
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
    from db.merging.acts import take_back_merge

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
        from db.merging.local import merges_by

        place = two.lin._committer._workplace
        ((_, brought),) = merges_by(connection, two.lin.annotator.id, place.site, place.session, 0)
    _, withdrawn = take_back_merge(two.lin._committer, two.lin.location, brought)
    assert withdrawn.kept == (made,)
    assert two.lin.check() == []
    snapshot = two.lin.snapshot()
    assert theirs.id in snapshot.claims
    assert snapshot.claims[two.other.id].note == ""
