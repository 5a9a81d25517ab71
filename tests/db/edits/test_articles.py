"""Edits of articles and their texts: rows 44, 45 and 46 of the list of bad input among them."""

from __future__ import annotations

import pytest

from corpus.model import Claim, Language, Span
from db import edits
from db.effects import effect_of_removing
from db.errors import AlreadyImported, Rejected, UnknownRow
from db.store import Store
from tests.db import build


def placed(store: Store, claim: Claim) -> Claim:
    return store.snapshot().claims[claim.id]


def test_an_article_is_stored_as_it_is(store: Store) -> None:
    article = build.article(store)
    assert store.text(article.id) == build.FERRY
    assert article.characters == len(build.FERRY)
    version = store.text_version(article.text)
    assert (version.content, version.sha256, version.article) == (build.FERRY, article.sha256, article.id)
    assert dict(store.texts()) == {
        article.id: build.FERRY,
        build.article(store, 1).id: build.FERRY_TRADITIONAL,
    }
    with pytest.raises(UnknownRow):
        store.text("nobody")
    with pytest.raises(UnknownRow):
        store.text_version("nobody")


def test_the_same_text_again_is_already_imported(store: Store) -> None:
    """Row 46."""
    known = build.article(store)
    again = build.new_article(build.FERRY, title="另一个题目")
    with pytest.raises(AlreadyImported) as refused:
        store.perform(edits.import_articles, [build.new_article("新文。"), again])
    assert refused.value.article == known
    assert len(store.snapshot().articles) == 2, "nothing of the refused import is kept"
    changes = store.perform(edits.import_articles, [build.new_article("新文。"), again], skip_known=True)
    assert len(changes.created) >= 1
    assert len(store.snapshot().articles) == 3
    store.perform(edits.import_articles, [again], allow_duplicates=True)
    assert len(store.snapshot().articles) == 4
    with pytest.raises(AlreadyImported):
        store.perform(edits.import_articles, [build.new_article("同文。"), build.new_article("同文。")])


def test_a_text_that_was_removed_can_be_imported_again(store: Store) -> None:
    store.perform(edits.remove_articles, [build.article(store).id])
    store.perform(edits.import_articles, [build.new_article(build.FERRY)])
    assert store.text(build.article(store, 1).id) == build.FERRY


def test_an_empty_text_is_no_article(store: Store) -> None:
    with pytest.raises(Rejected) as refused:
        store.perform(edits.import_articles, [build.new_article(" \n", title="空")])
    assert refused.value.code == "empty_text"


def test_only_what_is_given_of_a_data_sheet_changes(store: Store) -> None:
    article = build.article(store)
    store.perform(edits.edit_article, article.id, publisher=" 青川 日报\n", published="2026-10-08")
    store.perform(edits.edit_article, article.id, url="https://example.org/1", language=Language.MIXED)
    now = build.article(store)
    assert (now.title, now.publisher, now.published) == (article.title, "青川 日报", "2026-10-08")
    assert (now.url, now.language) == ("https://example.org/1", Language.MIXED)
    store.perform(edits.edit_article, article.id, published=None, title="新题")
    assert (build.article(store).published, build.article(store).title) == (None, "新题")


def test_the_project_can_be_renamed(store: Store) -> None:
    store.perform(edits.set_project_title, "  青川\n渡轮 ")
    assert store.project.title == store.snapshot().project.title == "青川 渡轮"
    store.undo()
    assert store.project.title == "渡轮"
    with pytest.raises(Rejected):
        store.perform(edits.set_project_title, " ")


def test_claims_follow_a_corrected_text(store: Store) -> None:
    article = build.article(store)
    start = build.FERRY.index("平均票价为2.6元")
    claim = build.claim(store, Span(start, start + 9))
    unmoved = build.claim(store, Span(0, 4))
    corrected = build.FERRY.replace("10月7日公布，", "10月7日上午正式公布，")
    changes = store.perform(edits.replace_text, article.id, corrected)
    now = placed(store, claim)
    assert corrected[now.start : now.end] == now.quote == claim.quote
    assert now.start == claim.start + 4
    assert now.text == placed(store, unmoved).text == build.article(store).text != article.text
    assert changes.operation is not None
    assert changes.operation.name == "article.replace_text"
    assert store.text_version(article.text).content == build.FERRY, "the old version stays"
    store.undo()
    assert placed(store, claim) == claim
    assert store.text(article.id) == build.FERRY


def test_a_claim_whose_words_are_gone_is_an_orphan_until_they_return(store: Store) -> None:
    article = build.article(store)
    start = build.FERRY.index("“船太旧了。”")
    claim = build.claim(store, Span(start, start + 7))
    shorter = build.FERRY[:start] + "\n"
    store.perform(edits.replace_text, article.id, shorter)
    orphan = placed(store, claim)
    assert orphan.orphaned
    assert (orphan.span, orphan.quote, orphan.text) == (claim.span, claim.quote, claim.text)
    store.perform(edits.replace_text, article.id, "按：" + build.FERRY)
    found = placed(store, claim)
    assert not found.orphaned
    assert found.span == Span(claim.start + 2, claim.end + 2)


def test_an_orphan_is_placed_by_hand(store: Store) -> None:
    article = build.article(store)
    start = build.FERRY.index("“船太旧了。”")
    claim = build.claim(store, Span(start, start + 7))
    store.perform(edits.replace_text, article.id, build.FERRY[:start] + "\n")
    store.perform(edits.reanchor_claim, claim.id, claim.span.__class__(0, 4))
    now = placed(store, claim)
    assert (now.orphaned, now.quote, now.text) == (False, "青川渡轮", build.article(store).text)


def test_of_two_equal_quotes_the_surroundings_tell_which(store: Store) -> None:
    text = "甲地：票价为三元，去年公布。\n" + "中间一段说别的事情。\n" * 5 + "乙地：票价为三元，今年公布。\n"
    store.perform(edits.import_articles, [build.new_article(text)])
    article = build.article(store, 2)
    second = text.rindex("票价为三元")
    claim = build.created(
        store.perform(edits.create_claim, article.id, Span(second, second + 5)).created, Claim
    )
    changed = "编者按一句。\n" + text
    store.perform(edits.replace_text, article.id, changed)
    assert placed(store, claim).start == changed.rindex("票价为三元")


def test_a_text_is_not_replaced_by_that_of_another_article(store: Store) -> None:
    one, other = build.article(store), build.article(store, 1)
    with pytest.raises(AlreadyImported) as refused:
        store.perform(edits.replace_text, one.id, build.FERRY_TRADITIONAL)
    assert refused.value.article == other
    assert store.perform(edits.replace_text, one.id, build.FERRY).operation is None
    with pytest.raises(Rejected):
        store.perform(edits.replace_text, one.id, "\n")


def test_removing_articles_takes_claims_and_links_along_and_comes_back_whole(store: Store) -> None:
    tag = build.tag(store)
    one, other = build.claim(store, tags=[tag.id]), build.claim(store, number=1, tags=[tag.id])
    store.perform(edits.create_link, one.id, other.id, "equivalent")
    snapshot = store.snapshot()
    before, article = build.rows(snapshot), build.article(store)
    effect = effect_of_removing(snapshot, [article.id])
    assert (effect.articles, effect.claims, effect.links) == (1, 1, 1)
    store.perform(edits.remove_articles, [article.id])
    left = store.snapshot()
    assert (len(left.articles), len(left.claims), len(left.links)) == (1, 1, 0)
    assert store.perform(edits.remove_articles, []).operation is None
    store.undo()
    assert build.rows(store.snapshot()) == before
    assert store.text(article.id) == build.FERRY
