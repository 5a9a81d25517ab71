"""An edit takes precedence over a deletion, and restores the rows it needs."""

from __future__ import annotations

from db import edits
from tests.db import build
from tests.db.merging.two import Two


def test_a_tag_that_was_deleted_is_back_where_somebody_used_it(two: Two) -> None:
    two.lin.perform(edits.delete_tag, two.tag.id)
    two.shen.perform(edits.toggle_tag, two.other.id, two.tag.id)
    two.exchange()
    snapshot = two.lin.snapshot()
    assert [tag.id for tag in snapshot.tags.values()] == [two.tag.id]
    (mine,) = (claim for claim in snapshot.claims.values() if claim.annotator == two.shen.annotator.id)
    assert (mine.span, mine.tags) == (two.other.span, (two.tag.id,))
    assert snapshot.claims[two.claim.id].tags == (), "it was taken off by nobody but who deleted it"


def test_a_claim_that_was_deleted_and_edited_stands_with_its_tags_and_links(two: Two) -> None:
    """Row 20."""
    two.lin.perform(edits.create_link, two.claim.id, two.other.id, "equivalent")
    two.exchange()
    two.lin.perform(edits.delete_claims, [two.claim.id])
    two.shen.perform(edits.set_claim_note, two.claim.id, "要留")
    two.exchange()
    snapshot = two.lin.snapshot()
    assert snapshot.claims[two.claim.id].note == "要留"
    assert snapshot.claims[two.claim.id].tags == (two.tag.id,)
    assert len(snapshot.links) == 1


def test_claims_that_several_acts_deleted_stand_with_what_went_with_them(two: Two) -> None:
    two.lin.perform(edits.create_link, two.claim.id, two.other.id, "equivalent")
    two.exchange()
    two.lin.perform(edits.delete_claims, [two.claim.id])
    two.lin.perform(edits.delete_claims, [two.other.id])
    for claim in (two.claim, two.other):
        two.shen.perform(edits.set_claim_note, claim.id, "要留")
    two.exchange()
    snapshot = two.lin.snapshot()
    assert {claim.id for claim in snapshot.claims.values()} == {two.claim.id, two.other.id}
    assert snapshot.claims[two.claim.id].tags == (two.tag.id,)
    assert len(snapshot.links) == 1


def test_an_article_comes_back_with_a_claim_that_was_made_in_it_but_not_with_others(two: Two) -> None:
    article = build.article(two.lin).id
    two.lin.perform(edits.remove_articles, [article])
    made = build.claim(two.shen, build.at("平均票价"))
    two.exchange()
    snapshot = two.shen.snapshot()
    assert article in snapshot.articles
    assert [claim.id for claim in snapshot.claims_of(article)] == [made.id]
    assert two.lin.text(article) == two.shen.text(article)


def test_what_both_deleted_is_gone(two: Two) -> None:
    two.lin.perform(edits.delete_claims, [two.claim.id])
    two.shen.perform(edits.delete_claims, [two.claim.id])
    two.exchange()
    assert two.claim.id not in two.lin.snapshot().claims
