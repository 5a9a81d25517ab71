from __future__ import annotations

import pytest

from corpus.readers import sniffing
from corpus.readers.sniffing import original
from tests.corpus.readers.build import zipped


@pytest.mark.parametrize(
    ("data", "is_page"),
    [
        (b"<html><head>", True),
        (b"\xef\xbb\xbf\n<!-- saved -->\n<!DOCTYPE html>\n<p>12</p>", True),
        (b'<?xml version="1.0"?><HTML lang="zh">', True),
        ("<html><body>字".encode("utf-16"), True),
        ("文中说到<html>标签。".encode(), False),
        (b"<htmlx>", False),
        ("<title>不是网页".encode(), False),
    ],
)
def test_a_web_page_is_told_from_a_text_about_pages(data: bytes, is_page: bool) -> None:
    assert sniffing.is_web_page(original(data, "a")) is is_page


@pytest.mark.parametrize(
    "data", [b"1\r\n00:00:01,000 --> 00:00:02,000\r\nx", b"WEBVTT\n\n", b"\xef\xbb\xbfWEBVTT - x\n"]
)
def test_subtitles_are_told_by_their_beginning(data: bytes) -> None:
    assert sniffing.is_subtitles(original(data, "a.txt"))
    assert not sniffing.is_subtitles(original(b"WEBVTTx" + data[:1], "a.vtt"))


def test_what_is_inside_a_zip_file_tells_what_it_is() -> None:
    word = original(zipped([("[Content_Types].xml", "x"), ("word/document2.xml", "x")]), "a")
    assert sniffing.is_docx(word)
    assert not sniffing.is_xlsx(word)
    book = original(zipped([("META-INF/container.xml", "x"), ("OEBPS/Content.OPF", "x")]), "a")
    assert sniffing.is_epub(book)
    text = original(
        zipped([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "x")], 0), "a"
    )
    assert sniffing.is_odt(text)
    assert original(b"PK\x03\x04broken", "a").entries == ()


def test_mail_is_no_saved_page_and_a_saved_page_is() -> None:
    assert sniffing.is_mhtml(
        original(b"From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "a")
    )
    assert not sniffing.is_mhtml(original("来源: 网络\nMIME-Version: 1.0\nmultipart/related".encode(), "a"))
    assert not sniffing.is_mhtml(original(b"Note: MIME-Version: 1.0 is a header", "a"))


def test_an_encrypted_document_is_told_from_an_old_one() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    assert sniffing.is_encrypted_office(original(ole + "EncryptedPackage".encode("utf-16-le"), "a.docx"))
    assert not sniffing.is_encrypted_office(original(ole + b"WordDocument", "a.doc"))
