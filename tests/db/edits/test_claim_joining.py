"""Joining claims of the same words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.model import Claim, Kind
from db import edits
from db.store import Store
from tests.db import build
from tests.db.merging.two import two_copies

SPAN = build.at("票价")


@pytest.fixture
def merged(tmp_path: Path) -> Iterator[Store]:
    """Lin's project with Shen's merged into it. Both have a claim of the same words; Shen's, the older one, has a tag,
    a kind, an origin, a question with it as baseline, and two links, one of them like Lin's."""
    with two_copies(tmp_path) as two:
        article, other = two.claim.article, two.other.id
        two.shen.perform(edits.create_claim, article, SPAN, note="沈的注", kind=Kind.EVENT)
        tag = build.tag(two.shen, "沈的标签")
        theirs = _of(two.shen, "沈的注")
        two.shen.perform(edits.tag_claims, [theirs.id], tag.id)
        two.shen.perform(edits.set_origin, [theirs.id], "轮渡公司")
        two.shen.perform(edits.create_question, "票价", [theirs.id, other])
        two.lin.perform(edits.create_claim, article, SPAN, note="林的注")
        for store, claim in ((two.shen, theirs), (two.lin, _of(two.lin, "林的注"))):
            store.perform(edits.create_link, claim.id, other, "contradicts")
        two.shen.perform(edits.create_link, other, theirs.id, "quotes")
        two.lin.merge(two.shen.location)
        yield two.lin


def _of(store: Store, note: str) -> Claim:
    return next(claim for claim in store.snapshot().claims.values() if claim.note == note)


def _links(store: Store, claim: Claim) -> list[tuple[str, bool]]:
    links = store.snapshot().links_of(claim.id)
    return sorted((link.relation, link.source == claim.id) for link in links)


def test_one_claim_has_what_both_had(merged: Store) -> None:
    mine, theirs = _of(merged, "林的注"), _of(merged, "沈的注")
    before = build.content(merged)
    told = build.told(merged.perform(edits.join_claims, [theirs.id, mine.id]))
    assert told[0] == "claim.join" and told[3] == 2
    snapshot = merged.snapshot()
    assert theirs.id not in snapshot.claims, "one's own is kept, though it is newer and named last"
    joined = snapshot.claims[mine.id]
    assert (joined.note, joined.kind) == ("林的注\n沈的注", Kind.EVENT)
    assert joined.question is not None and joined.origin is not None
    assert snapshot.origins[joined.origin].name == "轮渡公司"
    assert snapshot.questions[joined.question].baseline in (None, mine.id)
    assert [snapshot.tags[tag].name for tag in joined.tags] == ["沈的标签"]
    assert _links(merged, joined) == [("contradicts", True), ("quotes", False)], "a double link once"
    authors = {coding.annotator for coding in merged.codings() if coding.claim == mine.id}
    assert authors == {theirs.annotator}, "a tag stays that of the person who put it on"
    assert merged.check() == []
    merged.undo()
    assert build.content(merged) == before


def test_the_baseline_passes_to_the_joined_claim(merged: Store) -> None:
    mine, theirs = _of(merged, "林的注"), _of(merged, "沈的注")
    assert theirs.question is not None
    merged.perform(edits.set_baseline, theirs.question, theirs.id)
    merged.perform(edits.join_claims, [mine.id, theirs.id])
    assert merged.snapshot().questions[theirs.question].baseline == mine.id


def test_links_between_the_joined_claims_go(merged: Store) -> None:
    mine, theirs = _of(merged, "林的注"), _of(merged, "沈的注")
    merged.perform(edits.create_link, mine.id, theirs.id, "equivalent")
    merged.perform(edits.join_claims, [mine.id, theirs.id])
    assert "equivalent" not in dict(_links(merged, mine))


def test_others_see_the_claims_joined_after_merging(merged: Store, tmp_path: Path) -> None:
    mine, theirs = _of(merged, "林的注"), _of(merged, "沈的注")
    with Store.open(tmp_path / "沈.duikan", build.SHEN) as shen:
        merged.perform(edits.join_claims, [mine.id, theirs.id])
        shen.merge(merged.location)
        assert shen.check() == []
        assert shen.fingerprint() == merged.fingerprint()
        assert theirs.id not in shen.snapshot().claims


def test_only_claims_of_the_same_words_are_joined(merged: Store) -> None:
    mine, theirs = _of(merged, "林的注"), _of(merged, "沈的注")
    other = next(claim for claim in merged.snapshot().claims.values() if claim.span != mine.span)
    assert build.refusal(merged, edits.join_claims, [mine.id, other.id]) == "claims_of_other_words"
    assert build.refusal(merged, edits.join_claims, [mine.id, mine.id]) == "nothing_to_join"
    decision = edits.Adjudication((mine.id, theirs.id), (edits.SharedCoding(mine.span, theirs.tags),))
    merged.perform(edits.adjudicate, [decision])
    snapshot = merged.snapshot()
    shared = next(claim for claim in snapshot.claims_at(mine.article, mine.span) if claim.extra)
    assert build.refusal(merged, edits.join_claims, [mine.id, shared.id]) == "decision_joined"


def test_what_was_said_about_figures_is_kept(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        article = build.article(store)
        span = build.at("跨江渡轮单程票价由2元调整为3元")
        for note in ("一", "二"):
            store.perform(edits.create_claim, article.id, span, note=note)
        one, other = _of(store, "一"), _of(store, "二")
        store.perform(edits.correct_figure, one.id, build.at("2元"), low=4.0, high=4.0)
        store.perform(edits.note_figure, one.id, build.at("2元"), answers=True)
        store.perform(edits.correct_figure, other.id, build.at("2元"), low=5.0, high=5.0)
        store.perform(edits.note_figure, other.id, build.at("3元"), answers=True, scope="单程")
        store.perform(edits.join_claims, [one.id, other.id])
        marks = [
            (mark.text, mark.low, mark.answers, mark.scope) for mark in store.snapshot().marks_of(one.id)
        ]
        assert marks == [("2元", 4.0, True, ""), ("3元", 3.0, False, "单程")]
        assert store.check() == []


def test_marks_of_the_joined_claim_do_not_overlap(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        article = build.article(store)
        for note in ("一", "二"):
            store.perform(
                edits.create_claim, article.id, build.at("跨江渡轮单程票价由2元调整为3元"), note=note
            )
        one, other = _of(store, "一"), _of(store, "二")
        store.perform(edits.correct_figure, one.id, build.at("2元"), low=4.0, high=4.0)
        store.perform(edits.add_figure, other.id, build.at("由2元"), low=5.0, high=5.0)
        store.perform(edits.join_claims, [one.id, other.id])
        assert [mark.text for mark in store.snapshot().marks_of(one.id)] == ["2元"]
