from __future__ import annotations

import datetime
import io
from collections.abc import Sequence
from typing import Any

import openpyxl
import pytest

from corpus.readers.errors import ReadError
from corpus.readers.zip_files import SafeZip
from tests.corpus.readers.build import TITLE, article, assert_faithful, content, read, zipped

ROWS: Sequence[Sequence[Any]] = (
    ("标题", "媒体", "发布日期", "内容", "数"),
    (TITLE, "江畔观察", datetime.date(2026, 9, 26), "\n".join(article()), 12),
    (None, "晚报", "2026-09-27", "船票下月起调整，请市民留意。", 1.5),
)


def workbook(*sheets: Sequence[Sequence[Any]]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_article_in_a_cell_comes_back_whole() -> None:
    document = read(saved(workbook(ROWS)), "表.xlsx")
    assert_faithful(content(document), article())
    first, second = (one.article for one in document.articles)
    assert (first.title, first.publisher, first.published) == (TITLE, "江畔观察", "2026-09-26")
    assert (second.publisher, second.published) == ("晚报", "2026-09-27")
    assert document.table is not None
    assert document.table.examples[1][4] == "1.5"


def test_the_first_sheet_that_shows_anything_is_read() -> None:
    book = workbook((), ROWS, (("x",),))
    assert read(saved(book), "表.xlsx").parts == 2
    hidden = workbook((("藏",),), ROWS)
    hidden.worksheets[0].sheet_state = "hidden"
    assert read(saved(hidden), "表.xlsx").parts == 2


def test_dates_count_from_where_the_workbook_says() -> None:
    book = workbook(ROWS)
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    assert read(saved(book), "表.xlsx").articles[0].article.published == "2026-09-26"
    styled = workbook(ROWS[:2])
    styled.worksheets[0]["C2"].number_format = '[$-804]yyyy"年"m"月"d"日"'
    assert read(saved(styled), "表.xlsx").articles[0].article.published == "2026-09-26"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("xl/workbook.xml", b'<!DOCTYPE a [<!ENTITY x "y">]><a/>', "entities"),
        ("xl/worksheets/sheet1.xml", b"<broken", "damaged"),
        ("xl/worksheets/sheet1.xml", bytes(12 << 20), "bomb"),
        ("xl/worksheets/sheet1.xml", b"<worksheet/>", "empty"),
    ],
)
def test_what_is_broken_is_refused(name: str, data: bytes, code: str) -> None:
    with SafeZip(saved(workbook(ROWS))) as source:
        parts = {entry: source.read(entry) for entry in source.names}
    with pytest.raises(ReadError) as caught:
        read(zipped({**parts, name: data}.items()), "表.xlsx")
    assert caught.value.code == code


def test_cells_with_readings_and_control_characters_are_read() -> None:
    with SafeZip(saved(workbook((("正文",), ("甲乙丙丁戊己庚辛",))))) as source:
        parts = {entry: source.read(entry) for entry in source.names}
    inline = '<c r="A2" t="inlineStr"><is><r><t>三号_x000D_</t></r><r><t>码头</t></r><rPh><t>hao</t></rPh></is></c>'
    sheet = f'<worksheet><sheetData><row><c r="A1" t="str"><v>正文</v></c></row><row>{inline}</row></sheetData></worksheet>'
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    assert content(read(zipped(parts.items()), "表.xlsx")) == "三号\n码头"


def test_a_cell_over_several_rows_belongs_to_each_and_a_title_above_to_none() -> None:
    rows = [
        ("稿件汇总", None, None),
        ROWS[0],
        ROWS[1],
        (None, None, None, "船票下月起调整，请市民留意。"),
        (),
    ]
    book = workbook([*rows, (None, None, None, "三号码头停航延长，给您带来不便。")])
    sheet = book.worksheets[0]
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("B3:B4")
    document = read(saved(book), "表.xlsx")
    assert [one.article.publisher for one in document.articles] == ["江畔观察", "江畔观察", ""]
