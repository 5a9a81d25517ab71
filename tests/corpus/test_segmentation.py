from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from corpus.running_text import running_text
from corpus.segmentation import ParagraphNumbers, paragraph_number, paragraphs, statements
from tests.corpus.build import SIMPLIFIED, TRADITIONAL

TEXT = st.text(st.one_of(st.sampled_from("。！？；…”」）.!?\n 　中a1“「"), st.characters()), max_size=60)


def _said(text: str, spans: list[Span]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def test_paragraphs_are_the_lines_with_words() -> None:
    text = "\n标题\n\n　　第一段。\n  \n第二段"
    assert _said(text, paragraphs(text)) == ["标题", "　　第一段。", "第二段"]


@pytest.mark.parametrize(
    ("offset", "number"),
    [(0, 1), (1, 1), (3, 1), (4, 1), (5, 2), (6, 2), (9, 2), (11, 2), (12, 3), (15, 3), (99, 3)],
)
def test_paragraphs_are_counted_from_one(offset: int, number: int) -> None:
    text = "\n标题\n\n  第一段\n\n第二段"
    assert paragraph_number(text, offset) == number
    assert ParagraphNumbers(text).at(offset) == number


def test_an_empty_text_is_in_its_first_paragraph() -> None:
    assert paragraphs("") == []
    assert paragraph_number("", 0) == 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("票价上涨。客流下降！为什么？", ["票价上涨。", "客流下降！", "为什么？"]),
        ("他说：“船太旧了。”我同意。", ["他说：“船太旧了。”", "我同意。"]),
        ("「船太舊了！」（笑。）王女士說。", ["「船太舊了！」", "（笑。）", "王女士說。"]),
        ("真的吗？！他不信……", ["真的吗？！", "他不信……"]),
        ("我想……还是算了。", ["我想……还是算了。"]),
        ("“我想……”她没说完。", ["“我想……”", "她没说完。"]),
        ("收入1.4亿元；成本0.9亿元；余下更新船只。", ["收入1.4亿元；", "成本0.9亿元；", "余下更新船只。"]),
        ("增长4.2%. 其后下降. End.", ["增长4.2%.", "其后下降.", "End."]),
        ("Mr. Smith of the U.S. Navy spoke. He left.", ["Mr. Smith of the U.S. Navy spoke.", "He left."]),
        ("见 https://a.cn/?q=1&r=2.5 一文。", ["见 https://a.cn/?q=1&r=2.5 一文。"]),
        ("没有句号", ["没有句号"]),
        ("  第一句。 　第二句。  ", ["第一句。", "第二句。"]),
        ("标题\n正文。", ["标题", "正文。"]),
        ("好。——真的。", ["好。", "——真的。"]),
        ("。。。好。", ["。。。好。"]),
        ("好。***", ["好。***"]),
        ("——\n……", ["——", "……"]),
    ],
)
def test_statements(text: str, parts: list[str]) -> None:
    assert _said(text, statements(text)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "《谁动了我的奶酪？》再版，《怎么办？》绝版。",
        "電影《你好，李煥英！》票房破五十億。",
        "《新规。试行》发布。",
        "专栏〈明天呢？〉停刊。",
        "10. 附则",
        "(1). 总则",
        "1.2. 范围",
        "图3. 客流 单位：万人",
        "附件1. 名单",
        "IV. 结论",
        "三. 展望未来",
        "A. 同意",
        "①. 目标",
        "步骤3. 登录系统",
        "问题1. 钱从哪里来",
        "第二. 人员齐备",
        "Table 2. 产量",
        "上午9点(9 a.m.)开会。",
        "李明（Li M.）表示同意。",
        "包括煤、电etc.等能源。",
        "我想......还是算了",
        "举措包括: 1.修路架桥",
        "举措包括：1. 修路架桥;2. 疏浚航道",
        "分三步走, 1.修路 2.架桥 3.通航",
        "由J.K. Rowling所著。",
        "据K. Chen与L. Wang的论文，误差为2%。",
        "报告由教授D. H. Lin撰写。",
        "新法（草案。二审稿）昨日公布。",
        "（2025年3月2日。第5版）桥已通车。",
        "上月［据海关！初步数据］出口回升。",
        "版本2.0.1已发布.",
        "请看a.txt文件.",
        "No.1酒店.",
        "上半年出口额同比增\n长8%，高于预期。",
        "市统计局昨日公布，一季度\n全市生产总值增长百分之五，\n其中工业贡献过半。",
    ],
)
def test_no_mark_within_a_statement_ends_it(text: str) -> None:
    assert _said(text, statements(text)) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["她问：“《活着！》好看吗？”", "我点头。"],
        ["他读了《醒醒吧！", "没有下文。"],
        ["10. 附则。", "11. 施行。"],
        ["他走了。", "（笑。）", "随后无话。"],
        ["维生素C.", "另有钙片."],
        ["会议结束.", "下次在五月."],
        ["他来了﹗", "你呢﹖", "不知道｡"],
        ["客流增长一成.", "3.5万人次是新高."],
        ["票价涨到3.", "明天起执行."],
        ["See chapter 3.", "第四章另行发表."],
        ["他走了（据说。", "后来又说没有，理由是" + "路上堵车，" * 20 + "）。"],
        ["（" + "一句话，" * 12 + "完。", "另一句。）"],
    ],
)
def test_statements_beside_such_marks_stay_apart(parts: list[str]) -> None:
    text = "".join(parts)
    assert _said(text, statements(text)) == parts


