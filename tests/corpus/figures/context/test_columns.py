"""Units that a table tells apart from its numbers."""

from __future__ import annotations

import pytest

from corpus.blocks import Block, BlockKind
from corpus.figures import find_figures

HEAD, ROW = BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW


def table(*lines: str, before: str = "", heads: int = 1, level: int = 1) -> tuple[str, list[Block]]:
    """A text with a table, and its blocks."""
    text, blocks = before, []
    for number, line in enumerate(lines):
        start = len(text) + (1 if text else 0)
        text = f"{text}\n{line}" if text else line
        blocks.append(Block(start, start + len(line), HEAD if number < heads else ROW, level))
    return text, blocks


def found(text: str, blocks: list[Block]) -> list[tuple[str, float | None, str, bool]]:
    return [
        (figure.text, figure.low, figure.unit, figure.inferred) for figure in find_figures(text, None, blocks)
    ]


@pytest.mark.parametrize(
    "head", ["营收（亿元）", "营收/亿元", "营收 亿元", "營收（億元）", "营收（单位：亿元）"]
)
def test_the_head_of_a_column_measures_its_bare_numbers(head: str) -> None:
    text, blocks = table(f"线路\t{head}\t客流", "一号线\t3.2\t41万人次", "二号线\t5.0\t38万人次")
    figures = found(text, blocks)
    assert ("3.2", 3.2e8, "CNY", True) in figures or ("3.2", 3.2e8, "元", True) in figures
    assert ("41万人次", 410_000.0, "人次", False) in figures


def test_without_blocks_a_slash_means_nothing() -> None:
    text, _ = table("线路\t营收/亿元", "一号线\t3.2")
    assert ("3.2", 3.2, "1", False) in found(text, [])


@pytest.mark.parametrize("above", ["表1 运营情况（单位：亿元）", "单位：亿元", "表1 运营情况\n单位: 亿元"])
def test_what_stands_above_a_table_measures_all_of_it(above: str) -> None:
    text, blocks = table(
        "年份\t客运收入\t同比\t成本", "2024\t3.2\t12\t4.1", before=f"正文共3.1亿元。\n{above}"
    )
    figures = found(text, blocks)
    assert ("3.2", 3.2e8, "CNY", True) in figures
    assert ("4.1", 4.1e8, "CNY", True) in figures
    assert [figure for figure in figures if figure[0] in ("2024", "12") and figure[2] == "CNY"] == [], (
        "a year and a rate"
    )


def test_a_unit_inside_the_head_counts_for_the_whole_table() -> None:
    text, blocks = table("单位：万吨\t去年\t今年", "焦炭\t12.5\t13", before="正文。")
    measured = [one[1:] for one in found(text, blocks) if one[0] in ("12.5", "13")]
    assert measured == [(125_000.0, "t", True), (130_000.0, "t", True)]


def test_a_column_of_units_and_the_head_of_a_row_measure_the_row() -> None:
    text, blocks = table("指标\t单位\t2024年\t2025年", "营收\t亿元\t3.2\t3.5", "里程\t公里\t31\t40")
    units = [(one[0], one[2]) for one in found(text, blocks) if one[0] in ("3.2", "3.5", "31", "40")]
    assert [unit for _, unit in units[:2]] == ["CNY", "CNY"]
    assert [unit for _, unit in units[2:]] == [units[2][1]] * 2
    assert units[2][1] not in ("1", "CNY")
    text, blocks = table("指标\t一线\t二线", "增速（%）\t4.2\t5.1")
    assert [(one[0], one[2]) for one in found(text, blocks)] == [("4.2", "%"), ("5.1", "%")]


def test_a_head_over_several_columns_and_a_second_row_of_heads() -> None:
    text, blocks = table("线路\t收入（亿元）\t\t比重", "\t上半年\t下半年\t%", "一号线\t3.2\t3.5\t40", heads=2)
    figures = {one[0]: one[2] for one in found(text, blocks)}
    assert (figures["3.2"], figures["3.5"], figures["40"]) == ("CNY", "CNY", "%")


def test_tables_that_follow_each_other_stay_apart() -> None:
    one, first = table("线路\t收入（亿元）", "一号线\t3.2")
    text, second = table("线路\t里程", "一号线\t31", before=one, level=2)
    figures = {each[0]: each[2] for each in found(text, first + second)}
    assert figures["3.2"] == "CNY"
    assert figures.get("31", "1") != "CNY"


def test_places_hold_in_a_text_with_unseen_characters() -> None:
    """Such texts are read in another form, whose offsets differ."""
    text, blocks = table("线路\t收入/亿元", "一号线\t3.2", before="零\u200b宽。")
    (figure,) = [one for one in find_figures(text, None, blocks) if one.unit == "CNY"]
    assert text[figure.start : figure.end] == "3.2"
