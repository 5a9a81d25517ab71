"""The long texts, each stored once."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from sqlite3 import connect

from corpus.blocks import Block, BlockKind
from corpus.identities import ArticleId, TextId
from corpus.text import digest
from db import edits
from db.store import Store
from db.tables import texts
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


def test_digests_and_sources_are_those_of_the_current_texts(store: Store) -> None:
    first, second = build.article(store), build.article(store, 1)
    store.perform(edits.replace_text, first.id, "更正后的文字。")
    store.perform(edits.import_articles, [build.new_article("第三篇。", source_file="三.txt")])
    third = build.article(store, 2)
    changed = build.article(store)
    with build.reading(store) as connection:
        assert list(texts.current_digests(connection).items()) == [
            (first.id, changed.sha256),
            (second.id, second.sha256),
            (third.id, third.sha256),
        ]
        assert texts.current_digests(connection, [second.id, ArticleId("nobody")]) == {
            second.id: second.sha256
        }
        found = set(texts.sources(connection, [third.id, first.id, ArticleId("nobody")]))
        assert found == {
            (first.id, changed.sha256, "", "更正后的文字。"),
            (third.id, third.sha256, "三.txt", "第三篇。"),
        }
        assert texts.total_characters(connection) == 7 + len(build.FERRY_TRADITIONAL) + 4


def test_a_project_without_articles_has_no_characters(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.duikan", "空") as store, build.reading(store) as connection:
        assert texts.total_characters(connection) == 0
        assert texts.current_digests(connection) == {}


def test_the_structure_of_current_texts_is_told(store: Store) -> None:
    row = Block(2, 5, BlockKind.TABLE_ROW)
    store.perform(edits.import_articles, [build.new_article("题\n甲\t乙", blocks=(row,))])
    article = build.article(store, 2)
    assert store.blocks() == {article.id: (row,)}
    store.perform(edits.replace_text, article.id, "另一个题")
    assert store.blocks() == {}
    with build.reading(store) as connection:
        assert texts.blocks(connection, article.text) == (row,), "of an older version, too"
        assert texts.blocks(connection, TextId("none")) == ()
