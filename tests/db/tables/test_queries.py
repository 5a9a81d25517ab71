"""Reading rows as values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.identities import ArticleId, ClaimId, TagId
from corpus.model import Annotator, Claim, FigureMark, Link, Project, Rejection, Span, TextVersion
from db import edits
from db.editing import Editing
from db.edits.suggestions import in_order as rejection_in_order
from db.store import Store
from db.tables import queries, schema
from db.tables.archive_fields import joined
from tests.db import build


def link(store: Store, source: Claim, target: Claim, relation: str = "equivalent") -> Link:
    made = store.perform(edits.create_link, source.id, target.id, relation)
    return build.created(made.created, Link)


def reject(store: Store, one: int, other: int, span: Span = build.HEADLINE) -> Rejection:
    places = [edits.Place(build.article(store, number).id, span) for number in (one, other)]
    made = store.perform(edits.reject_suggestion, *places, "equivalent")
    return build.created(made.created, Rejection)


@pytest.fixture
def tags(store: Store) -> list[TagId]:
    """Three tags: the second is a child of the first, the third comes first in the codebook."""
    first = build.tag(store, "甲")
    second = build.tag(store, "乙", parent=first.id)
    third = build.tag(store, "丙")
    store.perform(edits.move_tag, third.id, None, 0)
    return [first.id, second.id, third.id]


def test_all_rows_but_the_project_and_the_texts_are_in_a_snapshot(store: Store, tags: list[TagId]) -> None:
    claim = build.claim(store, build.at("由2元调整为3元"), tags=tags)
    link(store, claim, build.claim(store, number=1))
    store.perform(edits.dismiss_figure, claim.id, build.at("2元"))
    reject(store, 0, 1)
    with build.reading(store) as connection:
        rows = list(queries.snapshot_rows(connection))
    kinds: dict[type, int] = {}
    for row in rows:
        kinds[type(row)] = kinds.get(type(row), 0) + 1
    assert Project not in kinds
    assert TextVersion not in kinds
    assert {kind.__name__: count for kind, count in kinds.items()} == {
        "Annotator": 1, "Article": 2, "Tag": 3, "Relation": 5, "Link": 1, "FigureMark": 1, "Rejection": 1, "Claim": 2,
    }  # fmt: skip


def test_articles_are_in_the_order_of_import(store: Store) -> None:
    store.perform(edits.import_articles, [build.new_article("第三篇。")])
    with build.reading(store) as connection:
        articles = queries.articles(connection)
        assert [article.position for article in articles] == [0, 1, 2]
        assert queries.article_ids(connection) == [article.id for article in articles]
        assert queries.next_position(connection) == 3


def test_the_first_article_of_a_text_is_found_by_its_digest(store: Store) -> None:
    first, second = build.article(store), build.article(store, 1)
    store.perform(edits.import_articles, [build.new_article(build.FERRY)], allow_duplicates=True)
    with build.reading(store) as connection:
        found = queries.articles_with(connection, [first.sha256, second.sha256, "none"])
    assert found == {first.sha256: first, second.sha256: second}


def test_past_text_versions_belong_to_their_article(store: Store) -> None:
    first, other = build.article(store), build.article(store, 1)
    store.perform(edits.replace_text, first.id, "更正后的文字。")
    with build.reading(store) as connection:
        assert len(queries.text_versions_of(connection, [first.id])) == 2
        assert queries.text_versions_of(connection, [other.id]) == [other.text]


def test_the_codebook_is_ranked_from_top_to_bottom(store: Store, tags: list[TagId]) -> None:
    first, second, third = tags
    with build.reading(store) as connection:
        ranks = queries.codebook_ranks(connection)
    assert ranks == {third: 0, first: 1, second: 2}
    assert list(ranks) == [tag.id for tag in store.snapshot().tags_in_order()]
    assert queries.in_order([first, TagId("b"), TagId("a"), third], ranks) == (third, first, "a", "b")


def test_claims_carry_their_tags_in_the_order_of_the_codebook(store: Store, tags: list[TagId]) -> None:
    first, second, third = tags
    one = build.claim(store, build.at("由2元"), tags=[first, second, third])
    other = build.claim(store, build.at("青川"), tags=[second])
    there = build.claim(store, number=1)
    article = build.article(store)
    with build.reading(store) as connection:
        ranks = queries.codebook_ranks(connection)
        of_article = queries.claims_of(connection, [article.id], lambda: ranks)
        by_id = queries.claims(connection, [there.id, one.id, ClaimId("nobody")], lambda: ranks)
        everything = list(queries.all_claims(connection))
        carried = queries.tags_of(connection, [one.id, there.id])
        carrying = queries.claims_with(connection, second)
    assert {claim.id: claim.tags for claim in of_article} == {
        one.id: (third, first, second),
        other.id: (second,),
    }
    assert {claim.id for claim in by_id} == {there.id, one.id}
    assert {claim.id for claim in everything} == {one.id, other.id, there.id}
    assert next(claim for claim in everything if claim.id == one.id).tags == (third, first, second)
    assert {claim: set(tags) for claim, tags in carried.items()} == {one.id: {first, second, third}}
    assert set(carrying) == {one.id, other.id}


def test_the_order_of_the_codebook_is_not_read_for_single_tags(store: Store, tags: list[TagId]) -> None:
    claim = build.claim(store, tags=tags[:1])

    def ranks() -> queries.Ranks:
        raise AssertionError("the codebook was read")

    with build.reading(store) as connection:
        assert queries.claims(connection, [claim.id], ranks)[0].tags == (tags[0],)


def test_claims_of_exactly_a_span_are_found_oldest_first(store: Store) -> None:
    span = build.at("由2元")
    first, second = build.claim(store, span), build.claim(store, span)
    build.claim(store, Span(span.start, span.end + 1))
    build.claim(store, Span(span.start - 1, span.end))
    build.claim(store, span, number=1)
    article = build.article(store)
    with build.reading(store) as connection:
        found = queries.claims_at(connection, article.id, span.start, span.end, dict)
    assert [claim.id for claim in found] == [first.id, second.id]
    store.perform(edits.replace_text, article.id, "别的文字，没有那些话，但也够长：" + "票" * 60)
    with build.reading(store) as connection:
        assert queries.claims_at(connection, article.id, span.start, span.end, dict) == [], (
            "orphans have no place"
        )


def test_links_are_found_at_either_end_oldest_first_and_once(store: Store) -> None:
    one, other, third = (
        build.claim(store),
        build.claim(store, number=1),
        build.claim(store, build.at("由2元")),
    )
    first = link(store, one, other)
    second = link(store, third, one, "quotes")
    apart = link(store, third, other, "quotes")
    with build.reading(store) as connection:
        assert queries.links_of(connection, [one.id]) == [first, second]
        assert queries.links_of(connection, [one.id, other.id, third.id]) == [first, second, apart]
        assert {made.id for made in queries.links_with(connection, "quotes")} == {second.id, apart.id}  # type: ignore[arg-type]
        assert queries.links(connection, [apart.id, "nobody"]) == [apart]  # type: ignore[list-item]


def test_marks_are_found_by_claim_and_position(store: Store) -> None:
    one = build.claim(store, build.at("由2元调整为3元"))
    other = build.claim(store, build.at("平均票价为2.6元"))
    for claim, words in ((other, "2.6元"), (one, "3元"), (one, "2元")):
        store.perform(edits.dismiss_figure, claim.id, build.at(words))
    with build.reading(store) as connection:
        marks = queries.marks_of(connection, [other.id, one.id])
        assert [mark.text for mark in marks] == ["2元", "3元", "2.6元"]
        assert [mark.text for mark in queries.marks_of(connection, [other.id])] == ["2.6元"]


def test_rejections_are_found_by_their_articles(store: Store) -> None:
    store.perform(edits.import_articles, [build.new_article("青川渡轮第三篇。")])
    between, apart = reject(store, 1, 0), reject(store, 0, 2)
    first, second, third = (build.article(store, number).id for number in range(3))
    with build.reading(store) as connection:
        assert queries.rejections_between(connection, first, second) == [between]
        assert queries.rejections_between(connection, second, first) == [between]
        assert queries.rejections_between(connection, second, third) == []
        assert queries.rejections_of(connection, [first]) == [between, apart]
        assert queries.rejections_of(connection, [third, second, first]) == [between, apart]
        assert queries.rejections_of(connection, [third]) == [apart]
        assert queries.rejections(connection, [apart.id, "nobody"]) == [apart]  # type: ignore[list-item]
    assert rejection_in_order(between, store.snapshot().articles) == between  # type: ignore[arg-type]


def test_what_exists_is_told_by_kind(store: Store) -> None:
    claim = build.claim(store)
    with build.reading(store) as connection:
        assert queries.existing(connection, Claim, [claim.id, "nobody"]) == {claim.id}
        assert queries.existing(connection, FigureMark, [claim.id]) == set()


def test_an_archive_has_an_order(store: Store, tags: list[TagId]) -> None:
    first, second, third = tags
    claims = [build.claim(store, build.at(words)) for words in ("平均票价为2.6元", "由2元调整为3元")]
    for claim, words in ((claims[1], "3元"), (claims[1], "2元"), (claims[0], "2.6元")):
        store.perform(edits.dismiss_figure, claim.id, build.at(words))
    with build.reading(store) as connection:
        archive = queries.archive(connection, with_texts=True, exported="2026")
        bare = queries.archive(connection, with_texts=False, exported="2026")
    assert archive.exported == "2026"
    assert [tag.id for tag in archive.tags] == [third, first, second]
    assert [version.id for version in archive.texts] == [article.text for article in archive.articles]
    assert bare.texts == ()
    places = {claim.id: place for place, claim in enumerate(archive.claims)}
    order = [(places[mark.claim], mark.start) for mark in archive.figure_marks]
    assert order == sorted(order)
    assert len(order) == 3
    assert [relation.position for relation in archive.relations] == list(range(5))
    assert archive.annotators == (store.annotator,)
    assert isinstance(archive.annotators[0], Annotator)


def test_a_row_is_named_by_its_number(store: Store) -> None:
    tag = build.tag(store)
    with build.reading(store) as connection:
        assert queries.row_at(connection, "tag", 1) == ("tag", tag.id)
        assert queries.row_at(connection, "tag", 9) == ("tag", "")
        assert queries.row_at(connection, "sqlite_master", 1) == ("sqlite_master", "")


def test_an_entry_of_meta_is_read_or_empty(store: Store) -> None:
    with build.reading(store) as connection:
        assert queries.fact(connection, "min_writer") == str(schema.MIN_WRITER)
        assert queries.fact(connection, "nothing") == ""


def test_the_fields_of_an_archive_are_kept_with_the_project(store: Store) -> None:
    def keep(editing: Editing) -> None:
        extra = joined('{"owner": 1}', '{"b": 2}')
        editing.update(replace(editing.project(), extra=extra))

    store.perform(keep)
    with build.reading(store) as connection:
        archive = queries.archive(connection, with_texts=False, exported="")
        assert (archive.extra, archive.project.extra) == ('{"b": 2}', '{"owner": 1}')


def test_many_identities_are_asked_in_batches(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    claims = [build.claim(store, Span(number, number + 2)) for number in range(3)]
    monkeypatch.setattr("db.tables.stored_rows.BATCH", 2)
    with build.reading(store) as connection:
        found = queries.claims(connection, [claim.id for claim in claims], dict)
        assert {claim.id for claim in found} == {claim.id for claim in claims}
        article = ArticleId(claims[0].article)
        assert len(queries.claims_of(connection, [ArticleId("a"), ArticleId("b"), article], dict)) == 3
