"""The verb ``import`` with files of other programs."""

from __future__ import annotations

import json
from pathlib import Path

from commands.foreign import LEFT, left_words
from corpus.foreign.project import LeftBehind, LeftOutKind
from resources.sample import build
from tests.corpus.readers.refi.build import document, package, selection, source
from tests.terminal import TEXT, Terminal, put


def test_what_one_exports_another_imports(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    terminal.run("import", project, build.OUT)
    before = terminal.lines("claims", project)
    for name in ("a.qdpx", "a.jsonld", "a.qdc"):
        status, _, err = terminal.run("export", project, "-o", tmp_path / name)
        assert status == 0, err
    other = tmp_path / "b.duikan"
    terminal.run("new", other, "--annotator", "读者")
    status, _, err = terminal.run("import", other, tmp_path / "a.qdpx")
    assert status == 0
    assert "5 article(s), 9 tag(s), 47 claim(s), 34 link(s)" in err
    assert "47 of 47 passages match the words recorded in the file" in err

    def told(rows: list[dict[str, object]]) -> list[tuple[object, ...]]:
        return [
            (row["id"], row["start"], row["quote"], row["tags"], row["kind"], row["note"]) for row in rows
        ]

    assert told(terminal.lines("claims", other)) == told(before)
    for name in ("a.jsonld", "a.qdc"):
        assert terminal.run("import", other, tmp_path / name)[0] == 0
    assert told(terminal.lines("claims", other)) == told(before)
    assert terminal.run("check", other)[0] == 0


def test_what_does_not_come_is_said_with_the_reason(
    tmp_path: Path, project: Path, terminal: Terminal
) -> None:
    rows = [
        {
            "id": "1", "user": "acct:a@b", "uri": uri, "text": "注", "tags": ["票价"],
            "target": [{"selector": [{"type": "TextQuoteSelector", "exact": exact}]}],
        }
        for uri, exact in (("https://x.example/a", "停航延长一周，去年日均客流8.6万"), ("https://y.example/b", "没有的话"))
    ]  # fmt: skip
    path = put(tmp_path, "hypothesis.json", json.dumps({"export_userid": "a", "annotations": rows}))
    terminal.run("import", project, put(tmp_path, "a.txt", TEXT))
    status, _, err = terminal.run("import", project, path)
    assert status == 0
    assert (
        "Left out: 1 annotation(s) on pages that are not articles here; import those pages first (https://y.example/b)."
        in err
    )
    assert [line["quote"] for line in terminal.lines("claims", project)] == [
        "停航延长一周，去年日均客流8.6万"
    ]


def test_misfits_and_unusual_counting_are_told(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    text = "𠮷野家一篇文章。\n说了三成。"
    parts = selection(10, 5, 7, "文章") + selection(11, 9, 12, "说了三") + selection(12, 1, 3, "不对的话")
    path = tmp_path / "a.qdpx"
    path.write_bytes(package(document(source(parts)), {"sources/T.txt": text.encode()}))
    status, _, err = terminal.run("import", project, path)
    assert status == 0
    assert "a.qdpx (QualCoder 4.0): 1 article(s)" in err
    assert "2 of 3 passages match the words recorded in the file" in err
    assert "a passage should read “不对的话” and reads “" in err


def test_a_bad_file_is_refused_with_a_sentence(tmp_path: Path, project: Path, terminal: Terminal) -> None:
    path = tmp_path / "a.qdpx"
    for files, words in (
        ({"../x.txt": b"1"}, "leads elsewhere"),
        ({"sources/T.txt": b"0" * (30 << 20)}, "200 MB"),
    ):
        path.write_bytes(package(document(source("")), files))
        status, out, err = terminal.run("import", project, path)
        assert (status, out) == (1, "")
        assert str(path) in err
        assert words in err
        assert "Nothing was imported." in err


def test_there_are_words_for_everything_that_does_not_come() -> None:
    assert set(LEFT) == set(LeftOutKind)
    assert left_words(LeftBehind(LeftOutKind.SETS, 2, ("一", "二"))) == "2 set(s) (一, 二)"
