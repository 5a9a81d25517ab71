from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from corpus.running_text import hard_breaks, is_hard_wrapped, join_lines, running_text
from tests.corpus.build import SIMPLIFIED, TRADITIONAL

PIECES = [
    "全市生产总值",
    "增长",
    "12.8",
    "亿元",
    "，",
    "。",
    "（",
    "）",
    "\n",
    "\n\n",
    "\u200b",
    "\u00ad",
    "⼤",
    "AI",
    " ",
    "\u3000",
]
TEXT = st.one_of(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.text(max_size=40))


def _wrapped(text: str, columns: int, indent: str = "") -> str:
    """``text`` as a page of this width shows it: no line begins with a mark, no number or Latin word is parted."""
    lines = []
    for paragraph in text.split("\n"):
        line, width = indent if paragraph else "", 2 * len(indent)
        for unit in re.findall(r"(?:[A-Za-z0-9.%]+|.)[”」）]*[，、。；：！？]*[”」]*", paragraph):
            columns_of_unit = sum(1 if character.isascii() else 2 for character in unit)
            if width + columns_of_unit > columns:
                lines.append(line)
                line, width = "", 0
            line, width = line + unit, width + columns_of_unit
        lines.append(line)
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("双方合\u200b作。", "双方合作。"),
        ("软件产\u00ad业。", "软件产业。"),
        ("投资12\u2060.8亿", "投资12.8亿"),
        ("葛\U000e0100城", "葛城"),
        ("⼤桥⼯程⻓三角金融", "大桥工程长三角金融"),
        ("发展人工智\n能产业。", "发展人工智能产业。"),
        ("总投资12.8\n亿元。", "总投资12.8亿元。"),
        ("该项目总投资约十二亿  \n元，明年完工。", "该项目总投资约十二亿元，明年完工。"),
        ("软件产\u00ad\n业规模扩大。", "软件产业规模扩大。"),
        ("总投资为12.\n8亿元，已全部到位。", "总投资为12.8亿元，已全部到位。"),
        ("票价上涨，\n客流下降", "票价上涨，客流下降"),
        ("全市新增就业\n、失业均见好转", "全市新增就业、失业均见好转"),
        ("据《青川\n日报》报道", "据《青川日报》报道"),
        ("（据新华社\n电）", "（据新华社电）"),
        ("The ferry company has announced,\nto much surprise, new fares.", None),
        ("见附录\n\n能源产业。", "见附录\n\n能源产业。"),
    ],
)
def test_a_text_is_read_without_its_layout(text: str, read: str | None) -> None:
    assert running_text(text).text == (text.replace("\n", " ") if read is None else read)


@pytest.mark.parametrize(
    "text",
    [
        "港口扩建获批\n该项目总投资约十二亿元，明年完工，届时吞吐量将增长两成。",
        "北京市\n上海市\n广州市",
        "票价上涨两成有余。\n客流下降两成有余。",
        "主要任务如下：\n一、修建道路桥梁。",
        "新建道路桥梁五座\n1. 东岸大桥由市里出资。",
        "新建道路桥梁五座\n（二）西岸由省里出资。",
        "新建道路桥梁五座\n• 东岸大桥由市里出资。",
        "新建道路桥梁五座\n　　东岸大桥由市出资。",
        "新建道路桥梁五座\n第二章 东岸大桥的建设。",
        "新建道路桥梁五座\n表2 东岸大桥的建设。",
        "2023年\t318万吨\n2024年\t325万吨。",
        "|2023年|318万吨|\n|2024年|325万吨|。",
        "2023年   318万吨\n2024年   325万吨。",
        "——————\n……",
        SIMPLIFIED,
        TRADITIONAL,
    ],
)
def test_lines_of_their_own_stay(text: str) -> None:
    assert hard_breaks(text) == []
    assert running_text(text).map.identity
    assert not is_hard_wrapped(text)
    assert join_lines(text) == (text, ())


@pytest.mark.parametrize("columns", [28, 40, 76])
@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("text", [SIMPLIFIED, TRADITIONAL])
def test_wrapped_articles_are_seen_and_joined(text: str, indent: str, columns: int) -> None:
    wrapped = _wrapped(text, columns, indent)
    breaks = wrapped.count("\n") - text.count("\n")
    assert breaks >= 4
    assert is_hard_wrapped(wrapped)
    left = join_lines(wrapped)[0].count("\n") - text.count("\n")
    assert left <= breaks // 6


def test_in_a_wrapped_text_only_sentences_that_fill_their_line_are_joined_with_the_next() -> None:
    lines = [
        "青川渡轮公司昨日公布，一季度票款收入为一亿",
        "四千万元，同比增长百分之四点二，客流量上升。",
        "下一季度的数字将在七月公布。",
        "完。",
    ]
    joined, joins = join_lines("\n".join(lines))
    assert joined == "".join(lines[:3]) + "\n" + lines[3]
    assert joins == (len(lines[0]), len(lines[0] + lines[1]))


def test_few_breaks_are_read_over_but_not_offered_to_be_joined() -> None:
    text = "该项目总投资约十二亿\n元，明年完工。"
    assert hard_breaks(text) == [Span(10, 11)]
    assert not is_hard_wrapped(text)
    assert join_lines(text)[0] == text.replace("\n", "")


def test_offsets_lead_back_to_what_was_read() -> None:
    text = "甲方\u200b投资⼗⼆\n亿元，\u200b完。"
    running = running_text(text)
    assert running.text == "甲方投资十二亿元，完。"
    for quote, source in {
        "十二亿元": "⼗⼆\n亿元",
        "甲方": "甲方",
        "投资": "投资",
        "方投": "方\u200b投",
        "，": "，",
        "完": "完",
    }.items():
        start = running.text.index(quote)
        span = running.map.span_to_source(Span(start, start + len(quote)))
        assert text[span.start : span.end] == source


@given(TEXT)
def test_only_what_cannot_be_seen_is_left_out(text: str) -> None:
    running = running_text(text)
    kept = [running.map.to_source(offset) for offset in range(len(running.text))]
    assert kept == sorted(set(kept))
    for offset, source in enumerate(kept):
        if running.text[offset] != " ":
            assert running_text(text[source]).text == running.text[offset]
    assert running_text(running.text).text.count("\u200b") == 0


@given(TEXT)
def test_joined_lines_have_the_same_words(text: str) -> None:
    # A soft hyphen, and what else is not seen, goes with the break behind it.
    seen = [running_text(one).text for one in (join_lines(text)[0], text)]
    assert "".join(seen[0].split()) == "".join(seen[1].split())


@pytest.mark.parametrize(
    "text", [" " * 300_000, "\u200b" * 300_000, "甲\n" * 100_000, "（\n" * 100_000, "“" * 100_000 + "\n”"]
)
def test_odd_texts_are_read_in_reasonable_time(text: str) -> None:
    begun = time.process_time()
    running_text(text)
    assert time.process_time() - begun < 5


def test_nothing_is_joined_in_the_real_articles(articles: list[Path]) -> None:
    for path in articles:
        assert hard_breaks(path.read_text(encoding="utf-8")) == []
