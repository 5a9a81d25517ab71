from __future__ import annotations

import pytest

from corpus.readers.document import ReadingChoices
from corpus.readers.errors import ReadError
from tests.corpus.readers.build import (
    TITLE,
    article,
    assert_faithful,
    content,
    kinds,
    paragraphs_in,
    read,
    remarks,
    zipped,
)

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'
)
NAV = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>{}</body></html>'
NAVIGATION = ' properties="nav"'
TOC = (
    '<nav epub:type="toc"><ol><li><a href="z.xhtml">第一章 起航</a></li><li><a href="Text/a%20b.xhtml#x">第二章 靠岸</a></li></ol></nav>'
    '<nav epub:type="page-list"><ol><li><a href="more.xhtml">12</a></li></ol></nav>'
)


def page(body: str) -> str:
    head = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
    return f"{head}<head><title>不是正文</title></head><body>{body}</body></html>"


def book(paragraphs: list[str], *more: tuple[str, str], toc: str = TOC) -> bytes:
    """Pages whose names sort against their order: z, then ``a b``, then more."""
    names = {"n": "nav.xhtml", "a": "Text/a%20b.xhtml", "z": "z.xhtml", "m": "more.xhtml"}
    items = "".join(
        f'<item id="{key}" href="{name}" media-type="application/xhtml+xml"{NAVIGATION if key == "n" else ""}/>'
        for key, name in names.items()
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{TITLE}</dc:title><dc:creator>苏禾</dc:creator><dc:date>2026-09</dc:date><dc:publisher>江畔社</dc:publisher>"
        f'</metadata><manifest>{items}<item id="p" href="p.png" media-type="image/png"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="z"/><itemref idref="a"/><itemref idref="m"/><itemref idref="p"/></spine></package>'
    )
    half = len(paragraphs) // 2
    return zipped(
        [
            ("META-INF/container.xml", CONTAINER),
            ("OEBPS/content.opf", package),
            ("OEBPS/nav.xhtml", NAV.format(toc)),
            ("OEBPS/z.xhtml", page(f"<h1>第一章</h1>{paragraphs_in('p', paragraphs[:half])}")),
            ("OEBPS/Text/a b.xhtml", page(paragraphs_in("p", paragraphs[half:-1]))),
            ("OEBPS/more.xhtml", page(paragraphs_in("p", paragraphs[-1:]))),
            *more,
        ]
    )


def test_a_book_is_read_in_its_order() -> None:
    paragraphs = article()
    document = read(book(paragraphs), "书.epub")
    assert_faithful(content(document), ["第一章", *paragraphs])
    read_article = document.articles[0].article
    assert (read_article.title, read_article.byline, read_article.publisher) == (TITLE, "苏禾", "江畔社")
    assert read_article.published == "2026-09"
    assert (document.chapters, document.parts, remarks(document)) == (False, 2, {"chapters": 2})


def test_each_chapter_can_be_an_article() -> None:
    paragraphs = article()
    document = read(book(paragraphs), "书.epub", ReadingChoices(chapters=True))
    titles = [read.article.title for read in document.articles]
    assert titles == ["第一章 起航", "第二章 靠岸"]
    assert {read.article.folder for read in document.articles} == {TITLE}
    # A page without an entry in the contents belongs to the chapter before it.
    assert document.articles[1].article.content.endswith(paragraphs[-1])
    assert document.chapters is True


def test_without_contents_each_page_is_a_chapter() -> None:
    document = read(book(article(), toc=""), "书.epub", ReadingChoices(chapters=True))
    assert len(document.articles) == 3


def test_footnotes_are_known_and_their_signs_dropped() -> None:
    body = "<p>正文<a epub:type='noteref' href='#f'>①</a>完。</p><aside epub:type='footnote'>注。</aside>"
    document = read(book_with(body), "书.epub")
    assert content(document).endswith("正文完。\n注。")
    assert kinds(document)[-1] == ("footnote", "注。")


def book_with(body: str) -> bytes:
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
        '</manifest><spine><itemref idref="a"/></spine></package>'
    )
    return zipped(
        [("META-INF/container.xml", CONTAINER), ("OEBPS/content.opf", package), ("OEBPS/a.xhtml", page(body))]
    )


@pytest.mark.parametrize(
    ("algorithm", "refused"),
    [("http://www.idpf.org/2008/embedding", False), ("http://www.w3.org/2001/04/xmlenc#aes128-cbc", True)],
)
def test_a_protected_book_is_refused_and_one_with_scrambled_fonts_is_not(
    algorithm: str, refused: bool
) -> None:
    encryption = (
        f'<encryption><EncryptedData><EncryptionMethod Algorithm="{algorithm}"/></EncryptedData></encryption>'
    )
    data = book(article(), ("META-INF/encryption.xml", encryption))
    if not refused:
        assert content(read(data, "书.epub"))
        return
    with pytest.raises(ReadError, match="encrypted"):
        read(data, "书.epub")


def test_a_book_without_its_package_is_damaged() -> None:
    data = zipped([("META-INF/container.xml", CONTAINER), ("x.opf", "x")])
    with pytest.raises(ReadError, match=r"content\.opf is missing"):
        read(data, "书.epub")
