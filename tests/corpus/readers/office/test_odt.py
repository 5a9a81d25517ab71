from __future__ import annotations

import html

import pytest

from corpus.readers.errors import ReadError
from tests.corpus.readers.build import TITLE, article, assert_faithful, content, kinds, read, remarks, zipped

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("meta", "meta"),
        ("draw", "drawing"),
    )
)
META = (
    f'<office:document-meta {NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>{TITLE}</dc:title>'
    "<meta:initial-creator>苏禾</meta:initial-creator><meta:creation-date>2026-09-26T10:00:00</meta:creation-date>"
    "</office:meta></office:document-meta>"
)


REPEATED = ' table:number-columns-repeated="999"'
SPANNED = ' table:number-columns-spanned="2"'


def odt(body: str, *more: tuple[str, str]) -> bytes:
    source = f"<office:document-content {NAMES}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return zipped(
        [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", source),
            ("meta.xml", META),
            *more,
        ]
    )


def lines(body: str) -> list[str]:
    return content(read(odt(body), "a.odt")).split("\n")


def test_an_article_comes_back_whole_with_its_properties() -> None:
    body = f'<text:h text:outline-level="1">{TITLE}</text:h>' + "".join(
        f"<text:p>{html.escape(words[:9])}<text:span>{html.escape(words[9:])}</text:span></text:p>"
        for words in article()
    )
    document = read(odt(body), "稿.odt")
    assert_faithful(content(document), [TITLE, *article()])
    read_article = document.articles[0].article
    assert (read_article.title, read_article.byline, read_article.published) == (TITLE, "苏禾", "2026-09-26")
    assert kinds(document) == [("heading", TITLE)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>', ["a b c", "d"]),
        (
            "<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>hàn</text:ruby-text></text:ruby>字</text:p>",
            ["漢字"],
        ),
        (
            "<text:p>锚段<draw:frame><draw:text-box><text:p>框一</text:p><text:p>框二</text:p></draw:text-box></draw:frame>完</text:p>",
            ["锚段完", "框一", "框二"],
        ),
        ("<text:p>留<office:annotation><text:p>批注</text:p></office:annotation>下</text:p>", ["留下"]),
        (
            "<text:p>注<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body>"
            "</text:note>后</text:p><text:p>末段</text:p>",
            ["注后", "末段", "脚注"],
        ),
        ("<text:section><text:p>节内</text:p></text:section>", ["节内"]),
    ],
)
def test_what_is_shown_is_read(body: str, expected: list[str]) -> None:
    assert lines(body) == expected


def test_lists_and_tables_are_known() -> None:
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    body = (
        "<text:list><text:list-item><text:p>甲</text:p><text:list><text:list-item><text:p>乙</text:p></text:list-item></text:list>"
        "</text:list-item></text:list><table:table><table:table-column/><table:table-header-rows><table:table-row>"
        f"{cell.format('', '口径')}{cell.format('', '票价')}</table:table-row></table:table-header-rows><table:table-row>"
        f"{cell.format('', '出行')}{cell.format(REPEATED, '')}</table:table-row>"
        f"<table:table-row>{cell.format(SPANNED, '合计')}<table:covered-table-cell/>"
        f"{cell.format('', '9元')}</table:table-row></table:table>"
    )
    document = read(odt(body), "a.odt")
    assert kinds(document) == [
        ("list_item", "甲"),
        ("list_item", "乙"),
        ("table_head", "口径\t票价"),
        ("table_row", "出行"),
        ("table_row", "合计\t\t9元"),
    ]
    assert remarks(document) == {"tables": 1}


def test_deleted_passages_are_left_out_and_told() -> None:
    deletion = (
        "<text:changed-region><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region>"
    )
    document = read(
        odt(f"<text:tracked-changes>{deletion}</text:tracked-changes><text:p>留</text:p>"), "a.odt"
    )
    assert (content(document), remarks(document)) == ("留", {"deletions": 1})


def test_an_encrypted_document_is_told_as_such() -> None:
    manifest = "<manifest:manifest xmlns:manifest='m'><manifest:encryption-data/></manifest:manifest>"
    with pytest.raises(ReadError, match="encrypted"):
        read(odt("<text:p>x</text:p>", ("META-INF/manifest.xml", manifest)), "a.odt")


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(ReadError, match="empty"):
        read(odt(""), "a.odt")
