"""Conflicts that concern several rows are resolved by rule, identically in both copies."""

from __future__ import annotations

from corpus.model import Article, Claim, Span, Tag
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
    fields = {(conflict.table, conflict.field) for conflict in two.lin.sharing.conflicts()}
    assert fields == {("article", "text")}, "that claims were placed twice is no conflict"


def test_a_claim_made_beside_a_correction_stands_in_the_corrected_text(two: Two) -> None:
    article = build.article(two.lin).id
    two.lin.perform(edits.replace_text, article, "按：" + two.lin.text(article))
    fresh = build.claim(two.shen, build.at("王女士"))
    two.exchange()
    for store in (two.lin, two.shen):
        claim = store.snapshot().claims[fresh.id]
        assert (claim.text, claim.start) == (store.snapshot().articles[article].text, fresh.start + 2)


def test_a_mark_made_beside_a_correction_is_on_its_words_in_the_corrected_text(two: Two) -> None:
    text = "市交通局昨日答复本报说，跨江渡轮的成人票仍为2元，学生凭证也是2元，今年都不涨价。"
    article = build.created(
        two.lin.perform(edits.import_articles, [build.new_article(text)]).created, Article
    ).id
    two.exchange()
    two.lin.perform(edits.replace_text, article, text.replace("成人票", "成人单程船票"))
    span = Span(text.index("跨江"), text.index("，今年"))
    claim = build.created(two.shen.perform(edits.create_claim, article, span).created, Claim)
    second = text.rindex("2元")
    two.shen.perform(edits.correct_figure, claim.id, Span(second, second + 2), low=3.0, high=3.0)
    two.exchange()
    now = two.lin.text(article)
    (mark,) = two.lin.snapshot().marks_of(claim.id)
    assert (mark.text, mark.start) == ("2元", now.rindex("2元"))


def test_a_question_is_gone_when_its_claims_are(two: Two) -> None:
    two.lin.perform(edits.create_question, "涨价多少？", [two.claim.id, two.other.id])
    two.exchange()
    two.lin.perform(edits.ungroup_claims, [two.claim.id])
    two.shen.perform(edits.ungroup_claims, [two.other.id])
    two.exchange()
    assert two.lin.snapshot().questions == {}
    two.lin.perform(edits.set_claim_note, two.claim.id, "注")
    two.exchange()
