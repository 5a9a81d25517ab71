"""Which annotator added which tag to which claim."""

from __future__ import annotations

from pathlib import Path

from corpus.model import Span
from db import edits
from db.store import Store
from tests.db import build


def test_a_tag_is_told_with_whoever_put_it(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        article = store.snapshot().articles_in_order()[0]
        store.perform(edits.create_tag, "票价")
        store.perform(edits.create_tag, "客流")
        fare, riders = (tag.id for tag in store.snapshot().tags_in_order())
        store.perform(edits.tag_span, article.id, Span(0, 4), fare)
        store.perform(edits.create_claim, article.id, Span(14, 22))
        store.set_annotator(build.SHEN)
        (claim,) = (claim for claim in store.snapshot().claims_of(article.id) if claim.tags)
        store.perform(edits.toggle_tag, claim.id, riders)
        found = store.codings()
        names = {annotator.id: annotator.name for annotator in store.snapshot().annotators.values()}
    assert {(names[each.annotator], each.tag) for each in found} == {(build.LIN, fare), (build.SHEN, riders)}
    assert {(each.article, each.span) for each in found} == {(article.id, Span(0, 4))}
    assert len({each.claim for each in found}) == 2, "a digit on a colleague's claim makes one of one's own"


def test_an_orphan_has_no_place_to_be_compared(tmp_path: Path) -> None:
    path = tmp_path
    with Store.create(path / "a.duikan", "甲", build.LIN) as store:
        store.perform(edits.import_articles, [build.new_article("标题\n渡轮票价由2元调整为3元。")])
        article = store.snapshot().articles_in_order()[0]
        store.perform(edits.create_tag, "票价")
        (tag,) = store.snapshot().tags.values()
        store.perform(edits.tag_span, article.id, Span(3, 10), tag.id)
        assert len(store.codings()) == 1
        store.perform(edits.replace_text, article.id, "完全不同的一篇文章，与从前毫无关系。")
        assert store.codings() == []
