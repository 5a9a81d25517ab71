"""What a statement approves or rejects."""

from __future__ import annotations

import pytest

from corpus.matching.clauses.stances import balance
from tests.corpus.matching.build import facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("饮水供应充足", 1),
        ("補給站陸續斷水", -1),
        ("员工工资按月足额发放，经营一切正常", 3),
        ("工資從未拖欠", 1),
        ("手续并不齐全", -1),
        ("配送正常，但部分站点断货", 0),
        ("對於外傳停工，公司說一切正常", 1),
        ("官方说检验合格，送检的样品却超标", -1),
        ("酒店空荡荡，往年早就订满", -1),
        ("库存充足，只是来不及遞送", 1),
        ("去年抽检全部合格", 1),
        ("公司去年被罚，今年一切正常", 1),
        ("项目总投资46亿元", 0),
        ("", 0),
    ],
)
def test_balance(text: str, expected: int) -> None:
    assert balance(facts(text).stances) == expected


def test_each_word_is_told_with_its_place() -> None:
    found = facts("供水正常，没有中断").stances
    assert [(one.word.text, one.word.start, one.well) for one in found] == [
        ("正常", 2, True),
        ("中断", 7, True),
    ]
