"""The sources to be imported, without widgets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from corpus.intake import LARGE, Intake, Refusal
from corpus.readers.document import ReadingChoices
from corpus.text import digest
from desktop.dialogs.importing.sources import ImportSources, State, is_address
from tests.desktop.dialogs.importing import build
from tests.desktop.dialogs.importing.build import ARTICLE, document

OTHER = replace(ARTICLE, content="另一篇", title="另一篇", blocks=())


def read(sources: ImportSources, key: str, *articles: object) -> None:
    sources.set_result(key, Intake(key, document=document(*articles)))  # type: ignore[arg-type]


def state(sources: ImportSources, key: str) -> State:
    source = sources.get(key)
    assert source is not None
    return source.state


def test_what_was_read_is_ready_and_ticked() -> None:
    sources = build.sources("a", "b", "a")
    assert sources.waiting() == ["a", "b"]
    read(sources, "a")
    sources.set_result("b", Intake("b", refusal=Refusal("empty")))
    sources.set_result("gone", Intake("gone"))
    assert [state(sources, key) for key in "ab"] == [State.READY, State.REFUSED]
    assert sources.ready() == ([ARTICLE], [])
    sources.tick("a", False)
    assert sources.ready() == ([], [])


def test_the_same_text_comes_once() -> None:
    """Row 46, and of several articles those that are new."""
    sources = build.sources("a", "b", "c", known={digest(OTHER.content): "旧题"})
    read(sources, "a")
    read(sources, "b")
    read(sources, "c", ARTICLE, OTHER, replace(ARTICLE, content="第三"))
    assert [state(sources, key) for key in "abc"] == [State.READY, State.KNOWN, State.READY]
    held = sources.get("c")
    assert held is not None
    assert held.twins == (ARTICLE.title, "旧题", None)
    assert [article.content for article in sources.ready()[0]] == [ARTICLE.content, "第三"]
    sources.remove("a")
    assert state(sources, "b") is State.READY


def test_what_the_person_wrote_stays_when_it_is_read_again() -> None:
    sources = build.sources("a")
    read(sources, "a")
    sources.describe("a", 0, {"publisher": "晚报"})
    sources.describe("a", 0, {"title": "新题"})
    sources.choose("a", ReadingChoices(whole_page=True))
    assert state(sources, "a") is State.WAITING
    read(sources, "a")
    (article,) = sources.ready()[0]
    assert (article.title, article.publisher, article.byline) == ("新题", "晚报", "苏禾")


def test_large_files_and_stopped_reading_wait_for_the_person(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(LARGE + 1)
    sources = build.sources(str(path), "small.txt")
    assert state(sources, str(path)) is State.HELD
    sources.hold()
    assert sources.waiting() == []
    sources.allow(str(path))
    assert sources.waiting() == [str(path)]


def test_each_kind_has_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("题目\n正文。", encoding="utf-8")
    sources = build.sources(str(path))
    plain, page = (
        sources.paste("文字", text="粘贴的题\n正文。"),
        sources.paste("网页", html="<h1>题</h1><p>正文。</p>"),
    )
    for key in (str(path), plain, page):
        held = sources.get(key)
        assert held is not None
        sources.set_result(key, held.reading()())
    articles = sources.ready()[0]
    assert [article.content for article in articles] == ["题目\n正文。", "粘贴的题\n正文。", "题\n正文。"]
    assert [article.source_file for article in articles] == ["a.txt", "", ""]
    address = build.sources("https://127.0.0.1/x").get("https://127.0.0.1/x")
    assert address is not None
    refusal = address.reading()().refusal
    assert refusal is not None
    assert refusal.code == "address.private", "nothing is fetched from this machine"


def test_an_address_is_one_of_the_web() -> None:
    assert is_address("HTTPS://a.example/x")
    assert not is_address("file:///a")
    assert not is_address("/home/a.txt")


def test_a_project_alone_is_looked_at_first(tmp_path: Path) -> None:
    coded, plain = tmp_path / "编码.jsonl", tmp_path / "a.txt"
    coded.write_text('{"id": 1, "text": "渡轮票价上调。", "label": [[0, 4, "票价"]]}', encoding="utf-8")
    plain.write_text("题目\n正文。", encoding="utf-8")
    sources = build.sources(str(coded), str(plain))
    for path, alone in ((coded, True), (plain, False)):
        held = sources.get(str(path))
        assert held is not None
        sources.set_result(str(path), held.reading()())
        assert sources.is_only_project(str(coded)) is alone
