"""The main text and the metadata of pages as publishing systems build them."""

from __future__ import annotations

import pytest

from corpus.readers.document import ReadingChoices
from corpus.readers.errors import ReadError
from tests.corpus.readers.build import TITLE, article, assert_faithful, content, found, kinds, read, remarks
from tests.corpus.readers.pages.build import (
    LIST,
    PAGES,
    Maker,
    bare,
    forum,
    hashed,
    party_paper,
    portal,
    public_account,
)

DATELINES = {forum: ("2026-9-26 作者：苏禾 来源：江畔观察",), bare: ("2026-09-26 来源：江畔观察",)}
"""Lines that nothing but their words tells from the text."""
ENCODINGS = {party_paper: "gb18030", forum: "gb18030"}


@pytest.mark.parametrize("make", PAGES, ids=lambda make: make.__name__)
def test_the_main_text_comes_back_whole_with_what_the_page_tells(make: Maker) -> None:
    paragraphs = article()
    document = read(make(paragraphs).encode(ENCODINGS.get(make, "utf-8")), "存.html")
    assert_faithful(content(document), [TITLE, *DATELINES.get(make, ()), *paragraphs])
    read_article = document.articles[0].article
    assert (read_article.title, read_article.publisher, read_article.published) == (
        TITLE,
        "江畔观察",
        "2026-09-26",
    )
    assert read_article.byline in ("", "苏禾")
    assert read_article.source_file == "存.html"
    assert document.whole_page is False
    assert 0 < document.main_characters < document.page_characters


def test_a_traditional_article_in_big5_comes_back_whole() -> None:
    paragraphs = article("3-east-bay-times.txt")
    page = hashed(paragraphs).replace("utf-8", "big5")
    document = read(page.encode("cp950", "xmlcharrefreplace"), "存.htm")
    assert_faithful(content(document), [TITLE, *paragraphs])


def test_all_of_a_page_can_be_taken() -> None:
    document = read(portal(article()).encode(), "a.html", ReadingChoices(whole_page=True))
    assert content(document).startswith("首页")
    assert content(document).endswith("京ICP备12345678号")
    assert (document.whole_page, "left_out" in remarks(document)) == (True, False)


def test_a_page_without_a_main_text_is_taken_whole_and_that_is_told() -> None:
    document = read(f"<html><body><ul>{LIST}</ul></body></html>".encode(), "a.html")
    assert "main_text_unsure" in remarks(document)
    assert "渡轮停航一周市民绕行" in content(document)


def test_headings_tables_and_captions_inside_of_the_text_stay() -> None:
    paragraphs = article()
    more = (
        "<h3>两种均价</h3><table><tr><td>口径</td><td>均价</td></tr><tr><td>出行</td><td>4.6元</td></tr></table>"
        "<figure><img src=x><figcaption>图为三号码头</figcaption></figure>"
    )
    page = bare(paragraphs)
    middle = f"<div>{paragraphs[4]}</div>"
    assert middle in page
    document = read(page.replace(middle, more + middle).encode(), "a.html")
    assert ("heading", "两种均价") in kinds(document)
    assert [text for kind, text in kinds(document) if kind.startswith("table")] == [
        "口径\t均价",
        "出行\t4.6元",
    ]
    assert "图为三号码头" in content(document)
    assert remarks(document)["tables"] == 1


def test_every_one_of_many_equal_paragraphs_is_kept() -> None:
    paragraphs = [words for words in article()[2:6] for _ in range(6)]
    document = read(hashed(paragraphs).encode(), "a.html")
    assert content(document).split("\n") == [TITLE, *paragraphs]


def test_an_encoding_that_the_page_names_wrongly_is_told() -> None:
    page = portal(article()).replace("utf-8", "gb2312")
    document = read(page.encode(), "a.html")
    assert document.articles[0].article.encoding == "utf-8"
    assert [(one.code, one.detail) for one in document.remarks if one.code == "encoding"] == [
        ("encoding", "gb2312")
    ]
    assert "encoding" not in remarks(read(party_paper(article()).encode("gb2312", "ignore"), "a.html"))


def test_where_facts_were_found_is_told() -> None:
    assert found(read(portal(article()).encode(), "a.html")) == {
        "title": "meta",
        "publisher": "meta",
        "published": "meta",
    }
    assert found(read(public_account(article()).encode(), "a.html"))["byline"] == "meta"
    assert found(read(hashed(article()).encode(), "a.html"))["publisher"] == "label"


def test_a_page_that_gets_its_text_from_elsewhere_is_refused_as_such() -> None:
    for inside in (
        "<body><div id=app></div><script>load()</script>",
        "<frameset><frame src=a.html></frameset>",
    ):
        with pytest.raises(ReadError, match="page_without_text"):
            read(f"<html><head><title>汐州网</title></head>{inside}</html>".encode(), "a.html")
    with pytest.raises(ReadError, match="empty"):
        read(b"<html><body></body></html>", "a.html")
