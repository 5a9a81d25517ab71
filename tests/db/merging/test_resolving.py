"""Conflicts that concern several rows are resolved by rule, identically in both copies."""

from __future__ import annotations

from corpus.model import Tag
from db import edits
from tests.db import build
from tests.db.merging.two import Two


def test_a_shortcut_that_two_gave_is_that_of_the_first_tag(two: Two) -> None:
    one, other = build.tag(two.lin, "甲", shortcut=7), build.tag(two.shen, "乙", shortcut=7)
    two.exchange()
    tags = two.lin.snapshot().tags
    assert {tags[one.id].shortcut, tags[other.id].shortcut} == {7, None}
    assert tags[min(one.id, other.id)].shortcut == 7


def test_no_tag_is_above_itself(two: Two) -> None:
    one, other = build.tag(two.lin, "甲"), build.tag(two.lin, "乙")
    two.exchange()
    two.lin.perform(edits.edit_tag, one.id, parent=other.id)
    two.shen.perform(edits.edit_tag, other.id, parent=one.id)
    two.exchange()
    tags: dict[str, Tag] = dict(two.shen.snapshot().tags)
    assert [tags[one.id].parent, tags[other.id].parent].count(None) == 1


def test_a_claim_stands_in_the_text_that_counts_when_both_corrected_it(two: Two) -> None:
    article = build.article(two.lin).id
    text = two.lin.text(article)
    late = build.claim(two.lin, build.at("平均票价"))
    two.exchange()
    two.lin.perform(edits.replace_text, article, "按：" + text)
    two.shen.perform(edits.replace_text, article, "编者按：" + text.replace("平均票价", "票价"))
    fresh = build.claim(two.shen, build.at("王女士"))
    two.exchange()
    snapshot, now = two.lin.snapshot(), two.lin.text(article)
    for claim in snapshot.claims_of(article):
        assert claim.orphaned or now[claim.start : claim.end] == claim.quote
        assert claim.orphaned or claim.text == snapshot.articles[article].text
    assert snapshot.claims[two.claim.id].quote == two.claim.quote
    assert not snapshot.claims[fresh.id].orphaned
    assert snapshot.claims[late.id].orphaned == ("平均票价" not in now)
    fields = {(conflict.table, conflict.field) for conflict in two.lin.conflicts()}
    assert fields == {("article", "text")}, "that claims were placed twice is no conflict"


def test_a_claim_made_beside_a_correction_stands_in_the_corrected_text(two: Two) -> None:
    article = build.article(two.lin).id
    two.lin.perform(edits.replace_text, article, "按：" + two.lin.text(article))
    fresh = build.claim(two.shen, build.at("王女士"))
    two.exchange()
    for store in (two.lin, two.shen):
        claim = store.snapshot().claims[fresh.id]
        assert (claim.text, claim.start) == (store.snapshot().articles[article].text, fresh.start + 2)


def test_a_question_is_gone_when_its_claims_are(two: Two) -> None:
    two.lin.perform(edits.create_question, "涨价多少？", [two.claim.id, two.other.id])
    two.exchange()
    two.lin.perform(edits.ungroup_claims, [two.claim.id])
    two.shen.perform(edits.ungroup_claims, [two.other.id])
    two.exchange()
    assert two.lin.snapshot().questions == {}
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    two.exchange()
