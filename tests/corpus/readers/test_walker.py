"""From elements to lines: exactly the text visible on the page."""

from __future__ import annotations

import pytest
from lxml import html

from corpus.readers.pages.parsing import tree_of
from corpus.readers.walker import joined, squeezed, text_of


def text(source: str) -> str:
    return text_of(html.fromstring(f"<div>{source}</div>")).content


def kinds(source: str) -> list[tuple[str, int, str]]:
    made = text_of(html.fromstring(f"<div>{source}</div>"))
    return [(block.kind.value, block.level, made.content[block.start : block.end]) for block in made.blocks]


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("<p>甲</p>乙<p>丙</p>", "甲\n乙\n丙"),
        ("<p>三号码头\n   停航</p>", "三号码头停航"),
        ("<p>三号码头，\n停航</p>", "三号码头，停航"),
        ("<p>三号<b>码头</b>\n<i>停航</i></p>", "三号码头停航"),
        ("<p>三号 码头</p>", "三号 码头"),
        ("<p>AI\nmodel 在\nAI 中</p>", "AI model 在 AI 中"),
        ("<p>　　缩进&nbsp;&nbsp;的段落 </p>", "缩进 的段落"),
        ("<p>一行<br>又一行<br/><br/>末行</p>", "一行\n又一行\n末行"),
        ("<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字</p>", "漢字"),
        ("<p>有<!-- 注释 -->字</p><script>x</script><style>y</style>", "有字"),
        ("<p style='display: none'>看不见</p><p hidden>也看不见</p><p>看得见</p>", "看得见"),
        ("<pre>a  b\n c</pre>", "a  b\n c"),
        ("<p>甲<select><option>选</option></select>乙</p>", "甲乙"),
    ],
)
def test_text_is_what_a_reader_sees(source: str, lines: str) -> None:
    assert text(source) == lines


def test_no_depth_of_nesting_breaks_it() -> None:
    assert text_of(tree_of("<div>" * 1_500 + "深" + "</div>" * 1_500)).content == "深"


def test_headings_lists_and_footnotes_are_known() -> None:
    source = (
        "<h2>标题<br>第二行</h2><ul><li>甲</li><li>乙<ol start='3'><li>一</li><li><p>二</p><p>续</p></li></ol></li></ul>"
        "<p data-footnote=''>注</p>"
    )
    assert kinds(source) == [
        ("heading", 2, "标题第二行"),
        ("list_item", 1, "甲"),
        ("list_item", 1, "乙"),
        ("list_item", 2, "3. 一"),
        ("list_item", 2, "4. 二"),
        ("list_item", 2, "续"),
        ("footnote", 1, "注"),
    ]


def test_a_table_is_rows_with_tabs_and_its_columns_stay_below_each_other() -> None:
    source = (
        "<table><tr><td>口径</td><td colspan=2>票价</td></tr><tr><td rowspan=2>出行</td><td>4.6元</td><td><p>甲</p><p>乙</p></td></tr>"
        "<tr><td>5.1元</td><td> </td></tr></table><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"
    )
    assert kinds(source) == [
        ("table_head", 1, "口径\t票价"),
        ("table_row", 1, "出行\t4.6元\t甲乙"),
        ("table_row", 1, "\t5.1元"),
        ("table_head", 2, "a\tb"),
        ("table_row", 2, "1\t2"),
    ]


def test_a_table_that_lays_out_the_page_is_no_table() -> None:
    source = "<table><tr><td>导航</td><td><table><tr><td>口径</td><td>4</td></tr></table><p>正文</p></td></tr></table>"
    assert text(source) == "导航\n口径\t4\n正文"
    assert kinds(source) == [("table_row", 1, "口径\t4")]


def test_spans_that_no_page_could_show_are_not_believed() -> None:
    assert len(text("<table><tr><td colspan=999999999>a</td><td>b</td></tr></table>")) < 100


def test_pieces_are_joined_without_a_space_between_chinese() -> None:
    assert joined(["三号", "码头", "", "AI", "model"]) == "三号码头AI model"
    assert squeezed(" a \n b\u2028 c ") == "a b\nc"
