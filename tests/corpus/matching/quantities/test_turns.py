"""Changes told by two values, in the form of one figure."""

from __future__ import annotations

import pytest

from corpus.figures import Verdict
from corpus.matching.quantities.quantities import answering, change_of
from corpus.matching.quantities.turns import turns
from tests.corpus.matching.build import facts

RENT = facts("房租从八百元涨到两千四百元，租客叫苦")


@pytest.mark.parametrize(
    ("change", "number", "level"),
    [
        ("房租三年涨了两倍", 2.0, 3.0),
        ("房租上涨200%", 200.0, 3.0),
        ("房租涨了1600元", 1600.0, None),
    ],
)
def test_a_turn_takes_the_form_of_a_change(change: str, number: float, level: float | None) -> None:
    (turn,) = turns(RENT)
    against = facts(change)
    figure = against.figures[-1]
    told = turn.in_form_of(RENT, figure, change_of(against, figure).value)
    assert told is not None
    assert (told.low, told.high, told.level) == (number, number, level)
    assert (told.unit, told.text) == (figure.unit, "八百元涨到两千四百元")
    assert told.text == RENT.statement.text[told.start : told.end]


def test_a_rise_is_no_fall_and_money_no_length() -> None:
    (turn,) = turns(RENT)
    fall, length = facts("房租下降200元"), facts("线路延长1600米")
    assert turn.in_form_of(RENT, fall.figures[0], -1) is None
    assert turn.in_form_of(RENT, length.figures[0], 1) is None


@pytest.mark.parametrize(
    "text", ["房租八百元", "房租八百元，押金两千四百元", "从八百元涨到三倍", "房租从八百元涨到八百元"]
)
def test_other_figures_are_no_turn(text: str) -> None:
    assert list(turns(facts(text))) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("冰川由11.6平方公里缩小到8.3平方公里", "冰川缩减3.3平方公里"),
        ("冰川由11.6平方公里缩小到8.3平方公里", "冰川面积减少28%"),
        ("採茶工日薪漲四分之一", "採茶工薪資從160元調到200元"),
    ],
)
def test_changes_of_both_forms_answer_each_other(one: str, other: str) -> None:
    a, b = facts(one), facts(other)
    for first, second in ((a, b), (b, a)):
        (pair,) = answering(first, second)
        assert pair.verdict is Verdict.COMPATIBLE
        for side, figure in ((first, pair.a), (second, pair.b)):
            assert figure.text == side.statement.text[figure.start : figure.end]


def test_another_change_does_not_answer_a_turn() -> None:
    assert answering(facts("冰川由11.6平方公里缩小到8.3平方公里"), facts("冰川面积减少六成")) == []
    assert answering(facts("去年冰川由11.6平方公里缩小到8.3平方公里"), facts("今年冰川面积减少28%")) == []
