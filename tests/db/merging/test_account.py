"""The summary of a merge by row and field."""

from __future__ import annotations

from db import edits
from tests.db import build
from tests.db.merging.two import Two


def test_what_came_changed_went_and_conflicts_is_told_with_who_did_it(two: Two) -> None:
    made = build.claim(two.shen, build.at("平均票价"))
    two.shen.perform(edits.set_claim_note, two.claim.id, "三")
    two.shen.perform(edits.delete_claims, [two.other.id])
    two.lin.perform(edits.set_claim_note, two.claim.id, "二")
    outcome = two.lin.merge(two.shen.location, dry_run=True).outcome
    told = {(entry.kind, entry.entity, entry.id): entry for entry in outcome.entries}
    assert told["added", "claim", made.id].author == build.SHEN
    assert ("deleted", "claim", two.other.id) in told
    conflict = told["conflict", "claim", two.claim.id]
    assert (conflict.field, conflict.base, conflict.mine, conflict.theirs) == ("note", "", "二", "三")
    assert (outcome.count("conflict"), outcome.count("deleted")) == (1, 1)


def test_a_claim_whose_passage_is_gone_is_told(two: Two) -> None:
    article = build.article(two.lin).id
    text = two.lin.text(article)
    two.lin.perform(edits.replace_text, article, text.replace("平均票价", "票价"))
    made = build.claim(two.shen, build.at("平均票价"))
    outcome = two.lin.merge(two.shen.location).outcome
    unplaced = [entry for entry in outcome.entries if entry.kind == "unplaced"]
    assert [(entry.entity, entry.id, entry.theirs, entry.author) for entry in unplaced] == [
        ("claim", made.id, "平均票价", build.SHEN)
    ]


def test_who_deleted_a_row_that_was_kept_is_told(two: Two) -> None:
    two.shen.perform(edits.delete_claims, [two.other.id])
    two.lin.perform(edits.set_claim_note, two.other.id, "还要")
    outcome = two.lin.merge(two.shen.location).outcome
    assert [(kept.table, kept.row_id, kept.author) for kept in outcome.kept] == [
        ("claim", two.other.id, build.SHEN)
    ]
