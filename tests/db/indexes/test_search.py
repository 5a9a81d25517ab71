"""Search finds all places and nothing else, for any query and any state of the index."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.hit import CONTEXT
from corpus.model import Link, Span
from corpus.script import fold
from db import edits
from db.indexes import search
from db.indexes.index_file import IndexFile
from db.store import Store
from tests.db import build

ALPHABET = "联聯合国國票價价亿a A１1，。“”\"*()-: \n😀𠮷𨳒\U0010fffd'OR"
TEXTS = [
    '聯合國說：票價一億。“OR”與 "*( AND 聯聯聯聯\n联合国😀合😀😀国',
    "𠮷野家1亿，a1１A aaa aaaa\n\n國國國𨳒\U0010fffd'; DROP TABLE token; --",
    "价",
    "票价票價票 NEAR(联合国) ^联 col:联 {a b}",
]


def places(text: str, query: str) -> list[int]:
    """Where a query stands, the simple way."""
    folded, words = fold(text), fold(query)
    found, at = [], folded.find(words)
    while at >= 0:
        found.append(at)
        at = folded.find(words, at + len(words))
    return found


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("library")
    with Store.create(folder / "a.duikan", "检索", index_folder=folder) as store:
        store.perform(edits.import_articles, [build.new_article(text, title="题") for text in TEXTS])
        yield store


def expected(store: Store, query: str) -> set[tuple[str, str, int]]:
    return {
        (article.id, field, start)
        for article in store.snapshot().articles_in_order()
        for field, text in (("text", store.text(article.id)), ("title", article.title))
        for start in places(text, query)
    }


def found(store: Store, query: str, **options: object) -> set[tuple[str, str, int]]:
    result = store.search(query, **options)  # type: ignore[arg-type]
    assert not result.more
    return {(hit.owner, hit.field, hit.span.start) for hit in result.hits}


@settings(max_examples=100, deadline=None)
@given(query=st.text(st.sampled_from(ALPHABET), min_size=1, max_size=6) | st.text(min_size=1, max_size=3))
def test_whatever_is_asked_every_place_is_found(library: Store, query: str) -> None:
    assert found(library, query) == expected(library, query)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(TEXTS) - 1), st.integers(0, 60), st.integers(1, 40))
def test_every_piece_of_a_text_is_found(library: Store, number: int, start: int, length: int) -> None:
    query = TEXTS[number][start : start + length]
    if query:
        assert found(library, query) == expected(library, query)
        assert places(TEXTS[number], query)


@pytest.mark.parametrize(
    "query", ['"*( OR', '"', "*", "(", " AND ", "NEAR(", "{a b}", "col:联", "--", "';", "^联"]
)
def test_a_query_is_always_literal(library: Store, query: str) -> None:
    """Row 56."""
    assert found(library, query) == expected(library, query)


def test_words_are_not_found_between_characters(tmp_path: Path) -> None:
    # In UTF-16 the second byte of the one character and the first of the other make up a third.
    text = "\u4e2d\u6587" * 3
    between = "\u874e"
    assert between.encode("utf-16-le") in text.encode("utf-16-le")
    with Store.create(tmp_path / "a.duikan", "检索", index_folder=tmp_path) as store:
        store.perform(edits.import_articles, [build.new_article(f"{text}。{between}", title="题")])
        (hit,) = store.search(between).hits
    assert hit.span == Span(7, 8)


def test_half_a_character_is_nowhere(library: Store) -> None:
    assert library.search("\ud83d").hits == ()


def test_a_hit_is_told_in_the_words_of_the_text(store: Store) -> None:
    (hit,) = store.search("渡輪十二年来首次调价").hits[:1]
    assert hit.text == "渡轮十二年来首次调价"
    (text,) = [
        one for one in store.search("十二年", fields=["text"]).hits if one.article == build.article(store).id
    ]
    assert (text.text, text.before, text.after[:6]) == ("十二年", "青川渡轮", "来首次调价 ")
    assert text.span == Span(4, 7)


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("今年⼤桥⼯程开工。", "大桥", "⼤桥"),
        ("國際\uf90a價上漲。", "金价", "\uf90a價"),
        ("双方合\u200b作。", "合作", "合\u200b作"),
        ("双方\u200b合作\u200b。", "合作", "合作"),
        ("软件产\u00ad业。", "产业", "产\u00ad业"),
        ("发展人工智\n能产业。", "人工智能", "人工智\n能"),
        ("双方合作。", "合\u200b作", "合作"),
    ],
)
def test_layout_does_not_hide_words(store: Store, text: str, query: str, words: str) -> None:
    store.perform(edits.import_articles, [build.new_article("甲\u200b。\n" + text)])
    (hit,) = store.search(query).hits
    assert hit.text == words
    assert hit.span.start == 4 + text.index(words)
    assert hit.after == text[text.index(words) + len(words) :].replace("\n", " ")


def test_nothing_is_asked_nothing_is_found(store: Store) -> None:
    assert store.search("").hits == ()
    assert store.search("渡轮", limit=0).hits == ()
    assert store.search("渡轮", fields=[]).hits == ()


def test_a_limit_stops_early_and_says_so(store: Store) -> None:
    every = store.search("渡轮").hits
    assert len(every) > 3
    some = store.search("渡轮", limit=3)
    assert (some.hits, some.more) == (every[:3], True)
    assert store.search("渡轮", limit=len(every)) == store.search("渡轮")


def test_notes_tags_titles_and_publishers_are_searched(store: Store) -> None:
    article = build.article(store)
    store.perform(edits.edit_article, article.id, title="題目甲", publisher="出版者甲")
    tag = build.tag(store, "标签甲", definition="定义甲")
    claim = build.claim(store, note="按语甲")
    there = edits.Place(build.article(store, 1).id, Span(0, 2))
    made = store.perform(edits.create_link, claim.id, there, "overlaps", note="联系甲")
    link = build.created(made.created, Link)
    hits = {(hit.owner, hit.field): hit for hit in store.search("甲").hits}
    assert set(hits) == {
        (article.id, "title"),
        (article.id, "publisher"),
        (tag.id, "name"),
        (tag.id, "definition"),
        (claim.id, "note"),
        (link.id, "note"),
    }
    assert hits[tag.id, "name"].article is None
    assert hits[claim.id, "note"].article == hits[link.id, "note"].article == article.id
    assert [hit.field for hit in store.search("甲", fields=["definition"]).hits] == ["definition"]


def test_the_index_follows_every_change(store: Store) -> None:
    article, claim = build.article(store), build.claim(store, note="初稿")
    assert len(store.search("初稿").hits) == 1
    store.perform(edits.set_claim_note, claim.id, "定稿")
    assert not store.search("初稿").hits
    assert len(store.search("定稿").hits) == 1
    store.undo()
    assert len(store.search("初稿").hits) == 1
    store.perform(edits.replace_text, article.id, "全新的文字。")
    assert not store.search("住在东岸").hits
    assert len(store.search("全新").hits) == 1
    store.perform(edits.remove_articles, [article.id])
    assert not store.search("全新").hits
    assert not store.search("初稿").hits
    store.undo()
    store.undo()
    assert len(store.search("住在东岸").hits) == 1


def test_what_others_write_is_found_at_once(tmp_path: Path) -> None:
    with build.project(tmp_path) as lin, Store.open(lin.location, build.SHEN) as shen:
        assert not lin.search("补记").hits
        build.claim(shen, note="补记")
        assert len(lin.search("补记").hits) == 1
        lin.refresh()
        build.claim(shen, number=1, note="补记二")
        assert len(lin.search("补记").hits) == 2
        assert len(shen.search("补记").hits) == 2


def test_two_copies_that_differ_share_an_index_and_each_finds_its_own(tmp_path: Path) -> None:
    with build.project(tmp_path) as one:
        one.save_copy(tmp_path / "副本.duikan")
        with Store.open(tmp_path / "副本.duikan", build.LIN) as other:
            assert other.project.id == one.project.id
            build.claim(one, note="只在甲")
            build.claim(other, note="只在乙")
            for _ in range(2):
                assert [len(one.search(words).hits) for words in ("只在甲", "只在乙")] == [1, 0]
                assert [len(other.search(words).hits) for words in ("只在甲", "只在乙")] == [0, 1]


def index_of(store: Store, folder: Path) -> Path:
    (index,) = folder.glob(f"{store.project.id}-*.index")
    return index


@pytest.mark.parametrize("damage", ["delete", "empty", "garbage", "cut", "old", "flip"])
def test_an_index_heals_itself(tmp_path: Path, damage: str) -> None:
    with build.project(tmp_path, index_folder=tmp_path) as store:
        hits = store.search("渡轮")
        assert hits.hits
        location, index = store.location, index_of(store, tmp_path)
    whole = index.read_bytes()
    match damage:
        case "delete":
            index.unlink()
        case "empty":
            index.write_bytes(b"")
        case "garbage":
            index.write_bytes(os.urandom(20_000))
        case "cut":
            index.write_bytes(whole[: len(whole) // 2])
        case "flip":
            index.write_bytes(whole[:4096] + bytes(len(whole) - 8192) + whole[-4096:])
        case "old":
            with sqlite3.connect(index) as connection:
                connection.execute("PRAGMA user_version = 99")
            connection.close()
    with Store.open(location, build.LIN, index_folder=tmp_path) as store:
        assert store.search("渡轮") == hits
        assert len(store.search("住在东岸").hits) == 1


def test_a_forged_index_gives_no_wrong_hits(tmp_path: Path) -> None:
    with build.project(tmp_path, index_folder=tmp_path) as store:
        hits = store.search("渡轮")
        location, index = store.location, index_of(store, tmp_path)
    with sqlite3.connect(index) as connection:
        for number, folded in connection.execute("SELECT id, folded FROM document").fetchall():
            forged = folded.decode("utf-16-le").replace("渡轮", "轮渡")
            connection.execute(
                "UPDATE document SET folded = ? WHERE id = ?", (("渡轮" + forged).encode("utf-16-le"), number)
            )
    connection.close()
    with Store.open(location, build.LIN, index_folder=tmp_path) as store:
        assert store.search("渡轮") == hits
        assert store.search("轮渡").hits == ()


@pytest.mark.skipif(os.name == "nt", reason="modes are those of Unix")
def test_an_index_is_its_owners_and_one_that_others_could_write_is_made_anew(tmp_path: Path) -> None:
    folder = tmp_path / "above" / "index"
    with build.project(tmp_path, index_folder=folder) as store:
        store.search("渡轮")
        location, index = store.location, index_of(store, folder)
        for path in (*folder.iterdir(), folder, folder.parent):
            assert path.stat().st_mode & 0o077 == 0, path
    with sqlite3.connect(index) as connection:
        connection.execute("INSERT INTO fact VALUES ('mark', 'of another')")
    connection.close()
    index.chmod(0o666)
    with Store.open(location, build.LIN, index_folder=folder) as store:
        assert store.search("渡轮").hits
    assert index.stat().st_mode & 0o077 == 0
    with sqlite3.connect(index) as connection:
        assert connection.execute("SELECT * FROM fact WHERE name = 'mark'").fetchall() == []
    connection.close()


def test_a_copy_of_the_project_has_an_index_of_its_own(tmp_path: Path) -> None:
    """The other's rows may state the digests of ours and hold other words."""
    with build.project(tmp_path, index_folder=tmp_path) as store:
        store.save_copy(tmp_path / "copy.duikan")
        location = store.location
    with Store.open(tmp_path / "copy.duikan") as store:
        article = build.article(store).id
        store.perform(edits.replace_text, article, build.FERRY.replace("渡", "轮"))
    with Store.open(tmp_path / "copy.duikan", index_folder=tmp_path, read_only=True) as store:
        assert store.search("轮轮").hits
    with Store.open(location, index_folder=tmp_path) as store:
        assert store.search("渡轮").hits
        assert not store.search("轮轮").hits


