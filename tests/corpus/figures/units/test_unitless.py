"""Quantities that have no unit."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("容积率2.5", ["2.5"]),
        ("版本2.5", []),
        ("指数报5.1", ["5.1"]),
        ("BMI 28.4", ["28.4"]),
        ("心率到了192，", ["192"]),
        ("发病率为每10万人5.1，", ["10万人", "5.1"]),
        ("死亡率每百万人口3.2", ["3.2"]),
        ("收视率以第七战最高，平均4.9", ["第七战", "4.9"]),
    ],
)
def test_measured_without_a_unit(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words
