"""The verbs ``articles``, ``claims``, ``search`` and ``check``: JSON and text output."""

from __future__ import annotations

import json
from pathlib import Path

from db import edits
from db.store import Store
from resources.sample import build
from tests.terminal import TEXT, Terminal, put


def test_imported_articles_are_listed_as_documented(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    first = put(tmp_path, "公告.txt", TEXT)
    second = put(
        tmp_path,
        "新聞稿.txt",
        "渡輪新聞稿\n汐州市渡輪公司今日宣布，新船延後兩週上路，並公布時刻表。\n",
        "big5",
    )
    words = ("--publisher", "轮渡公司", "--date", "2026-09")
    assert terminal.run("import", project, first, second, *words)[0] == 0
    simplified, traditional = terminal.lines("articles", project)
    assert simplified["source_file"] == "公告.txt"
    assert simplified["title"] == "渡轮公告"
    assert simplified["publisher"] == "轮渡公司"
    assert simplified["published"] == "2026-09"
    assert simplified["language"] == "zh-Hans"
    assert simplified["characters"] == len(TEXT)
    assert len(simplified["sha256"]) == 64
    assert traditional["language"] == "zh-Hant"
    fields = "id title publisher published language source_file characters sha256"
    assert set(fields.split()) <= set(simplified)


def test_claims_are_listed_as_documented(sample: Path, terminal: Terminal) -> None:
    texts = {article.stem: article.read_text(encoding="utf-8") for article in build.HERE.glob("*.txt")}
    claims = terminal.lines("claims", sample)
    assert len(claims) == len(build.build().claims)
    for claim in claims:
        text = texts[Path(claim["source_file"]).stem]
        assert text[claim["start"] : claim["end"]] == claim["quote"]
        assert text[: claim["start"]].endswith(claim["prefix"])
        assert text[claim["end"] :].startswith(claim["suffix"])
    fields = "id article source_file start end quote prefix suffix tags kind note figures annotator created updated"
    assert set(fields.split()) <= set(claims[0])
    assert claims[0]["tags"] == ["投资与资金"]
    assert claims[0]["annotator"] == "苏禾"
    places = [(claim["source_file"], claim["start"]) for claim in claims]
    assert places == sorted(places)


def test_an_orphan_has_no_figures(sample: Path, terminal: Terminal) -> None:
    claim = terminal.lines("claims", sample)[0]
    with Store.open(sample, "程野") as store:
        store.perform(edits.replace_text, claim["article"], "另一篇，3元。")
    (orphan,) = (line for line in terminal.lines("claims", sample) if line["id"] == claim["id"])
    assert (orphan["orphaned"], orphan["figures"]) == (True, [])


def test_search_finds_either_script_with_exact_places(sample: Path, terminal: Terminal) -> None:
    texts = {article.name: article.read_text(encoding="utf-8") for article in build.HERE.glob("*.txt")}
    hits = terminal.lines("search", sample, "電動渡輪")
    assert hits == terminal.lines("search", sample, "电动渡轮")
    found = {(hit["source_file"], hit["start"]) for hit in hits}
    expected = {
        (name, start)
        for name, text in texts.items()
        for word in ("電動渡輪", "电动渡轮")
        for start in range(len(text))
        if text.startswith(word, start)
    }
    assert found == expected
    for hit in hits:
        assert texts[hit["source_file"]][hit["start"] : hit["end"]] == hit["text"]
        assert hit["text"] in hit["context"]


def test_search_looks_in_notes_and_tags_when_asked(sample: Path, terminal: Terminal) -> None:
    assert terminal.lines("search", sample, "弹性系数 −0.3") == []
    (hit,) = terminal.lines("search", sample, "弹性系数 −0.3", "--all")
    assert hit["field"] == "note"
    assert any(hit["field"] == "name" for hit in terminal.lines("search", sample, "票价与听证", "--all"))


def test_check_tells_damage_by_its_status(sample: Path, terminal: Terminal) -> None:
    assert terminal.lines("check", sample) == []
    import sqlite3

    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE claim SET note = 'forged' WHERE rowid = 1")
    connection.close()
    status, out, _ = terminal.run("check", sample, "--json")
    assert status == 1
    assert "digest" in [json.loads(line)["code"] for line in out.splitlines()]
