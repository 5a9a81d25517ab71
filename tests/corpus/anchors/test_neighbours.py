"""Places that are other passages, by their prefix and suffix."""

from __future__ import annotations

import pytest

from corpus.anchors import describe, locate
from corpus.anchors.neighbours import stood_beside
from corpus.model import Selector, Span

YEARS = "2023年，全市新增就业12.1万人，失业率5.2%。\n2024年，全市新增就业12.6万人，失业率5.1%。\n"
TABLE = "2022年\t产量\t312万吨\n2023年\t产量\t318万吨\n2024年\t产量\t325万吨\n"


def found(old: str, quote: str, new: str, occurrence: int = 1) -> str | None:
    at = -1
    for _ in range(occurrence):
        at = old.index(quote, at + 1)
    place = locate(new, describe(old, Span(at, at + len(quote))))
    return None if place is None else new[place.span.start : place.span.end]


@pytest.mark.parametrize(
    ("old", "quote", "new"),
    [
        (YEARS, "2024年，全市新增就业12.6万人", YEARS.splitlines()[0]),
        (YEARS, "失业率5.2%", YEARS.splitlines()[1]),
        (TABLE, "产量\t318万吨", TABLE.replace("2023年\t产量\t318万吨\n", "")),
        ("甲队报告延误下降了一成。\n乙队报告延误下降了一成。", "甲队报告延误下降了一成", "已撤回。\n乙队报告延误下降了一成。"),
    ],
)  # fmt: skip
def test_the_passage_beside_a_lost_one_does_not_take_its_place(old: str, quote: str, new: str) -> None:
    assert found(old, quote, new) is None


def test_an_earlier_mention_does_not_take_the_place_of_a_later_one() -> None:
    old = "罗宾写了序言，随后罗宾又校对全书的附录。"
    assert found(old, "罗宾", old.replace("后罗宾", "后艾莉"), 2) is None
    assert found(old, "罗宾", "编者说：" + old.replace("附录", "附录和索引"), 2) == "罗宾"


def test_an_edited_passage_is_still_found_between_its_neighbours() -> None:
    assert (
        found(YEARS, "2024年，全市新增就业12.6万人", YEARS.replace("12.6", "12.7"))
        == "2024年，全市新增就业12.7万人"
    )
    assert found(TABLE, "产量\t318万吨", "表一\n" + TABLE.replace("318", "319")) == "产量\t319万吨"


def test_words_that_a_text_says_twice_are_not_told_apart_by_themselves() -> None:
    old = "同比增长百分之五。利润同比增长百分之五。"
    selector = describe(old, Span(11, 18))
    assert not stood_beside("同比增长百分之五。", selector, Span(0, 7))


def test_a_prefix_is_cut_off_at_its_beginning() -> None:
    words = "全市新增就业12.1万人"
    selector = Selector("新增就业12.6万人", f"{words[1:]}。2024年，", "", 40, 50)
    assert stood_beside(f"{words}。", selector, Span(0, len(words)))
    longer = f"据统计，{words}。"
    assert not stood_beside(longer, selector, Span(0, len(longer) - 1)), "half of it is not in the prefix"
