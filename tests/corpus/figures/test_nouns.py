"""What a number counts: the noun behind it."""

from __future__ import annotations

import pytest

from corpus.figures.nouns import described_at, noun_at
from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("数据中心", "数据中心"),
        ("大型数据中心", "数据中心"),
        ("茶叶合作社今年", "合作社"),
        ("大学生乐队报名", "乐队"),
        ("地方志版本", "版本"),
        ("村的", "村"),
        ("村口", ""),
        ("说是合作社", ""),
        ("在合作社", ""),
        ("不知何故而来的合作社", ""),
    ],
)
def test_the_head_of_a_noun_phrase(phrase: str, head: str) -> None:
    assert described_at(phrase, 0) == head


def test_a_noun_is_as_long_as_possible() -> None:
    assert noun_at("共上市公司", 1) == "上市公司"
    assert noun_at("共上市", 1) == ""


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("七大科技厂商", "厂商"),
        ("14亿人口", "人口"),
        ("4.3亿 Office 365 用户", "用户"),
        ("46个地方志版本", "版本"),
        ("3个", "个"),
    ],
)
def test_units(text: str, unit: str) -> None:
    assert one(text).unit == unit
