"""State that exists in one file only."""

from __future__ import annotations

from corpus.identities import AnnotatorId
from db import edits
from db.edits.conflicts import Settlement
from db.journal.journal import Workplace
from db.merging import local
from tests.db import build
from tests.db.merging.two import Two


def test_a_merge_names_who_made_it_where(two: Two) -> None:
    two.shen.perform(edits.set_claim_note, two.claim.id, "注")
    two.lin.merge(two.shen.location)
    place = two.lin._committer._workplace
    me = two.lin.annotator.id
    with build.reading(two.lin) as connection:
        ((arrived, merge, name, undoes),) = local.merges_by(connection, me, place.site, place.session, 0)
        assert local.merges_by(connection, me, place.site, "elsewhere", arrived) == [
            (arrived, merge, name, undoes)
        ]
        assert (name, undoes) == (local.MERGE, None)
        assert local.merges_by(connection, me, place.site, "elsewhere", arrived - 1) == []
        assert local.merges_by(connection, me, "elsewhere", place.session, 0) == []
        assert local.merges_by(connection, AnnotatorId("x"), place.site, place.session, 0) == []
        assert local.operations_of(connection, merge) == [two.shen.operations()[-1].id]
        act = local.as_operation(connection, merge, me)
    assert (act.name, act.subject, act.count, act.annotator) == (local.MERGE, build.SHEN, 1, me)
    assert act.time[:10] == two.lin.operations()[0].time[:10]


def test_what_was_decided_with_a_merge_is_not_counted_as_brought(two: Two) -> None:
    two.lin.perform(edits.set_claim_note, two.claim.id, "二")
    two.shen.perform(edits.set_claim_note, two.claim.id, "三")
    two.lin.merge(two.shen.location, settlements=[Settlement("claim", two.claim.id, "note", "四")])
    place = two.lin._committer._workplace
    me = two.lin.annotator.id
    with build.reading(two.lin) as connection:
        ((_, merge, *_),) = local.merges_by(connection, me, place.site, place.session, 0)
        assert len(local.operations_of(connection, merge)) == 2
        act = local.as_operation(connection, merge, me)
    assert (act.subject, act.count) == (build.SHEN, 1)
    assert two.lin.check() == []
    two.lin.undo()
    assert two.lin.check() == []


def test_merges_have_identities_of_their_own() -> None:
    one, other = (local.new_merge(AnnotatorId("a"), Workplace("s", "w")) for _ in range(2))
    assert one != other
    assert local.is_merge(one)
    assert not local.is_merge(one.partition(".")[0])


def test_a_merge_that_was_taken_back_knows_which_it_was() -> None:
    merge = local.new_merge(AnnotatorId("a"), Workplace("s", "w"))
    undone = local.taken_back(merge, 12)
    assert local.is_merge(undone)
    assert (local.is_taken_back(undone), local.is_taken_back(merge)) == (True, False)
    assert local.merge_of(undone) == local.merge_of(merge) == merge
