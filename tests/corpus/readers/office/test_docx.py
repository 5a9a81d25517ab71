"""Word documents: those by python-docx, and features that only Word and WPS write."""

from __future__ import annotations

from typing import Any

import docx
import pytest

from corpus.readers.errors import ReadError
from corpus.readers.zip_files import SafeZip
from tests.corpus.readers.build import (
    TITLE,
    article,
    assert_faithful,
    content,
    element,
    kinds,
    read,
    remarks,
    saved,
    word,
    zipped,
)

MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
BOX = "<w:txbxContent><w:p><w:r><w:t>文本框里的话。</w:t></w:r></w:p></w:txbxContent>"
CHOICE = f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{BOX}</wps:txbx></w:drawing></mc:Choice>'
FALLBACK = f"<mc:Fallback><w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict></mc:Fallback>"


def lines(*pieces: str, styles: dict[str, str] | None = None) -> list[str]:
    """The lines of a document whose body is these elements."""
    return content(read(made(*pieces), "稿.docx")).split("\n")


def made(*pieces: str) -> bytes:
    document = docx.Document()
    body: Any = document.element.body
    for number, piece in enumerate(pieces):
        body.insert(number, element(piece, MC, WPS, V))
    return saved(document)


def test_an_article_comes_back_whole_with_its_properties() -> None:
    document = read(word(article()), "稿.docx")
    assert_faithful(content(document), [TITLE, *article()])
    read_article = document.articles[0].article
    assert (read_article.title, read_article.byline) == (TITLE, "苏禾")
    assert kinds(document)[0] == ("heading", TITLE)


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        (
            "<w:p><w:r><w:t>前</w:t></w:r><w:r><w:ruby><w:rt><w:r><w:t>hàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r>"
            "</w:rubyBase></w:ruby><w:t>字</w:t></w:r></w:p>",
            ["前漢字"],
        ),
        (
            '<w:p><w:ins w:id="1"><w:r><w:t>插入</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>删除</w:delText></w:r></w:del></w:p>',
            ["插入"],
        ),
        ("<w:p><w:r><w:t>见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>", ["见"]),
        ('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>不隐藏</w:t></w:r></w:p>', ["不隐藏"]),
        (
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>控件里的段落</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            ["控件里的段落"],
        ),
        (
            f"<w:p><w:r><w:t>锚段</w:t></w:r><w:r><mc:AlternateContent>{CHOICE}{FALLBACK}</mc:AlternateContent></w:r></w:p>",
            ["锚段", "文本框里的话。"],
        ),
        (
            f"<w:p><w:r><w:t>锚段</w:t></w:r><w:r><mc:AlternateContent>{CHOICE}</mc:AlternateContent></w:r></w:p>",
            ["锚段", "文本框里的话。"],
        ),
        ("<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>", ["一", "二"]),
    ],
)
def test_what_is_shown_is_read(piece: str, expected: list[str]) -> None:
    assert lines(piece) == expected


def test_what_is_left_out_is_told() -> None:
    piece = (
        '<w:p><w:r><w:t>留</w:t></w:r><w:del w:id="2"><w:r><w:delText>删除</w:delText></w:r></w:del>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>"
    )
    assert remarks(read(made(piece), "a.docx")) == {"deletions": 1, "hidden": 1}


def test_headings_are_known_by_style_and_by_outline() -> None:
    document = docx.Document()
    document.add_heading("大标题", 1)
    document.add_heading("小标题", 3)
    document.add_paragraph("正文。")
    outlined: Any = document.add_paragraph("按大纲级别的标题")._p
    outlined.get_or_add_pPr().append(element('<w:outlineLvl w:val="1"/>'))
    style: Any = document.styles.add_style("公文标题二", docx.enum.style.WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Heading 2"]
    document.add_paragraph("按样式的标题", style="公文标题二")
    result = read(saved(document), "a.docx")
    assert kinds(result) == [
        *(
            ("heading", "大标题"),
            ("heading", "小标题"),
            ("heading", "按大纲级别的标题"),
            ("heading", "按样式的标题"),
        ),
    ]
    assert [block.level for block in result.articles[0].article.blocks] == [1, 3, 2, 2]


def test_a_table_is_rows_and_one_inside_of_a_cell_is_its_words() -> None:
    document = docx.Document()
    table = document.add_table(3, 2)
    for row, cells in enumerate((("口径", "票价"), ("出行", "4.6元"), ("进站", "5.1元"))):
        for column, words in enumerate(cells):
            table.cell(row, column).text = words
    table.cell(2, 0).add_table(1, 2).cell(0, 1).text = "注"
    result = read(saved(document), "a.docx")
    assert kinds(result) == [
        ("table_head", "口径\t票价"),
        ("table_row", "出行\t4.6元"),
        ("table_row", "进站注\t5.1元"),
    ]


def test_footnotes_stand_behind_the_text_without_their_signs() -> None:
    base = made(
        '<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>完。</w:t></w:r></w:p>'
    )
    with SafeZip(base) as source:
        parts = {name: source.read(name) for name in source.names}
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts["word/footnotes.xml"] = (
        f'<w:footnotes xmlns:w="{space}"><w:footnote w:id="2"><w:p><w:r><w:t>注释内容</w:t></w:r></w:p></w:footnote></w:footnotes>'
    ).encode()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'.encode()
    )
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="rF" Type="{relation}" Target="footnotes.xml"/></Relationships>'.encode(),
    )
    result = read(zipped(parts.items()), "a.docx")
    assert content(result) == "正文完。\n注释内容"
    assert kinds(result) == [("footnote", "注释内容")]


def test_a_document_that_expands_or_declares_entities_is_refused() -> None:
    with SafeZip(word(["正文"])) as source:
        parts = {name: source.read(name) for name in source.names}
    entity = b'<!DOCTYPE a [<!ENTITY x "y">]><w:styles/>'
    for code, name, data in (
        ("entities", "word/styles.xml", entity),
        ("entities", "word/other.xml", entity.replace(b"w:styles", b"a")),
        ("bomb", "word/document.xml", bytes(12 << 20)),
        ("damaged", "word/document.xml", b"<broken"),
        ("unsafe_zip", "../x", b""),
    ):
        with pytest.raises(ReadError) as caught:
            read(zipped({**parts, name: data}.items()), "a.docx")
        assert caught.value.code == code


def test_a_document_without_its_parts_is_damaged() -> None:
    with pytest.raises(ReadError, match="damaged"):
        read(zipped([("word/media/x.png", "x")]), "a.docx")
