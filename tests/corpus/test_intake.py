"""Which files are accepted, and the messages about the others."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from corpus.identities import as_uuid
from corpus.intake import LARGE, LARGEST, Refusal, take_in
from corpus.readers.document import ReadingChoices
from resources.sample import build

TEXT = "渡轮公告\n三号码头停航延长一周，给您带来不便，敬请谅解。\n"


def put(folder: Path, name: str, data: bytes) -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_in_any_encoding_becomes_an_article(tmp_path: Path, encoding: str) -> None:
    """Row 36: the right text, and its encoding told."""
    taken = take_in(put(tmp_path, "公告.txt", TEXT.encode(encoding)))
    assert taken.article is not None
    assert (taken.article.content, taken.article.title, taken.article.source_file) == (
        TEXT,
        "渡轮公告",
        "公告.txt",
    )
    assert taken.refusal is None


def test_an_encoding_that_is_asked_for_is_used(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", "会计划".encode("gb18030"))
    readings = {
        take_in(path, ReadingChoices(encoding=encoding)).article.content for encoding in ("gb18030", "big5")
    }  # type: ignore[union-attr]
    assert len(readings) == 2
    assert len(take_in(path).candidates) > 1


def test_our_export_is_an_archive() -> None:
    taken = take_in(str(build.OUT))
    assert taken.archive is not None
    assert taken.archive.project.title == "汐州渡轮电动化"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("report.pdf", b"%PDF-1.7 ...", "damaged"),
        ("report.docx", b"PK\x03\x04....", "damaged"),
        ("report.doc", b"\xd0\xcf\x11\xe0....", "old_office"),
        ("other.duikan", b"SQLite format 3\0....", "project"),
        ("picture.png", b"\x89PNG\r\n\x1a\n", "binary"),
        ("noise.txt", b"\x01\x02data\x03\x04" * 40, "binary"),
        ("list.json", b"[1, 2, 3]", "archive.not_duikan"),
        ("deep.json", b"[" * 200_000, "archive.too_deep"),
        ("cut.json", b'{"format": "duikan", ', "archive.syntax"),
        ("twice.json", b'{"format": "duikan", "format": "duikan"}', "archive.duplicate_key"),
        ("nan.json", b'{"format": "duikan", "version": NaN}', "archive.number"),
        ("new.json", b'{"format": "duikan", "version": 99}', "archive.too_new"),
    ],
)
def test_what_is_no_text_is_refused_for_its_reason(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    taken = take_in(put(tmp_path, name, data))
    assert taken.refusal is not None
    assert taken.refusal.code == code
    assert taken.article is None
    assert taken.archive is None


@pytest.mark.parametrize("text", ["文中说到<html>标签。", "<htmlx>", "< 3.5% 的用户", "<title>不是网页"])
def test_a_text_about_web_pages_is_a_text(tmp_path: Path, text: str) -> None:
    assert take_in(put(tmp_path, "a.txt", text.encode())).article is not None


def test_a_short_note_may_have_a_few_control_characters(tmp_path: Path) -> None:
    """Row 39: removed and counted, however short the text."""
    path = tmp_path / "a.txt"
    path.write_bytes("标题\n甲\0乙\x07丙\n".encode())
    taken = take_in(str(path))
    assert taken.article is not None
    assert (taken.article.content, taken.article.notices) == ("标题\n甲乙丙\n", ("controls:2",))


def test_a_stray_control_character_is_no_reason_to_refuse(tmp_path: Path) -> None:
    taken = take_in(put(tmp_path, "a.txt", TEXT.replace("三号", "三\0号").encode()))
    assert taken.article is not None
    assert taken.article.content == TEXT
    assert taken.article.notices == ("controls:1",)


def test_what_cannot_be_reached_is_named(tmp_path: Path) -> None:
    assert take_in(str(tmp_path / "nowhere.txt")).refusal.code == "missing"  # type: ignore[union-attr]
    assert take_in(str(tmp_path)).refusal.code == "is_folder"  # type: ignore[union-attr]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = put(tmp_path, "secret.txt", b"x")
    os.chmod(path, 0)
    assert take_in(path).refusal.code == "no_permission"  # type: ignore[union-attr]


def test_an_unknown_encoding_is_named(tmp_path: Path) -> None:
    taken = take_in(put(tmp_path, "a.txt", b"abc"), ReadingChoices(encoding="klingon"))
    assert taken.refusal is not None
    assert (taken.refusal.code, taken.refusal.detail) == ("encoding", "klingon")


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither")
def test_what_never_ends_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (str(tmp_path / "pipe.txt"), "/dev/zero"):
        refusal = take_in(path).refusal
        assert refusal is not None
        assert refusal.code == "no_file"


def test_what_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    sparse = tmp_path / "sparse.txt"
    with sparse.open("wb") as file:
        file.truncate(2 * 1024**3)
    for most, limit in ((LARGE, "50"), (LARGEST, "200"), (10**12, "200")):
        assert take_in(str(sparse), most=most).refusal == Refusal("large", limit)


def test_a_file_may_have_just_as_many_bytes_as_are_allowed(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", b"abc\n")
    assert take_in(path, most=4).article is not None
    assert take_in(path, most=3).refusal == Refusal("large", "0")


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on Unix")
def test_a_name_in_another_encoding_is_read(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/" + "渡轮.txt".encode("gb18030")
    with open(path, "w", encoding="utf-8") as file:
        file.write("正文")
    article = take_in(os.fsdecode(path)).article
    assert article is not None
    assert article.source_file == "渡轮.txt"


@pytest.mark.parametrize("encoding", ["no such", "\udcff", "\0"])
def test_an_encoding_that_does_not_exist_is_told(tmp_path: Path, encoding: str) -> None:
    assert take_in(
        put(tmp_path, "a.txt", TEXT.encode()), ReadingChoices(encoding=encoding)
    ).refusal == Refusal("encoding", encoding)


def spoilt(folder: Path) -> str:
    """An export of which one claim is nowhere, and with names for identities."""
    raw = json.loads(build.OUT.read_bytes())
    raw["claims"][0]["start"] = "three"
    raw["claims"][1]["id"] = "claim:1"
    return put(folder, "a.json", json.dumps(raw).encode())


def test_a_bad_line_of_an_export_is_named_and_nothing_is_taken(tmp_path: Path) -> None:
    taken = take_in(spoilt(tmp_path))
    assert taken.archive is None
    assert taken.refusal == Refusal("archive.type", "claims[0].start: a whole number is expected")
    assert taken.refusal.of_one_row
    whole = take_in(put(tmp_path, "b.json", b'{"format": "duikan"'))
    assert whole.refusal is not None
    assert not whole.refusal.of_one_row


def test_the_rest_is_taken_when_that_is_asked_for(tmp_path: Path) -> None:
    taken = take_in(spoilt(tmp_path), ReadingChoices(skip_bad_lines=True))
    whole = take_in(str(build.OUT), ReadingChoices(skip_bad_lines=True))
    assert taken.refusal is None
    assert taken.archive is not None and whole.archive is not None
    assert taken.left_out[0] == Refusal("archive.type", "claims[0].start: a whole number is expected")
    assert len(taken.archive.claims) == len(whole.archive.claims) - 1
    assert whole.left_out == ()
    assert take_in(put(tmp_path, "b.json", b"{"), ReadingChoices(skip_bad_lines=True)).refusal is not None


def test_identities_that_are_no_uuids_become_such(tmp_path: Path) -> None:
    taken = take_in(spoilt(tmp_path), ReadingChoices(skip_bad_lines=True))
    assert taken.archive is not None
    assert taken.archive.claims[0].id == as_uuid("claim:1")
