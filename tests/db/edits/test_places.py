"""Tagging many places in one operation."""

from __future__ import annotations

import pytest

from corpus.model import Span
from db import edits
from db.edits.links import Place
from db.errors import Rejected
from db.store import Store
from tests.db import build


def places(store: Store, *words: str) -> list[Place]:
    article = build.article(store).id
    return [Place(article, build.at(word)) for word in words]


def quotes(store: Store) -> list[str]:
    return sorted(claim.quote for claim in store.snapshot().claims.values())


def test_the_words_themselves_are_tagged_once_and_undone_at_once(store: Store) -> None:
    tag = build.tag(store)
    standing = build.claim(store, build.at("2.6元"), tags=[tag.id])
    before = store.snapshot()
    found = places(store, "3元", "2.6元", "三成", "3元")
    told = store.perform(edits.tag_places, found, tag.id).operation
    assert told is not None
    assert (told.name, told.subject, told.count) == ("claim.tag", "票价", 2)
    assert quotes(store) == ["2.6元", "3元", "三成"]
    assert store.snapshot().claims[standing.id] == standing
    store.perform(edits.tag_places, found, tag.id)
    assert store.undo_state()[0] == told, "nothing was left to do"
    store.undo()
    assert store.snapshot().same_rows(before)


def test_whole_statements_are_tagged_once_each(store: Store) -> None:
    tag = build.tag(store)
    found = places(store, "2.6元", "三成", "“船太旧了。”")
    store.perform(edits.tag_places, found, tag.id, whole_statements=True)
    assert quotes(store) == ["“船太旧了。”", "交通局测算，调价后平均票价为2.6元，比调整前上涨约三成。"]


def test_what_begins_between_two_statements_is_widened_at_its_end_alone(store: Store) -> None:
    tag = build.tag(store)
    store.perform(edits.import_articles, [build.new_article("头一句。\n\n后一句。")])
    article = build.article(store, -1)
    store.perform(edits.tag_places, [Place(article.id, Span(5, 7))], tag.id, whole_statements=True)
    (claim,) = (claim for claim in store.snapshot().claims.values() if claim.article == article.id)
    assert claim.span == Span(5, 10)


def test_what_lies_across_two_statements_becomes_both(store: Store) -> None:
    tag, article = build.tag(store), build.article(store)
    middle = build.FERRY.index("三成。")
    store.perform(
        edits.tag_places, [Place(article.id, Span(middle, middle + 6))], tag.id, whole_statements=True
    )
    (quote,) = quotes(store)
    assert quote == "交通局测算，调价后平均票价为2.6元，比调整前上涨约三成。“船太旧了。”"


def test_a_colleagues_claim_stays_and_a_new_tag_is_one_act(store: Store) -> None:
    tag = build.tag(store)
    theirs = build.claim(store, build.at("3元"), tags=[tag.id])
    store.set_annotator(build.SHEN)
    store.perform(edits.create_tag_on_places, places(store, "3元"), "金额")
    claims = store.snapshot().claims
    (mine,) = [claim for claim in claims.values() if claim.id != theirs.id]
    assert claims[theirs.id] == theirs
    assert mine.quote == "3元"
    assert [store.snapshot().tags[tag].name for tag in mine.tags] == ["金额"]
    store.undo()
    assert list(store.snapshot().claims) == [theirs.id]
    assert len(store.snapshot().tags) == 1


def test_taking_it_off_leaves_what_says_more(store: Store) -> None:
    tag = build.tag(store)
    article = next(iter(store.snapshot().articles))
    noted = build.claim(store, Span(0, 4), tags=[tag.id], note="注")
    build.claim(store, Span(6, 9), tags=[tag.id])
    places = [
        Place(article, Span(0, 4)),
        Place(article, Span(6, 9)),
        Place(article, Span(1, 2)),
    ]
    told = store.perform(edits.untag_places, places, tag.id).operation
    assert told is not None and told.count == 2
    [left] = store.snapshot().claims_of(article)
    assert (left.id, left.tags) == (noted.id, ())


def test_what_changes_nothing_is_no_act(store: Store) -> None:
    tag = build.tag(store)
    article = next(iter(store.snapshot().articles))
    before = store.undo_state()
    store.perform(edits.untag_places, [Place(article, Span(0, 4))], tag.id)
    store.perform(edits.tag_places, [], tag.id)
    assert store.undo_state() == before


def answers(store: Store) -> dict[str, list[str]]:
    snapshot = store.snapshot()
    return {
        question.title: [claim.quote for claim in snapshot.claims_of_question(question.id)]
        for question in snapshot.questions_in_order()
    }


def test_places_go_into_a_question_and_claims_that_are_there_are_used(store: Store) -> None:
    standing = build.claim(store, build.at("2.6元"))
    before = store.snapshot()
    operation = store.perform(edits.group_places, places(store, "3元", "2.6元"), None, "票价").operation
    assert operation is not None
    assert (operation.name, operation.subject, operation.place, operation.count) == (
        "question.group", "票价", "", 2,
    )  # fmt: skip
    assert answers(store) == {"票价": ["3元", "2.6元"]}
    (question,) = store.snapshot().questions.values()
    assert store.snapshot().claims[standing.id].question == question.id
    store.undo()
    assert store.snapshot().same_rows(before)


def test_statements_around_places_join_a_question_once_each(store: Store) -> None:
    store.perform(edits.group_places, places(store, "三成"), None, "涨幅")
    (question,) = store.snapshot().questions.values()
    told = store.perform(
        edits.group_places, places(store, "3元", "3元"), question.id, whole_statements=True
    ).operation
    assert told is not None
    assert (told.count, told.place != "") == (1, True)
    quotes_of = answers(store)["涨幅"]
    assert len(quotes_of) == 2
    assert any("3元" in quote and quote.endswith("。") for quote in quotes_of)


def test_a_new_question_of_places_is_titled_with_the_words_of_the_first(store: Store) -> None:
    store.perform(edits.group_places, places(store, "2.6元", "三成"), None)
    assert list(answers(store)) == ["2.6元"]


def test_no_places_make_no_question(store: Store) -> None:
    with pytest.raises(Rejected) as refused:
        store.perform(edits.group_places, [], None, "票价")
    assert refused.value.code == "question_without_claims"
