"""Rows of which nothing is to be decided are written at once, and only the others are kept."""

from __future__ import annotations

import pytest

from corpus.model import BUILT_IN_RELATIONS
from db import edits
from db.journal import operations
from db.merging import rewriting, undisputed
from db.merging.rewriting import Rewriting
from db.merging.states import States
from db.merging.undisputed import write_undisputed
from db.tables.prepared import driver
from db.tables.stored_rows import stored_among
from tests.db import build
from tests.db.merging.two import Two


def test_what_is_deleted_or_in_conflict_is_left_to_decide(two: Two) -> None:
    third = build.claim(two.lin, build.at("平均票价"), tags=[two.tag.id])
    two.shen.merge(two.lin.location)
    two.lin.perform(edits.set_claim_note, two.claim.id, "林的注")
    two.shen.perform(edits.set_claim_note, two.claim.id, "沈的注")
    two.lin.perform(edits.delete_claims, [two.other.id])
    two.lin.merge(two.shen.location)
    claims = {("claim", claim.id) for claim in (two.claim, two.other, third)}
    with build.trying(two.lin) as connection:
        driver(connection).execute("DELETE FROM claim WHERE id = ?", (third.id,))
        states = States()
        found = write_undisputed(
            Rewriting(connection, operations.tallies(connection)), states, claims | {("claim", "x")}
        )
        assert stored_among(connection, "claim", [third.id]) == {third.id}
    assert set(found.others) == claims - {("claim", third.id)} | {("claim", "x")}
    assert states.folded.keys() == claims - {("claim", third.id)}, "what was written is not kept"
    assert found.needed == dict.fromkeys(
        [("article", third.article), ("text_version", third.text), ("annotator", third.annotator)],
        ("claim", third.id),
    )


def test_rows_of_different_portions_may_need_each_other(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (undisputed, rewriting):
        monkeypatch.setattr(module, "PORTION", 1)
    two.lin.perform(edits.delete_tag, two.tag.id)
    mine = build.claim(two.shen, build.at("平均票价"), tags=[two.tag.id])
    two.shen.perform(edits.create_link, mine.id, two.other.id, BUILT_IN_RELATIONS[0])
    two.shen.perform(edits.create_question, "票价", [mine.id, two.other.id])
    two.lin.perform(edits.delete_claims, [two.other.id])
    two.exchange()
    snapshot = two.lin.snapshot()
    assert snapshot.claims[mine.id].tags == (two.tag.id,), "the tag is back with the claim that has it"
    assert {*snapshot.claims} == {two.claim.id, two.other.id, mine.id}
    assert len(snapshot.links) == len(snapshot.questions) == 1
