from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.model import Span
from corpus.script import fold
from corpus.versions.differences import Difference, DifferenceKind, corresponding, differences, telling

TEXTS = st.text(alphabet="甲乙丙丁戊，。1.2%\n", max_size=60)


def told(old: str, new: str, *, ignore_layout: bool = False) -> list[tuple[str, str]]:
    found = differences(old, new)
    if ignore_layout:
        found = telling(old, new, found)
    return [(old[one.old.start : one.old.end], new[one.new.start : one.new.end]) for one in found]


@settings(max_examples=40)
@given(TEXTS, TEXTS)
def test_what_is_not_told_is_the_same_in_both(old: str, new: str) -> None:
    found = differences(old, new)
    edges = [
        Difference(Span(0, 0), Span(0, 0)),
        *found,
        Difference(Span(len(old), len(old)), Span(len(new), len(new))),
    ]
    for one, other in pairwise(edges):
        kept, there = old[one.old.end : other.old.start], new[one.new.end : other.new.start]
        assert kept == there


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("票价比调整前上涨约18%。", "票价比调整前上涨约17.9%。", [("18%", "17.9%")]),
        ("将用于车辆更新。", "将用于车辆更新和无障碍改造。", [("", "和无障碍改造")]),
        ("其余由财政补贴。有关负责人说，不调价。", "其余由财政补贴。", [("有关负责人说，不调价。", "")]),
        (
            "月票用户的出行成本总体不变。",
            "可搭次数由60次减为48次。",
            [("月票用户的出行成本总体不变", "可搭次数由60次减为48次")],
        ),
        ("使用iPhone的人。", "使用iPad的人。", [("iPhone", "iPad")]),
    ],
)
def test_whole_figures_and_words_are_told(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert told(old, new) == expected


def test_kinds() -> None:
    kinds = [
        difference.kind for difference in differences("甲乙丙丁戊己庚辛。", "甲乙丙丁戊己庚辛。又补一句。")
    ]
    assert kinds == [DifferenceKind.ADDED]


def test_layout_is_left_out_on_request() -> None:
    old, new = "他说，票价不变。\n地铁延长。", "他说：票价不變。 地铁延长。"
    assert told(old, new, ignore_layout=True) == []
    assert told(old, new) == [("，", "："), ("变", "變"), ("\n", " ")]


def test_the_point_in_a_figure_is_no_layout() -> None:
    assert told("涨了1.5元。", "涨了15元。", ignore_layout=True) == [("1.5", "15")]


def test_a_passage_that_moved_is_removed_and_added() -> None:
    first, second = "地铁票价将从十月起上调一元整。", "听证会上有代表提出应当公布账目明细和用途说明。"
    found = told(first + "\n" + second, second + "\n" + first)
    assert any(removed.strip() == first and not added.strip() for removed, added in found)
    assert any(added.strip() == first and not removed.strip() for removed, added in found)


def test_places_correspond() -> None:
    old, new = "甲乙丙丁一二三四戊己庚辛", "甲乙丙丁戊己庚辛"
    found = (Difference(Span(4, 8), Span(4, 4)),)
    assert [corresponding(found, at) for at in (2, 6, 9)] == [2, 4, 5]
    assert corresponding(found, 5, backwards=True) == 9
    assert fold(old[9]) == fold(new[5])
