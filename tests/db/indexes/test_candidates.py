"""Candidate statements of large projects are found in the index before they are compared."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.script import fold
from corpus.segmentation import statements
from db import edits
from db.errors import AlreadyImported
from db.indexes import candidates
from db.store import Store
from tests.db import build

RIVER = "青川的渡轮票价自11月起上涨一元。东岸的居民说船舱太闷热。市博物馆周末照常开放。"
RIVER_TRADITIONAL = "博物館的展覽延長到年底。跨江渡輪的票價調高一元，居民並不高興。"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "index"


@pytest.fixture
def store(tmp_path: Path, folder: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "江.duikan", "江", build.LIN, index_folder=folder) as store:
        add(store, RIVER)
        add(store, RIVER_TRADITIONAL)
        add(store, build.FERRY)
        yield store


def add(store: Store, text: str, **fields: str) -> str:
    changes = store.perform(edits.import_articles, [build.new_article(text, **fields)])
    return changes.created[-1].id


def words(store: Store, text: str, article: str = "", limit: int = 300) -> list[str]:
    return [candidate.text for candidate in store.candidates(text, article=article, limit=limit)]


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.statements"))


def test_the_likeliest_comes_first_in_whatever_script(store: Store) -> None:
    found = words(store, "渡輪票價上漲一元")
    assert found[0] == "青川的渡轮票价自11月起上涨一元。"
    assert "跨江渡輪的票價調高一元，居民並不高興。" in found
    assert "市博物馆周末照常开放。" not in found


def test_line_breaks_and_invisible_characters_part_nothing(store: Store) -> None:
    wrapped = "海上风电\u200b场今年，\n并网发\u00ad电。"
    article = add(store, wrapped)
    found = store.candidates("風電場併網發電", article="", limit=1)
    assert [(one.article, one.text) for one in found] == [(article, wrapped)]


def test_a_candidate_tells_its_place_in_the_stored_text(store: Store) -> None:
    article = add(store, "第一行\n\n𠮷野的渡轮，票价两元。", source_file="吉野.txt")
    (one,) = (each for each in store.candidates("𠮷野的渡轮", article=None) if each.article == article)
    assert one.source_file == "吉野.txt"
    assert one.text == "𠮷野的渡轮，票价两元。"
    assert store.text(article)[one.start : one.end] == one.text


def test_statements_of_the_article_itself_are_no_candidates(store: Store) -> None:
    own = build.article(store).id
    found = store.candidates(RIVER, article=own)
    assert found
    assert own not in {one.article for one in found}


def test_every_statement_that_shares_something_is_found(store: Store) -> None:
    texts = dict(store.texts())
    told = {text[span.start : span.end] for text in texts.values() for span in statements(text)}
    expected = {one for one in told if any(bigram in fold(one) for bigram in ("跨江", "江渡", "渡轮"))}
    assert len(expected) > 3
    assert expected <= set(words(store, "跨江渡轮"))


def test_no_more_than_asked_for(store: Store) -> None:
    assert len(words(store, "渡轮票价", limit=2)) == 2
    assert words(store, "渡轮票价", limit=2) == words(store, "渡轮票价")[:2]


@pytest.mark.parametrize("text", ["", "渡", "，", "xq", "\n\n"])
def test_what_shares_nothing_has_no_candidates(store: Store, text: str) -> None:
    assert words(store, text) == []


def test_it_follows_the_texts(store: Store) -> None:
    assert words(store, "极光号") == []
    article = add(store, "极光号渡轮下水。")
    assert words(store, "极光号") == ["极光号渡轮下水。"]
    store.perform(edits.replace_text, article, "编者按。极光号渡轮昨日下水。")
    assert words(store, "极光号") == ["极光号渡轮昨日下水。"]
    store.undo()
    assert words(store, "极光号") == ["极光号渡轮下水。"]
    store.perform(edits.remove_articles, [article])
    assert words(store, "极光号") == []
    store.undo()
    assert words(store, "极光号") == ["极光号渡轮下水。"]


def test_two_windows_use_one_index(store: Store, folder: Path) -> None:
    with Store.open(store.location, build.SHEN, index_folder=folder) as other:
        assert words(store, "极光号") == words(other, "极光号") == []
        add(other, "极光号渡轮下水。")
        assert words(store, "极光号") == words(other, "极光号") == ["极光号渡轮下水。"]
        store.refresh()
        store.perform(edits.remove_articles, [build.article(store, 3).id])
        assert words(other, "极光号") == words(store, "极光号") == []
    assert len(files(folder)) == 1


def test_a_damaged_index_is_made_anew(store: Store, folder: Path) -> None:
    before = words(store, "渡轮票价")
    store.close()
    (path,) = files(folder)
    path.write_bytes(path.read_bytes()[:5_000] + b"\0" * 9_000)
    with Store.open(store.location, index_folder=folder) as again:
        assert words(again, "渡轮票价") == before


def test_an_index_that_lost_its_tables_is_made_anew(store: Store, folder: Path) -> None:
    before = words(store, "渡轮票价")
    store._indexes.statements.close()
    with sqlite3.connect(files(folder)[0]) as connection:
        connection.execute("DELETE FROM fact")
    connection.close()
    assert words(store, "渡轮票价") == before


def test_without_a_folder_it_is_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    with build.project(tmp_path, index_folder=tmp_path / "taken") as store:
        assert words(store, "渡轮票价")


def test_it_is_begun_anew_when_most_of_it_is_gone(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(candidates, "_FEW_DEAD", 3)
    article = build.article(store).id
    for number in range(8):
        store.perform(edits.replace_text, article, RIVER + f"第{number}次更正。")
        assert f"第{number}次更正。" in words(store, f"第{number}次更正")
    with sqlite3.connect(files(folder)[0]) as connection:
        (held,) = connection.execute("SELECT sum(count) FROM article").fetchone()
        (following,) = connection.execute("SELECT value FROM fact WHERE name = 'next'").fetchone()
    connection.close()
    assert int(following) - 1 <= 2 * held + 3


def test_only_a_large_project_gets_one_by_itself(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    while store.index_pending():
        pass
    assert not files(folder)
    monkeypatch.setattr(candidates, "LARGE", 100)
    slices = 1
    while store.index_pending(0.0):
        slices += 1
    assert slices >= 3, "an article at a time when there is no time"
    with sqlite3.connect(files(folder)[0]) as connection:
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (3,)
    connection.close()


def test_many_equal_statements_and_very_long_ones(store: Store) -> None:
    add(store, "渡轮停航。" * 3_000)
    add(store, "渡轮" + "停航风大浪急乘客请改乘公交" * 400)
    found = store.candidates("渡轮停航", article=None, limit=50)
    assert len(found) == 50
    assert found[0].text == "渡轮停航。"
    assert len(words(store, "".join(map(chr, range(0x4E00, 0x4E00 + 5_000))))) < 300


CHANGES = st.lists(
    st.tuples(st.sampled_from(["add", "correct", "remove", "undo"]), st.integers(0, 9)), max_size=12
)


@settings(max_examples=25, deadline=None)
@given(CHANGES)
def test_however_it_came_about_it_knows_the_same(changes: list[tuple[str, int]]) -> None:
    """An index that lived through changes finds what one begun anew finds."""
    with (
        tempfile.TemporaryDirectory() as name,
        build.project(Path(name), index_folder=Path(name) / "a") as store,
    ):
        for what, number in changes:
            articles = store.snapshot().articles_in_order()
            text = f"第{number}艘渡轮下水。\n票价{number}元，居民{'高興' if number % 2 else '高兴'}。"
            with contextlib.suppress(AlreadyImported):
                if what == "add":
                    add(store, text)
                elif what == "undo":
                    store.undo()
                elif articles and what == "correct":
                    store.perform(edits.replace_text, articles[number % len(articles)].id, "更正。" + text)
                elif articles:
                    store.perform(edits.remove_articles, [articles[number % len(articles)].id])
            words(store, "渡轮票价")
        with Store.open(store.location, index_folder=Path(name) / "b") as fresh:
            for asked in ("渡轮票价", "居民高興", "第3艘渡轮", build.FERRY):
                assert sorted(words(store, asked)) == sorted(words(fresh, asked))


def test_whether_a_project_is_large(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not store.is_large()
    monkeypatch.setattr(candidates, "LARGE", 100)
    assert store.is_large()


def test_when_the_disk_takes_no_more_it_goes_on_in_memory(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add_where_there_is_room(index: sqlite3.Connection, *rest: Any) -> int:
        if index.execute("SELECT file FROM pragma_database_list").fetchone()[0]:
            raise sqlite3.OperationalError("database or disk is full")
        return added(index, *rest)

    added = candidates.add_statements
    monkeypatch.setattr(candidates, "add_statements", add_where_there_is_room)
    assert words(store, "渡轮票价")
    (path,) = files(folder)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (0,)
    connection.close()
