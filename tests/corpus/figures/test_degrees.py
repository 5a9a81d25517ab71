"""What 度 measures."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import one


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("用电100度", "kWh"),
        ("3万度", "kWh"),
        ("气温35度", "℃"),
        ("华氏98度", "℉"),
        ("摄氏36度", "℃"),
        ("调到24点5度", "℃"),
        ("三十七度二", "℃"),
        ("三十七八度", "℃"),
        ("转了35.5度", "度"),
        ("近视450度", "度"),
        ("转了90度", "度"),
        ("酒精含量52.5度", "度"),
        ("达65.5度", "度"),
    ],
)
def test_the_words_around_tell(text: str, unit: str) -> None:
    assert one(text).unit == unit
