"""Words of reporting, contrast and denial."""

from __future__ import annotations

import pytest

from corpus.matching.clauses.speech import CONTRASTS, DENIALS, DENIES_BEHIND, DISTANCED, REPORTS
from corpus.script import fold


@pytest.mark.parametrize(
    ("text", "reports", "contrasts", "denies"),
    [
        ("官方稱照常供電，但記者所見一片漆黑", True, True, False),
        ("这一说法与记录不符", True, False, True),
        ("過載之說難以成立", True, False, True),
        ("电厂也非当局所讲的全数出力", True, False, True),
        ("单程票价3元", False, False, False),
        ("把拖期推给天气说不过去", True, False, False),
        ("不过客流少了", False, True, False),
        ("合同够烧一冬，但愿吧", False, False, False),
        ("公布的合格率很高，可本刊查了六十户", True, True, False),
        ("合同可满足需要", False, False, False),
        ("封闭只写在牌子上", False, False, True),
    ],
)
def test_words(text: str, reports: bool, contrasts: bool, denies: bool) -> None:
    found = [pattern.search(fold(text)) is not None for pattern in (REPORTS, CONTRASTS, DENIALS)]
    assert found == [reports, contrasts, denies]


def test_denials_that_stand_before_what_they_deny() -> None:
    assert DENIES_BEHIND.fullmatch(fold("否認"))
    assert not DENIES_BEHIND.fullmatch(fold("不属实"))


def test_claims_that_are_left_open() -> None:
    assert DISTANCED.search(fold("大會號稱3萬人"))
    assert not DISTANCED.search(fold("大会有3万人"))
