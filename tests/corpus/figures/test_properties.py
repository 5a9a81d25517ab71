"""Properties that hold for every text."""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.figures import FigureKind, Scale, compare, find_figures, in_words
from corpus.script import simplified_characters
from corpus.script.conversion import convert
from corpus.script.reading import Reading
from evaluation.annotated import DATA, read

# Pieces of which the grammar knows something, so that random texts reach its corners.
_PIECES = [
    *"0123456789一二三四五六七八九十百千万亿兆零〇两半几数多余来上近约超负点分之成折倍番第号年月日时个位家人元块角毛度级",
    *"萬億兩幾數餘約負點號個時塊級",
    *"５५٣২²½①㊀Ⅳ",
    *" ,.，。、：:-—~～+%％$￥/()（）[]《》“”\n\t",
    "美元", "人民币", "超过", "以上", "以下", "至", "到", "从", "百分之", "分之", "小时", "公里", "兆瓦", "GW", "kWh", "5G", "GPT-",
    "2025年", "12月", "13日", "去年", "上半年", "季度", "世纪", "年代", "十四五", "增长", "下降", "翻了", "之间", "左右",
]  # fmt: skip
_DAY = r"(?:\d{4}(?:-\d\d){0,2}|--\d\d(?:-\d\d)?|---\d\d)?(?:T\d\d:\d\d(?::\d\d)?)?"
_ISO = re.compile(rf"{_DAY}(?:/(?:{_DAY}|\.\.))?")
_TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(_PIECES), max_size=14).map("".join),
)


@given(_TEXTS, st.sampled_from([None, "2025-12-18", "2024"]))
def test_offsets_are_valid_and_ordered_and_never_overlap(text: str, published: str | None) -> None:
    at = 0
    for figure in find_figures(text, published):
        assert at <= figure.start < figure.end <= len(text)
        assert figure.text == text[figure.start : figure.end]
        at = figure.end


@pytest.mark.parametrize(
    "told", ["2026年9月28日", "9月7日", "2026年", "明年", "今年上半年", "去年12月", "上月"]
)
@pytest.mark.parametrize("between", ["，", "。预计", "\n"])
def test_every_span_of_dates_is_completed_by_the_date_before_it(told: str, between: str) -> None:
    ends = "3日 28日 31日 2月 9月28日 2026年 2027年3月 明年 同年 次年3月 当月 第三季度 8时".split()
    for first, joint, last in product(ends, ["", "至", "-", "到"], ends):
        text = f"{told}{between}{first}{joint}{last}"
        for published in (None, "2026-01-31"):
            found = [figure for figure in find_figures(text, published) if figure.kind is FigureKind.DATE]
            assert all(_ISO.fullmatch(figure.value) for figure in found), text


@given(_TEXTS)
def test_numbers_are_finite_and_in_order(text: str) -> None:
    for figure in find_figures(text):
        if figure.low is None:
            assert figure.high is None
            assert figure.value
        else:
            assert figure.high is not None
            assert figure.low <= figure.high
            assert math.isfinite(figure.low)
            assert math.isfinite(figure.high)
        json.dumps(asdict(figure), allow_nan=False)


@given(_TEXTS)
def test_every_figure_can_be_worded_and_compared(text: str) -> None:
    figures = find_figures(text, "2025-12-18")
    for figure in figures:
        assert all(in_words(figure, scale) for scale in Scale)
        for other in figures:
            compare(figure, other)


def _values(text: str) -> list[tuple[object, ...]]:
    return [(f.kind, f.low, f.high, f.bound, f.value, f.vague, f.level) for f in find_figures(text)]


@pytest.mark.parametrize("path", sorted((DATA / "articles").glob("*.txt")), ids=lambda path: path.stem)
def test_both_scripts_of_a_text_have_the_same_figures(path: Path) -> None:
    for line in read(path.read_text(encoding="utf-8")).text.splitlines():
        found = _values(line)
        assert _values(simplified_characters(line)) == found
        assert _values(convert(line, Reading.TRADITIONAL).text) == found


@pytest.mark.parametrize(
    "text",
    [
        "1" * 100_000,
        "一" * 100_000,
        "万" * 100_000,
        "1," * 50_000,
        "(" * 10_000 + "1" + ")" * 10_000,
        "1-" * 50_000,
        "超过的" * 30_000,
        "百分之" * 30_000,
        "1年" * 50_000,
        "1亿元5亿" * 20_000,
    ],
    ids=lambda text: text[:6],
)
def test_hostile_texts_come_to_an_end(text: str) -> None:
    """Each of these would take minutes if any stage were quadratic."""
    figures = find_figures(text)
    assert all(figure.end <= len(text) for figure in figures)


def test_a_long_text_has_the_figures_of_its_parts() -> None:
    part = "2025年，投资超过3500亿美元，占全球的80-85%，比去年增长了两倍；14亿人口中有一半受益。\n"
    once = find_figures(part)
    many = find_figures(part * 2_000)
    assert len(once) > 4
    assert len(many) == 2_000 * len(once)
    last = [figure for figure in many if figure.start >= len(part) * 1_999]
    assert [figure.text for figure in last] == [figure.text for figure in once]


def test_serial_numbers_are_no_figures() -> None:
    assert find_figures("9" * 100_000) == []
    assert all(figure.kind is not FigureKind.COUNT for figure in find_figures("编号：20250918123456789"))


@pytest.mark.parametrize(("text", "value"), [("५億元", 5e8), ("3५亿元", 3.5e9), ("٣٤万人", 340_000)])
def test_digits_of_every_script_are_digits(text: str, value: float) -> None:
    assert [figure.low for figure in find_figures(text)] == [value]
