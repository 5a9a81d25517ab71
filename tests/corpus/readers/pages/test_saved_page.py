from __future__ import annotations

import plistlib
import quopri

import pytest

from corpus.readers.errors import ReadError
from tests.corpus.readers.build import TITLE, article, assert_faithful, content, read
from tests.corpus.readers.pages.build import hashed, portal

ADDRESS = "https://news.example.org/2026-09-26/doc-x.shtml"


def mhtml(page: bytes, *, kind: str = "text/html", charset: str = "") -> bytes:
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
        + ADDRESS
        + "\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n\r\n------B\r\nContent-Type: image/png\r\n'
        f"\r\nx\r\n------B\r\nContent-Type: {kind}{charset}\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        f"Content-Location: {ADDRESS}\r\n\r\n"
    )
    return head.encode() + quopri.encodestring(page).replace(b"\n", b"\r\n") + b"\r\n------B--\r\n"


def webarchive(page: bytes, form: plistlib.PlistFormat) -> bytes:
    resource = {"WebResourceData": page, "WebResourceURL": ADDRESS, "WebResourceTextEncodingName": "gbk"}
    return plistlib.dumps({"WebMainResource": resource, "WebSubresources": []}, fmt=form)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (mhtml(portal(article()).encode()), "存.mhtml"),
        (mhtml(hashed(article()).encode("gb18030"), charset='; charset="gbk"'), "存.mht"),
        (webarchive(portal(article()).encode("gb18030"), plistlib.FMT_BINARY), "存.webarchive"),
        (webarchive(portal(article()).encode("gb18030"), plistlib.FMT_XML), "存.webarchive"),
    ],
)
def test_a_saved_page_is_read_with_its_address(data: bytes, name: str) -> None:
    document = read(data, name)
    assert_faithful(content(document), [TITLE, *article()])
    read_article = document.articles[0].article
    assert (read_article.url, read_article.title, read_article.source_file) == (ADDRESS, TITLE, name)
    assert document.format == ("webarchive" if name.endswith("webarchive") else "mhtml")


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (mhtml(b"x", kind="image/gif"), "a.mht", "damaged"),
        (mhtml(b""), "a.mht", "empty"),
        (b"bplist00WebMainResource broken", "a.webarchive", "damaged"),
        (plistlib.dumps({"WebMainResource": "no"}), "a.webarchive", "damaged"),
        (
            b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "b">]><plist><string>WebMainResource&a;</string></plist>',
            "a.webarchive",
            "damaged",
        ),
    ],
)
def test_a_file_without_a_page_is_refused(data: bytes, name: str, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, name)
    assert caught.value.code == code
