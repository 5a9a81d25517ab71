from __future__ import annotations

import io

import pytest

from corpus.readers import READERS, json_archive, plain_text, reader_for
from corpus.writers import json_archive as writer
from tests.corpus.build import SIMPLIFIED, TRADITIONAL, archive


def _export() -> bytes:
    out = io.BytesIO()
    writer.write(archive(), out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "reader"),
    [
        (_export(), "项目.json", json_archive),
        (_export(), "renamed.txt", json_archive),
        (b"\xef\xbb\xbf" + _export(), "项目.json", json_archive),
        (b'{"a": 1}', "other.json", json_archive),
        (b'{"a": 1}', "notes.txt", plain_text),
        (SIMPLIFIED.encode(), "渡轮.txt", plain_text),
        (TRADITIONAL.encode("cp950"), "渡輪", plain_text),
        (SIMPLIFIED.encode("utf-16"), "a.txt", plain_text),
        (b"", "empty.txt", plain_text),
        (b"MZ is how this text begins", "a.txt", plain_text),
        (b"%PDF-1.7\n", "a.pdf", None),
        (b"PK\x03\x04\x14\0", "a.docx", None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "a.doc", None),
        (b"SQLite format 3\0", "a.duikan", None),
        (b"MZ\x90\0\x03\0\0\0", "a.exe", None),
    ],
)
def test_the_format_is_told_from_the_file(data: bytes, name: str, reader: object) -> None:
    assert reader_for(data, name) is reader


def test_each_format_says_what_it_is() -> None:
    assert len({reader.id for reader in READERS}) == len(READERS)
    for reader in READERS:
        assert reader.title
        assert all(suffix.startswith(".") for suffix in reader.suffixes)


def test_an_export_is_read_as_a_project() -> None:
    assert json_archive.read(_export(), "项目.json") == archive()
