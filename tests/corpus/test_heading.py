from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.heading import guess_published, guess_title

BODY = (
    "青川市交通局10月7日公布，跨江渡轮单程票价由2元调整为3元，自11月1日起执行，这是十二年来首次调价，"
    "涉及全部六条航线，其中夜航票价不变，老人和学生继续半价，月票另行公布。\n"
)


@pytest.mark.parametrize(
    ("content", "title"),
    [
        ("渡轮首次调价，谁来买单\n" + BODY, "渡轮首次调价，谁来买单"),
        ("\n\n  渡轮首次调价谁来买单  \n" + BODY, "渡轮首次调价谁来买单"),
        ("# 渡轮首次调价谁来买单\n" + BODY, "渡轮首次调价谁来买单"),
        ("|\n首页 ![](logo.png) |\n渡轮首次调价谁来买单 |\n" + BODY, "渡轮首次调价谁来买单"),
        ("青川资讯\n\n渡轮首次调价谁来买单\n" + BODY, "渡轮首次调价谁来买单"),
        ("来源：青川日报\n2026年10月8日 09:30\n渡轮首次调价谁来买单\n" + BODY, "渡轮首次调价谁来买单"),
        ("發布時間：2026-10-08\n渡輪首次調價誰來買單\n" + BODY, "渡輪首次調價誰來買單"),
        ("央行发布三季度报告，声明维持利率\n" + BODY, "央行发布三季度报告，声明维持利率"),
        ("渡轮该不该涨价？\n" + BODY, "渡轮该不该涨价？"),
        ("Ferry fares rise for the first time\n" + BODY, "Ferry fares rise for the first time"),
    ],
)
def test_the_headline_is_found(content: str, title: str) -> None:
    assert guess_title(content, "1.txt") == title


@pytest.mark.parametrize(
    ("file_name", "title"),
    [("渡轮调价.txt", "渡轮调价"), (r"C:\资料\渡轮 调价.txt", "渡轮 调价"), ("dir/ferry.md", "ferry")],
)
def test_without_a_headline_the_file_is_its_name(file_name: str, title: str) -> None:
    assert guess_title(BODY, file_name) == title


@pytest.mark.parametrize("file_name", ["", "001.txt", "2026-10-08.txt", "00_d55787938eb90725.txt"])
def test_without_either_it_is_how_the_text_begins(file_name: str) -> None:
    title = guess_title("本文由青川日报首发，谢绝转载\n" + BODY, file_name)
    assert title.startswith("青川市交通局10月7日公布")
    assert title.endswith("…")
    assert len(title) == 40


def test_a_question_in_the_body_is_no_headline() -> None:
    assert guess_title(BODY + "那具体是怎么回事呢？\n" + BODY, "渡轮.txt") == "渡轮"


def test_nothing_has_no_title() -> None:
    assert guess_title("") == ""
    assert guess_title("", "001.txt") == "001"


@given(st.text(max_size=300), st.text(max_size=20))
def test_a_title_is_one_line_of_bounded_length(content: str, file_name: str) -> None:
    title = guess_title(content, file_name)
    assert "\n" not in title
    assert len(title) <= 80


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("2026年10月8日", "2026-10-08"),
        ("2026年10月8日 09:30　来源：青川日报", "2026-10-08"),
        ("发布时间：2026-10-08 09:30", "2026-10-08"),
        ("發佈日期：2026/10/8", "2026-10-08"),
        ("2026.10.08", "2026-10-08"),
        ("本报讯（2026年10月8日电）", "2026-10-08"),
        ("发表于 2026年10月", "2026-10"),
        ("日期：2026年13月8日", None),
        ("日期：2026-02-30", None),
        ("电话 2026-1008", None),
    ],
)
def test_the_day_of_publication(line: str, published: str | None) -> None:
    assert guess_published(f"渡轮首次调价\n{line}\n{BODY}") == published


def test_a_date_in_a_sentence_is_no_day_of_publication() -> None:
    assert guess_published("渡轮首次调价\n自2026年11月1日起执行。\n" + BODY) is None
    assert guess_published("2025年12月5日的会议决定了渡轮调价方案\n" + BODY) is None
    assert guess_published(BODY * 20 + "2026年10月8日\n") is None


@pytest.mark.parametrize(
    ("headline", "byline"),
    [
        ("涨价一元，养得起几艘电动船？", "观澜财经周刊　2026年3月20日　公司与政策"),
        ("这笔账到底怎么算！", "城市观察网 2026-03-20 记者 林晓 周予 来源：本报"),
        ("誰來付這筆錢？", "東灣時報　2026年3月14日　交通新聞"),
    ],
)
def test_a_headline_that_asks_stands_above_its_byline(headline: str, byline: str) -> None:
    body = "从十月一日起，坐一趟轮渡要花三元，比现在贵一半。" * 8
    assert guess_title(f"{headline}\n{byline}\n{body}\n") == headline


@pytest.mark.parametrize(
    "mark", ["\u202e", "\u202a", "\u2067", "\u200f", "\u061c", "\u200b", "\ufeff", "\u00ad"]
)
def test_what_cannot_be_seen_is_in_no_title(mark: str) -> None:
    headline = f"{mark}青川渡轮{mark}十二年来首次调价"
    assert guess_title(f"{headline}\n正文第一句。") == "青川渡轮十二年来首次调价"
    assert guess_title("", f"渡轮{mark}调价.txt") == "渡轮调价"
    assert guess_published(f"{headline}\n发布时间：2026年{mark}9月18日\n正文。") == "2026-09-18"
