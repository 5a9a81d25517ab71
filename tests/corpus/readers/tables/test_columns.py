from __future__ import annotations

import pytest

from corpus.readers.document import ColumnRole
from corpus.readers.tables.columns import guessed_roles, has_head, rows_above_head

NONE, TEXT, TITLE = ColumnRole.NONE, ColumnRole.TEXT, ColumnRole.TITLE
LONG = "三号码头停航延长一周，给您带来不便，敬请谅解。" * 3


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        ([["标题", "正文"], ["甲", "乙"]], True),
        ([["Title", "x"], ["甲", "乙"]], True),
        ([["编号", "段子"], ["1", LONG]], True),
        ([["1", LONG], ["2", LONG]], False),
        ([["甲", "乙"], ["丙", "丁"]], False),
        ([["标题", "正文"]], False),
    ],
)
def test_a_head_is_told_by_its_words_or_by_what_is_below(rows: list[list[str]], head: bool) -> None:
    assert has_head(rows) is head


def test_columns_are_told_by_their_names() -> None:
    names = ("序号", "标题", "媒体", "记者", "发布时间", "链接", "内容")
    roles = guessed_roles([["1", "甲", "报", "苏禾", "2026-09-26", "https://a.org", "短"]], names, 7)
    assert roles == (
        *(NONE, TITLE, ColumnRole.PUBLISHER, ColumnRole.BYLINE),
        *(ColumnRole.PUBLISHED, ColumnRole.URL, TEXT),
    )


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("正文内容", TEXT),
        ("內文", TEXT),
        ("文章標題", TITLE),
        ("媒体名称", ColumnRole.PUBLISHER),
        ("新闻来源", ColumnRole.PUBLISHER),
        ("记者姓名", ColumnRole.BYLINE),
        ("原文地址", ColumnRole.URL),
        ("媒体数量", NONE),
    ],
)
def test_names_may_tell_of_what_they_are(name: str, role: ColumnRole) -> None:
    assert guessed_roles([["甲", LONG]], (name, "正文" if role is not TEXT else "x"), 2)[0] is role


def test_columns_without_names_are_told_by_what_stands_in_them() -> None:
    rows = [
        ["7", "https://a.org/1", LONG, "2026/9/26", "短句"],
        ["8", "https://a.org/2", LONG, "2026-09-27", ""],
    ]
    assert guessed_roles(rows, (), 5) == (NONE, ColumnRole.URL, TEXT, ColumnRole.PUBLISHED, NONE)


def test_a_table_of_figures_has_no_text() -> None:
    assert guessed_roles([["2025", "8.6"], ["2026", "10"]], ("年", "日期"), 2) == (NONE, NONE)


def test_rows_above_the_head_are_no_rows_of_the_table() -> None:
    head, row = ["序号", "标题", "媒体", "正文"], ["1", "三号码头停航", "江畔观察", "停航延长一周。"]
    assert rows_above_head([["汐州渡轮专题稿件汇总", ""], ["统计日期", "2026-03-31"], head, row]) == 2
    assert rows_above_head([head, row]) == 0
    assert rows_above_head([row, head]) == 0
    assert rows_above_head([["正文"], ["停航。"]]) == 0
