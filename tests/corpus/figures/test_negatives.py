"""What its neighbourhood shows to be no figure."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("每四只就有一只", ["四只", "一只"]),
        ("这是一只", []),
        ("有一只猫", []),
        ("仅一只存活", ["一只"]),
        ("净利润-1.2亿元", ["-1.2亿元"]),
        ("午餐-25元", []),
        ("1区-21594", []),
        ("人口-3000人", ["-3000人"]),
        ("客房-3000人", []),
        ("2.2本项目", []),
        ("有2.2本", ["2.2本"]),
        ("1.2个人信息", []),
        ("百公里", ["百公里"]),
        ("每百公里", []),
        ("千里", []),
        ("千人村庄", ["千人"]),
        ("签是六不是九", ["六", "九"]),
        ("左边那是三右边那是八", ["三", "八"]),
        ("三好学生", []),
        ("一不小心", []),
        ("拿下三十八分", ["三十八分"]),
        ("七分饱", []),
        ("GPT-4系列", []),
        ("0012米", []),
        ("九五米", []),
        ("一一九天", ["一一九天"]),
        ("零家", []),
        ("每一百人", ["一百人"]),
        ("容积率2.5", ["2.5"]),
        ("版本2.5", []),
        ("3.7V/5000mAh", ["3.7V", "5000mAh"]),
    ],
)
def test_figures_and_others(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words
