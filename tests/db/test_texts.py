"""The long texts, each stored once."""

from __future__ import annotations

from contextlib import closing
from sqlite3 import connect

from corpus.identities import ArticleId, TextId
from corpus.text import digest
from db import edits, texts
from db.store import Store
from tests.db import build


def stored(store: Store) -> int:
    with closing(connect(store.location)) as connection:
        count: int = connection.execute("SELECT count(*) FROM text_content").fetchone()[0]
    return count


def test_a_text_is_found_by_its_digest(store: Store) -> None:
    with build.reading(store) as connection:
        assert texts.content(connection, digest(build.FERRY)) == build.FERRY
        assert texts.content(connection, digest("没有")) is None


def test_current_texts_are_those_of_now_in_the_order_of_import(store: Store) -> None:
    first, second = build.article(store), build.article(store, 1)
    store.perform(edits.replace_text, first.id, "更正后的文字。")
    with build.reading(store) as connection:
        found = list(texts.current_texts(connection, [second.id, first.id, ArticleId("nobody")]))
        assert found == [(first.id, "更正后的文字。"), (second.id, build.FERRY_TRADITIONAL)]
        versions = list(texts.current_text_versions(connection))
        assert [version.content for version in versions] == ["更正后的文字。", build.FERRY_TRADITIONAL]
        assert [version.article for version in versions] == [first.id, second.id]


def test_every_version_is_kept(store: Store) -> None:
    article = build.article(store)
    store.perform(edits.replace_text, article.id, "更正后的文字。")
    with build.reading(store) as connection:
        past = texts.text_version(connection, article.text)
        assert past is not None
        assert (past.content, past.article, past.sha256) == (build.FERRY, article.id, article.sha256)
        assert texts.text_version(connection, TextId("nobody")) is None


def test_the_same_text_is_stored_once_and_stays(store: Store) -> None:
    assert stored(store) == 2
    store.perform(
        edits.import_articles,
        [build.new_article(build.FERRY), build.new_article("新文。")],
        allow_duplicates=True,
    )
    assert stored(store) == 3
    store.perform(edits.remove_articles, [article.id for article in store.snapshot().articles_in_order()])
    assert stored(store) == 3
