"""Which fields of which rows can be searched."""

from __future__ import annotations

from contextlib import closing
from sqlite3 import connect

from corpus.model import Link, Span
from db import edits
from db.indexes.searchable import FIELDS, Owner, digests, documents, owner_of, texts_of
from db.store import Store
from tests.db import build


def test_rows_without_words_have_no_owner(store: Store) -> None:
    claim, tag, article = build.claim(store), build.tag(store), build.article(store)
    assert owner_of(claim) == ("claim", claim.id)
    assert owner_of(tag) == ("tag", tag.id)
    assert owner_of(article) == ("article", article.id)
    snapshot = store.snapshot()
    assert owner_of(snapshot.project) is None
    assert owner_of(next(iter(snapshot.relations.values()))) is None


def test_digests_are_those_of_rows_with_words(store: Store) -> None:
    tag, noted, bare = build.tag(store), build.claim(store, note="注"), build.claim(store, Span(5, 8))
    there = edits.Place(build.article(store, 1).id, Span(0, 2))
    links = [
        build.created(store.perform(edits.create_link, noted.id, end, "overlaps", note=note).created, Link)
        for end, note in ((there, "联系"), (bare.id, ""))
    ]
    with closing(connect(store.location)) as connection:
        stored = {
            (table, row_id): digest
            for table in ("article", "claim", "link", "tag")
            for row_id, digest in connection.execute(f"SELECT id, digest FROM {table}")
        }
    articles = [("article", build.article(store, number).id) for number in (0, 1)]
    expected: list[Owner] = [*articles, ("tag", tag.id), ("claim", noted.id), ("link", links[0].id)]
    with build.reading(store) as connection:
        found = digests(connection)
    assert found == {owner: stored[owner] for owner in expected}
    assert list(found)[:2] == articles, "the articles first, in the order of import"


def test_every_field_with_words_is_a_document(store: Store) -> None:
    article = build.article(store)
    store.perform(edits.edit_article, article.id, title="题目", publisher="来源")
    tag = build.tag(store, "票价", definition="单程")
    claim = build.claim(store, number=1, note="注")
    there = edits.Place(article.id, Span(0, 2))
    made = store.perform(edits.create_link, claim.id, there, "overlaps", note="联系")
    link = build.created(made.created, Link)
    owners: list[Owner] = [("article", article.id), ("tag", tag.id), ("claim", claim.id), ("link", link.id)]
    with build.reading(store) as connection:
        found = list(documents(connection, [*owners, ("claim", "nobody"), ("tag", "nobody")]))
        stored = digests(connection)
        words = texts_of(connection, [(table, row_id, "text") for table, row_id in owners])
    assert [(one.table, one.owner, one.field, one.article, one.text) for one in found] == [
        ("article", article.id, "title", article.id, "题目"),
        ("article", article.id, "publisher", article.id, "来源"),
        ("article", article.id, "text", article.id, build.FERRY),
        ("tag", tag.id, "name", None, "票价"),
        ("tag", tag.id, "definition", None, "单程"),
        ("claim", claim.id, "note", claim.article, "注"),
        ("link", link.id, "note", claim.article, "联系"),
    ]
    assert all(one.digest == stored[one.table, one.owner] for one in found)
    assert {one.field for one in found} == set(FIELDS)
    assert words == {(one.table, one.owner, one.field): one.text for one in found}


def test_empty_fields_are_no_documents(store: Store) -> None:
    tag = build.tag(store)
    with build.reading(store) as connection:
        (name,) = documents(connection, [("tag", tag.id)])
    assert (name.field, name.text) == ("name", "票价")
