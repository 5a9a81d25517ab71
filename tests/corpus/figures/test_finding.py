"""The stages of reading in order, over whole texts."""

from __future__ import annotations

import itertools

import pytest

from corpus.figures import find_figures


@pytest.mark.parametrize(
    ("text", "words", "low"),
    [
        ("总投资12\u200b.8亿元。", "12\u200b.8亿元", 1.28e9),
        ("总投资12.8\n亿元。", "12.8\n亿元", 1.28e9),
        ("总投资⼗⼆亿元。", "⼗⼆亿元", 1.2e9),
        ("总投资12.8\u00ad亿元。", "12.8\u00ad亿元", 1.28e9),
        ("人口三百五十\n万人。", "三百五十\n万人", 3.5e6),
    ],
)
def test_what_only_the_layout_added_hides_no_figure(text: str, words: str, low: float) -> None:
    (figure,) = find_figures(text)
    assert figure.text == words == text[figure.start : figure.end]
    assert figure.low == low


def test_lines_of_their_own_are_not_joined() -> None:
    assert [figure.text for figure in find_figures("总票房57亿\n\n万人空巷")] == ["57亿"]
    assert [figure.text for figure in find_figures("2024年。\n3月5日。")] == ["2024年", "3月5日"]


def test_figures_come_in_order_and_do_not_overlap() -> None:
    found = find_figures("一、2024年12、13日，36家企业营收12.8亿元，占1/3，以3比2胜，每三人有一人")
    spans = [(figure.start, figure.end) for figure in found]
    assert spans == sorted(spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
    assert len(found) == 10


def test_digits_of_other_scripts_are_digits() -> None:
    (figure,) = find_figures("٣٥人")
    assert (figure.low, figure.unit) == (35, "人")


def test_a_number_beyond_all_use_is_no_figure() -> None:
    assert find_figures("9e70米") == []


def test_a_wide_comma_between_digits_parts_two_numbers() -> None:
    text = "共3，500万元"
    assert [(figure.start, figure.end, figure.text) for figure in find_figures(text)] == [
        (1, 2, "3"),
        (3, 8, "500万元"),
    ]