@pytest.mark.parametrize(
    "parts",
    [
        ["一季度经济运行情况", "全市生产总值同比增长百分之五点二，其中工业贡献过半，服务业稳步回升。"],
        ["主要任务", "1. 修路", "2. 造桥。"],
        ["北京市", "上海市", "广州市"],
        ["2023年\t318万吨", "2024年\t325万吨。"],
    ],
)
def test_lines_of_their_own_stay_apart(parts: list[str]) -> None:
    text = "\n".join(parts)
    assert _said(text, statements(text)) == parts


def test_invisible_characters_are_read_over() -> None:
    text = "\ufeff双方合\u200b作。\u200b次日\u00ad签约。\u200b"
    assert _said(text, statements(text)) == ["双方合\u200b作。", "次日\u00ad签约。"]


@given(TEXT)
def test_every_character_lies_in_one_statement(text: str) -> None:
    found = statements(text)
    covered = [offset for span in found for offset in range(span.start, span.end)]
    assert covered == sorted(set(covered))
    seen = {offset for offset, character in enumerate(text) if running_text(character).text.strip()}
    assert seen <= set(covered)
    assert all(span for span in found)


@given(TEXT)
def test_statements_lie_within_paragraphs_of_the_running_text(text: str) -> None:
    running = running_text(text)
    lines = [running.map.span_to_source(line) for line in paragraphs(running.text)]
    for span in statements(text):
        assert sum(line.start <= span.start and span.end <= line.end for line in lines) == 1
        assert not text[span.start].isspace()
        assert not text[span.end - 1].isspace()


@given(TEXT, st.integers(0, 70))
def test_a_paragraph_number_names_the_paragraph(text: str, offset: int) -> None:
    number = paragraph_number(text, offset)
    lines = paragraphs(text)
    assert 1 <= number <= max(1, len(lines))
    inside = [place for place, line in enumerate(lines, 1) if line.contains(offset)]
    assert inside in ([], [number])


@pytest.mark.parametrize("marks", ["…", "!", ".", " ", "。”", ". ", "“", "……”", "\u3000"])
def test_a_line_of_nothing_but_marks_is_cut_in_reasonable_time(marks: str) -> None:
    # With a scan that starts anew at each mark this would not end before the run is given up.
    text = marks * (100_000 // len(marks)) + "a"
    covered = sum(len(text[span.start : span.end].strip()) for span in statements(text))
    assert covered <= len(text)
    assert statements(text)[-1].end == len(text)


@pytest.mark.parametrize("text", [SIMPLIFIED, TRADITIONAL])
def test_an_article_is_cut_into_its_sentences(text: str) -> None:
    assert len(statements(text)) == 10
    assert len(paragraphs(text)) == 6


def test_the_real_articles_have_statements_of_readable_length(articles: list[Path]) -> None:
    for path in articles:
        text = path.read_text(encoding="utf-8")
        lengths = sorted(len(span) for span in statements(text))
        assert lengths[len(lengths) // 2] < 80
        assert not any(re.match(r"[”’」』）。！？]", text[span.start]) for span in statements(text))
