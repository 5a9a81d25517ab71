"""The registry of formats: recognized by content, then by file name."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from corpus.readers.errors import ReadError
from corpus.readers.json_archive import read_project
from corpus.readers.registry import FORMATS, format_named, format_of
from corpus.readers.sniffing import original
from corpus.readers.uuids import with_uuids
from corpus.writers import json_archive as writer
from tests.corpus.build import SIMPLIFIED, TRADITIONAL, archive
from tests.corpus.readers.build import CHOICES, article, pdf, set_in_lines, word, zipped
from tests.db.build import ROOT


def _export() -> bytes:
    out = io.BytesIO()
    writer.write(archive(), out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "format"),
    [
        (_export(), "项目.json", "json"),
        (_export(), "renamed.txt", "json"),
        (b"\xef\xbb\xbf" + _export(), "项目.json", "json"),
        (b'{"a": 1}', "other.json", "json"),
        (b'{"a": 1}', "notes.txt", "text"),
        (SIMPLIFIED.encode(), "渡轮.txt", "text"),
        (TRADITIONAL.encode("cp950"), "渡輪", "text"),
        (SIMPLIFIED.encode("utf-16"), "a.txt", "text"),
        (b"MZ is how this text begins", "a.txt", "text"),
        (SIMPLIFIED.encode(), "a.md", "markdown"),
        (b"a,b\n1,2\n", "a.csv", "csv"),
        (b"{\\rtf1 x}", "a.doc", "rtf"),
        (b"<html><body>x", "a.doc", "html"),
        (word(article()[:2]), "a.zip", "docx"),
        (pdf([set_in_lines(article()[:1])]), "a.txt", "pdf"),
        (b"WEBVTT\n\n", "a.txt", "subtitles"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n", "a.mht", "mhtml"),
        (b"<p>a piece</p>", "piece.html", "html"),
    ],
)
def test_the_format_is_told_from_the_file(data: bytes, name: str, format: str) -> None:
    assert format_of(original(data, name)).id == format


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"SQLite format 3\0", "a.duikan", "project"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "a.doc", "old_office"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "a.docx", "encrypted"),
        (b"PK\x03\x04\x14\0", "a.docx", "damaged"),
        (zipped([("a.docx", word(article()[:1]))]), "a.zip", "zip"),
        (zipped([("ppt/presentation.xml", "x")]), "a.pptx", "other_office"),
        (zipped([("content.xml", "x")]), "a.ods", "other_office"),
        (b"MZ\x90\0\x03\0\0\0", "a.exe", "not_text"),
        (b"\x89PNG\r\n", "a.png", "not_text"),
    ],
)
def test_what_cannot_be_read_is_refused_for_its_reason(data: bytes, name: str, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        format_of(original(data, name))
    assert caught.value.code == code


def test_each_format_says_what_it_is_and_can_be_loaded() -> None:
    assert len({format.id for format in FORMATS}) == len(FORMATS)
    for format in FORMATS:
        assert format.title
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in format.suffixes)
        assert callable(format.load())


def test_a_format_is_named_by_its_identity_or_its_suffix() -> None:
    for words, identity in (("HTML", "html"), (".htm", "html"), ("md", "markdown"), ("json", "json")):
        format = format_named(words)
        assert format is not None
        assert format.id == identity
    assert format_named("klingon") is None


def test_an_export_is_read_as_a_project() -> None:
    read = read_project(original(_export(), "项目.json"), CHOICES)
    assert (read.format, read.archive, read.left_out) == ("json", with_uuids(archive()), ())


def test_listing_the_formats_loads_no_library() -> None:
    code = (
        "import sys, corpus.intake; "
        "print(*({'lxml', 'trafilatura', 'mammoth', 'pypdfium2', 'markdown_it', 'striprtf', 'urllib.request'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == ""