def test_an_index_damaged_while_open_heals_itself(tmp_path: Path) -> None:
    with build.project(tmp_path, index_folder=tmp_path) as store:
        hits = store.search("渡轮")
        with sqlite3.connect(index_of(store, tmp_path)) as connection:
            connection.execute("DROP TABLE document")
        connection.close()
        assert store.search("渡轮") == hits


def test_without_a_folder_the_index_is_kept_in_memory(tmp_path: Path) -> None:
    occupied = tmp_path / "no folder"
    occupied.write_text("a file")
    with build.project(tmp_path, index_folder=occupied) as store:
        assert store.search("渡轮").hits
        build.claim(store, note="补记")
        assert len(store.search("补记").hits) == 1


def test_an_index_is_brought_forward_in_slices(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        store.perform(
            edits.import_articles, [build.new_article(f"第{number}篇，渡轮。") for number in range(200)]
        )
        slices = 1
        while store.index_pending(0.0):
            slices += 1
        assert slices > 3, "even without a budget every call brings it forward a little, and not by all"
        assert not store.index_pending(0.0)
        assert len({hit.owner for hit in store.search("渡轮", fields=["text"]).hits}) == 202


def test_a_limit_of_none_at_all_finds_nothing_and_says_whether_there_may_be_more(store: Store) -> None:
    for limit in (0, -1):
        assert (store.search("渡轮", limit=limit).hits, store.search("渡轮", limit=limit).more) == ((), True)
        assert not store.search("", limit=limit).more
    assert len(store.search("渡轮", limit=1).hits) == 1
    assert store.search("渡轮", limit=1).more


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows each time that index and project are compared row by row."""
    times: list[str] = []
    digests = search.digests

    def counting(connection: Any) -> Any:
        times.append("compared")
        return digests(connection)

    monkeypatch.setattr(search, "digests", counting)
    return times


def test_what_one_does_oneself_is_indexed_without_looking_at_all_rows(
    tmp_path: Path, compared: list[str]
) -> None:
    with build.project(tmp_path, index_folder=tmp_path) as store:
        build.claim(store, note="初稿")
        assert store.search("初稿").hits
        assert len(compared) == 1
        for number in range(3):
            build.tag(store, f"标签{number}")
            store.perform(edits.create_claim, build.article(store).id, build.HEADLINE, note=f"第{number}稿")
            assert len(store.search(f"第{number}稿").hits) == 1
        store.undo()
        assert not store.search("第2稿").hits
        assert len(compared) == 1
        build.tag(store, "未检索")
        location = store.location
    with Store.open(location, build.LIN, index_folder=tmp_path) as store:
        assert store.search("未检索").hits
        build.tag(store, "另一个")
        assert store.search("另一个").hits
        assert len(compared) == 2, "once, to find out what the index lacks"


def test_an_index_that_shows_the_present_state_is_believed(tmp_path: Path, compared: list[str]) -> None:
    with build.project(tmp_path, index_folder=tmp_path) as store:
        hits = store.search("渡轮")
        location = store.location
    compared.clear()
    with Store.open(location, build.LIN, index_folder=tmp_path) as store:
        assert store.search("渡轮") == hits
        assert store.index_pending() is False
        assert compared == []


def test_a_damaged_index_is_made_anew_on_disk(tmp_path: Path, compared: list[str]) -> None:
    with build.project(tmp_path, index_folder=tmp_path) as store:
        hits = store.search("渡轮")
        for damage in ("DROP TABLE document", "DROP TABLE owner", "DELETE FROM fact"):
            with sqlite3.connect(index_of(store, tmp_path)) as connection:
                connection.execute(damage)
            connection.close()
            assert store.search("渡轮") == hits
            assert len(store.search("住在东岸").hits) == 1
        location = store.location
    compared.clear()
    with Store.open(location, build.LIN, index_folder=tmp_path) as store:
        assert store.search("渡轮") == hits
        assert compared == [], "what was made anew is there for the next window"


def test_an_index_that_cannot_be_made_on_disk_is_made_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with build.project(tmp_path, index_folder=tmp_path) as store:
        hits = store.search("渡轮")
        index = index_of(store, tmp_path)
        replace_documents = IndexFile.replace

        def failing(self: IndexFile, owners: Any, documents: Any) -> None:
            if self._file.on_disk:
                raise sqlite3.OperationalError("disk I/O error")
            replace_documents(self, owners, documents)

        monkeypatch.setattr(IndexFile, "replace", failing)
        build.claim(store, note="补记")
        assert len(store.search("补记").hits) == 1
        assert store.search("渡轮", fields=["text", "title"]).hits == hits.hits
        monkeypatch.undo()
        before = index.read_bytes() if index.exists() else b""
        build.claim(store, note="又补")
        assert len(store.search("又补").hits) == 1
        assert (index.read_bytes() if index.exists() else b"") == before


def test_a_budget_is_time_from_now(tmp_path: Path) -> None:
    with build.project(tmp_path) as store:
        store.perform(edits.import_articles, [build.new_article(f"第{number}篇。") for number in range(60)])
        assert not store.index_pending(600)
        assert len(store.search("第59篇", fields=["text"]).hits) == 1


def test_context_is_shown_on_one_line_and_ends_with_the_text(store: Store) -> None:
    hit = store.search("青川市交通局", fields=["text"]).hits[0]
    assert hit.before == "青川渡轮十二年来首次调价 "
    assert hit.after == "10月7日公布，跨江渡轮单程票价由2元调整为3元"
    assert len(hit.after) == CONTEXT == 24
    (last,) = store.search("王女士说", fields=["text"]).hits
    assert last.after == "。 "
    assert last.before == build.FERRY[last.span.start - 24 : last.span.start].replace("\n", " ")


def test_hits_are_found_within_lines_that_hold_other_words(store: Store) -> None:
    hits = store.search("票价", fields=["text"], within="測算").hits
    assert [hit.after[:5] for hit in hits] == ["为2.6元"]
    assert store.search("元", fields=["text"], within="三成", limit=1).more is False
    assert store.search("元", fields=["text"], within="2.6", limit=0).hits == ()
