"""Rows that must be unique but were created in both copies become one, identical in both."""

from __future__ import annotations

from corpus.questions import Rate
from db import edits
from db.store import Store
from tests.db import build
from tests.db.merging.two import Two


def test_an_origin_of_one_name_is_one_with_the_claims_and_notes_of_both(two: Two) -> None:
    two.lin.perform(edits.set_origin, [two.claim.id], "渡輪公司")
    two.shen.perform(edits.set_origin, [two.other.id], "渡轮公司")
    for store, note in ((two.lin, "年报"), (two.shen, "官网")):
        (origin,) = store.snapshot().origins.values()
        store.perform(edits.edit_origin, origin.id, note=note)
    oldest = min(*two.lin.snapshot().origins, *two.shen.snapshot().origins)
    outcome = two.lin.merge(two.shen.location, dry_run=True).outcome
    assert outcome.count("unplaced") == 0
    two.exchange()
    snapshot = two.lin.snapshot()
    assert list(snapshot.origins) == [oldest]
    assert {snapshot.claims[one.id].origin for one in (two.claim, two.other)} == {oldest}
    assert sorted(snapshot.origins[oldest].note.split()) == ["官网", "年报"]
    before = two.lin.snapshot().origins
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    two.exchange()
    two.shen.perform(edits.set_claim_note, two.claim.id, "")
    two.exchange()
    assert two.lin.snapshot().origins == before, "what was decided is recorded once"


def test_undo_of_the_merge_parts_them_again(two: Two) -> None:
    two.shen.perform(edits.set_origin, [two.other.id], "渡轮公司")
    two.lin.perform(edits.set_origin, [two.claim.id], "渡轮公司")
    two.lin.perform(edits.set_rate, "USD", "CNY", 7.0)
    two.shen.perform(edits.set_rate, "USD", "CNY", 7.2)
    before = build.content(two.lin)
    two.lin.merge(two.shen.location)
    assert two.lin.snapshot().claims[two.claim.id].origin in two.shen.snapshot().origins
    two.lin.undo()
    assert (build.content(two.lin), two.lin.check()) == (before, [])


def test_a_pair_of_units_has_one_rate_and_another_is_told_of(two: Two) -> None:
    mine = rate(two.lin, "USD", "CNY", 7.0)
    theirs = rate(two.shen, "CNY", "USD", 0.14)
    (told,) = [entry for entry in two.shen.merge(two.lin.location).outcome.entries if entry.kind == "deleted"]
    assert (told.entity, told.id) == ("rate", theirs.id)
    (told,) = [
        entry for entry in two.lin.merge(two.shen.location).outcome.entries if entry.kind == "unplaced"
    ]
    assert (told.entity, told.id, told.field) == ("rate", theirs.id, "unit")
    assert told.theirs == {"unit": "CNY", "target": "USD", "factor": 0.14}
    assert list(two.lin.snapshot().rates) == list(two.shen.snapshot().rates) == [mine.id]
    two.exchange()


def test_a_draft_is_rejected_once(two: Two) -> None:
    article, other = two.claim.article, two.other.article
    statements = [(article, build.HEADLINE), (other, build.HEADLINE)]
    for store in (two.lin, two.shen):
        store.perform(edits.reject_draft, "草稿", statements)
    two.exchange()
    assert len(two.lin.snapshot().draft_rejections) == 1


def rate(store: Store, unit: str, target: str, factor: float) -> Rate:
    store.perform(edits.set_rate, unit, target, factor)
    (found,) = store.snapshot().rates.values()
    return found
