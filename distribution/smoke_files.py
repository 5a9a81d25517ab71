"""Small documents of all kinds that can be read, for the test of a built program. Uses only the standard library."""

from __future__ import annotations

import io
import plistlib
import zipfile
from collections.abc import Mapping

TITLE, SENTENCE = "江城渡轮", "江城渡轮去年运送旅客400万人次，同比增长8.2%。"
BODY = "".join(f"<p>第{number}段：{SENTENCE}</p>" for number in "一二三四")
"""The paragraphs of the documents, in HTML."""
PAGE = (
    f'<html><head><meta charset="utf-8"><title>{TITLE}</title></head>'
    f"<body><article><h1>{TITLE}</h1>{BODY}</article></body></html>"
)
"""A web page."""
_XML = '<?xml version="1.0" encoding="UTF-8"?>'
"""The XML declaration."""
_CONTAINER = (
    f'{_XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
"""The container file of an EPUB."""
_BOOK = (
    f'{_XML}<package version="3.0" xmlns="http://www.idpf.org/2007/opf" unique-identifier="id">'
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
    f'<dc:identifier id="id">1</dc:identifier><dc:title>{TITLE}</dc:title><dc:language>zh</dc:language></metadata>'
    '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>'
)
"""The package document of an EPUB."""
_CHAPTER = f'{_XML}<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{TITLE}</title></head><body>{BODY}</body></html>'
"""A chapter of an EPUB."""
_ODT = (
    f'{_XML}<office:document-content office:version="1.3" '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
    f"<text:h>{TITLE}</text:h><text:p>{SENTENCE}</text:p></office:text></office:body></office:document-content>"
)
"""The content of an OpenDocument text."""


def documents() -> dict[str, bytes]:
    """A document of each kind by file name, except Word files and workbooks, which the program writes itself."""
    return {
        "a.txt": f"{TITLE}\n\n{SENTENCE}\n".encode(),
        "b.html": PAGE.encode(),
        "c.mhtml": _saved_page(),
        "d.webarchive": _web_archive(),
        "e.odt": _zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": _ODT}),
        "f.rtf": _rich_text(),
        "g.md": f"# {TITLE}\n\nMarkdown：{SENTENCE}\n".encode(),
        "h.epub": _zipped(
            {
                "mimetype": "application/epub+zip",
                "META-INF/container.xml": _CONTAINER,
                "book.opf": _BOOK,
                "a.xhtml": _CHAPTER,
            }
        ),
        "i.pdf": _pdf("The ferries of Jiangcheng carried 4 million passengers last year."),
        "j.srt": f"1\n00:00:01,000 --> 00:00:04,000\n字幕：{SENTENCE}\n".encode(),
        "k.csv": f"标题,正文\n{TITLE},表格：{SENTENCE}\n".encode(),
    }


def _zipped(entries: Mapping[str, str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, words in entries.items():
            archive.writestr(name, words)
    return held.getvalue()


def _saved_page() -> bytes:
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=part\r\n\r\n"
    part = "--part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return f"{head}{part}{PAGE.replace('段', '节')}\r\n--part--\r\n".encode()


def _web_archive() -> bytes:
    page = {
        "WebResourceData": PAGE.replace("段", "条").encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://example.org/",
    }
    return plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)


def _rich_text() -> bytes:
    words = "".join(f"\\u{ord(character)}?" for character in f"富文本：{SENTENCE}")
    return f"{{\\rtf1\\ansi\\uc1 {words}\\par}}".encode()


def _pdf(line: str) -> bytes:
    """A page with a line in a standard font, which contains only Latin letters."""
    drawn = f"BT /F1 12 Tf 72 700 Td ({line}) Tj ET".encode()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    held, places = io.BytesIO(), []
    held.write(b"%PDF-1.4\n")
    for number, words in enumerate(objects, 1):
        places.append(held.tell())
        held.write(b"%d 0 obj\n%s\nendobj\n" % (number, words))
    table = held.tell()
    held.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for place in places:
        held.write(b"%010d 00000 n \n" % place)
    held.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table))
    return held.getvalue()
