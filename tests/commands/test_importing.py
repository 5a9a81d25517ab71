"""The verb ``import``: JSON and text output."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from commands import importing
from corpus.fetching import FetchError, FetchLimits
from corpus.readers.sniffing import original
from db.store import Store
from resources.sample import build
from tests.corpus.readers.build import TITLE, article, word
from tests.corpus.readers.pages.build import forum, portal
from tests.corpus.readers.test_epub import book
from tests.terminal import TEXT, Terminal, put


def test_the_same_text_again_is_passed_over(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    terminal.run("import", project, put(tmp_path, "a.txt", TEXT))
    status, _, err = terminal.run(
        "import", project, put(tmp_path, "b.txt", TEXT), put(tmp_path, "c.txt", "另一篇\n正文")
    )
    assert status == 0
    assert "b.txt: already imported as “渡轮公告”" in err
    assert [line["source_file"] for line in terminal.lines("articles", project)] == ["a.txt", "c.txt"]


def test_one_bad_file_and_nothing_is_imported(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    good = put(tmp_path, "a.txt", TEXT)
    bad = tmp_path / "b.pdf"
    bad.write_bytes(b"%PDF-1.7")
    damaged = put(tmp_path, "c.json", '{"format": "duikan", ')
    status, out, err = terminal.run("import", project, good, bad, damaged, tmp_path / "d.txt")
    assert (status, out) == (1, "")
    sentences = err.splitlines()
    assert [sentence.split(": ")[0] for sentence in sentences[:3]] == [
        str(bad),
        str(damaged),
        str(tmp_path / "d.txt"),
    ]
    assert sentences[3:] == ["Nothing was imported."]
    assert terminal.lines("articles", project) == []


def test_an_ambiguous_encoding_is_told_and_can_be_chosen(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    path = put(tmp_path, "a.txt", "会计划", "gb18030")
    status, _, err = terminal.run("import", project, path)
    assert status == 0
    assert "may also be" in err
    status, _, err = terminal.run("import", project, path, "--encoding", "big5")
    assert status == 0
    assert "may also be" not in err
    assert len({line["encoding"] for line in terminal.lines("articles", project)}) == 2


def test_what_reading_lost_is_counted(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    path = tmp_path / "cut.txt"
    path.write_bytes((TEXT * 20).encode()[:1001])
    status, _, err = terminal.run("import", project, path)
    assert status == 0
    assert "1 broken character(s) became �" in err


def test_a_large_file_is_taken_on_request_only(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    status, _, err = terminal.run("import", project, path)
    assert (status, "larger than 50 MB" in err) == (1, True)
    assert err.splitlines()[-1] == "--large takes more: documents of up to 200 MB."
    status, _, err = terminal.run("import", project, path, "--large")
    assert (status, "larger" in err) == (1, False), "it is read, and holds no text"
    with path.open("wb") as file:
        file.truncate(201 * 1024 * 1024)
    status, _, err = terminal.run("import", project, path, "--large")
    assert (status, "larger than 200 MB" in err, "--large" in err) == (1, True, False)
    status, _, err = terminal.run("import", project, "/dev/zero", "--large")
    assert (status, "not a file" in err) == (1, os.name != "nt")


def test_the_rest_of_an_export_with_bad_lines_is_a_second_choice(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    raw = json.loads(build.OUT.read_bytes())
    raw["claims"][0]["start"] = 1 << 63
    raw["claims"][3]["created"] = "2026-99-99"
    path = put(tmp_path, "a.json", json.dumps(raw))
    status, out, err = terminal.run("import", project, path)
    assert (status, out) == (1, "")
    assert "claims[0].start" in err
    assert err.splitlines()[-2:] == ["Nothing was imported.", "--skip-bad-lines imports the rest."]
    assert terminal.lines("articles", project) == []
    status, out, err = terminal.run("import", project, path, "--skip-bad-lines")
    assert (status, out) == (0, "")
    left_out = [line for line in err.splitlines() if line.startswith("Left out: ")]
    assert any("claims[0].start" in line for line in left_out)
    assert any("claims[3].created" in line for line in left_out)
    assert len(terminal.lines("claims", project)) == len(raw["claims"]) - 2


def test_documents_of_many_formats_come_in_as_one_operation(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    page = put(tmp_path, "a.html", forum(article()), "gb18030")
    (tmp_path / "b.docx").write_bytes(word(article("2-finance.txt")))
    (tmp_path / "c.epub").write_bytes(book(article("4-evening.txt")))
    table = put(tmp_path, "d.csv", f"标题,正文\n甲,{TEXT.strip()}\n乙,另一篇正文足够长的一段话。\n")
    files = (page, tmp_path / "b.docx", tmp_path / "c.epub", table)
    status, out, err = terminal.run("import", project, *files, "--chapters")
    assert (status, out) == (0, "")
    assert "Imported 6 article(s) from 4 file(s)." in err
    assert "a.html: main text only" in err
    articles = terminal.lines("articles", project)
    assert [one["source_file"] for one in articles] == [
        *("a.html", "b.docx", "c.epub", "c.epub", "d.csv", "d.csv"),
    ]
    assert (articles[0]["title"], articles[0]["publisher"], articles[0]["published"]) == (
        TITLE,
        "江畔观察",
        "2026-09-26",
    )


def test_one_refused_document_and_nothing_is_imported(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    good = put(tmp_path, "a.html", portal(article()))
    (tmp_path / "b.docx").write_bytes(b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"))
    status, _, err = terminal.run("import", project, good, tmp_path / "b.docx")
    assert status == 1
    assert "b.docx: it is password protected; ask for an open copy." in err
    assert err.splitlines()[-1] == "Nothing was imported."
    assert terminal.lines("articles", project) == []


def test_all_of_a_page_is_taken_on_request(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    page = put(tmp_path, "a.html", portal(article()))
    status, _, err = terminal.run(
        "import", project, page, "--whole-page", "--publisher", "某报", "--date", "2026-10"
    )
    assert (status, "main text only" in err) == (0, False)
    (imported,) = terminal.lines("articles", project)
    assert (imported["publisher"], imported["published"]) == ("某报", "2026-10")
    assert imported["characters"] > sum(map(len, article())) + 100


def test_a_format_can_be_forced(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    page = put(tmp_path, "a.html", "<html><body><p>三号码头停航延长一周。</p></body></html>")
    assert terminal.run("import", project, page, "--format", "txt")[0] == 0
    (imported,) = terminal.lines("articles", project)
    assert imported["characters"] == len(page.read_text(encoding="utf-8"))
    status, _, err = terminal.run("import", project, page, "--format", "klingon")
    assert (status, "there is no format “klingon”" in err) == (2, True)


def test_a_page_of_the_web_is_fetched(
    project: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "https://news.example/2026/0926/1.html"
    asked: list[str] = []

    def fetch(address: str, limits: FetchLimits | None) -> Any:
        asked.append(address)
        if address.endswith("nothing"):
            raise FetchError("timed_out", "30")
        return original(portal(article()).encode(), "", url=address)

    monkeypatch.setattr("corpus.fetching.fetch", fetch)
    assert terminal.run("import", project, address)[0] == 0
    assert terminal.lines("articles", project)[0]["title"] == TITLE
    status, _, err = terminal.run("import", project, "http://news.example/nothing")
    assert status == 1
    assert (
        "http://news.example/nothing: no answer within 30 s; save the page in a browser and import that."
        in err
    )
    assert asked == [address, "http://news.example/nothing"]


@pytest.mark.parametrize("verb", ["claims", "figures", "search", "articles", "suggest", "compare"])
def test_lists_of_our_own_are_no_articles(
    tmp_path: Path, sample: Path, project: Path, terminal: Terminal, verb: str
) -> None:
    """Row 62."""
    words = {"search": ["渡轮"], "suggest": ["--encoder", "none"]}.get(verb, [])
    path = put(tmp_path, "list.jsonl", terminal.run(verb, sample, *words, "--json")[1])
    other = tmp_path / "other.duikan"
    terminal.run("new", other)
    status, _, err = terminal.run("import", other, path, "--skip-bad-lines")
    assert (status, "that duikan exported" in err) == (1, True)
    assert terminal.lines("articles", other) == []


def test_what_others_import_meanwhile_is_not_counted(
    tmp_path: Path, project: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = (
        put(tmp_path, "mine.txt", "渡轮停航\n今天停航。"),
        put(tmp_path, "theirs.txt", "桥\n桥通车。"),
    )
    plain, turns = importing._known_texts, [(theirs, mine)]

    def known(store: Store) -> dict[str, str]:
        found = plain(store)
        if turns:
            terminal.run("import", project, *turns.pop())
        return found

    monkeypatch.setattr(importing, "_known_texts", known)
    assert "Imported 0 article(s)" in terminal.run("import", project, mine)[2]
    fresh = put(tmp_path, "fresh.txt", "隧道\n隧道通车。")
    turns[:] = [(put(tmp_path, "other.txt", "路\n路通车。"),)]
    assert "Imported 1 article(s)" in terminal.run("import", project, fresh)[2]
    assert len(terminal.lines("articles", project)) == 4
