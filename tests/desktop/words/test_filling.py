"""The spaces around what is filled into a sentence."""

from __future__ import annotations

import pytest

from desktop.words.filling import filled, in_sequence


@pytest.mark.parametrize(
    ("pattern", "value", "expected"),
    [
        ("已合并{name}的 3 项", "Lin", "已合并 Lin 的 3 项"),
        ("已合并{name}的 3 项", "林", "已合并林的 3 项"),
        ("最近的是 {name}。", "今天 01:27", "最近的是今天 01:27。"),
        ("最近的是 {name}。", "2026年3月1日", "最近的是 2026年3月1日。"),
        ("自 {name} 起", "2026年3月1日", "自 2026年3月1日起"),
        ("删除札记 {name}", "“林”", "删除札记“林”"),
        ("共 {name:,} 条", 1200, "共 1,200 条"),
        ("的写法：{name}，", "Lin", "的写法：Lin，"),
        ("Only {name}", "林", "Only 林"),
        ("{name}'s", "林", "林's"),
        ("{name}的", "", "的"),
    ],
)
def test_a_space_is_between_chinese_and_latin_alone(pattern: str, value: object, expected: str) -> None:
    assert filled(pattern, name=value) == expected


def test_the_space_between_two_values_stays() -> None:
    assert filled("A {one} {other}", one="林", other="王") == "A 林 王"


def test_sentences_have_a_space_between_them_in_latin_alone() -> None:
    assert in_sequence("按 Enter 列出。", "", "Ctrl+C 复制。") == "按 Enter 列出。Ctrl+C 复制。"
    assert in_sequence("Enter shows them.", "Ctrl+C copies.") == "Enter shows them. Ctrl+C copies."
    assert in_sequence() == ""
