"""What else in its article might answer a statement."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from corpus.matching import SourceText
from corpus.matching.ranking.index import index_of
from corpus.matching.ranking.rivals import Rivals

ONE = SourceText("one", "客流31万人次。\n票价2元。\n另有客流31万人次。")
OTHER = SourceText("other", "客流28万人次。\n票价3元。")
INDEX = index_of([ONE, OTHER])
VALUES = np.zeros((5, 5), np.float32)
for _a, _b, _value in ((0, 3, 0.8), (0, 4, 0.3), (1, 3, 0.4), (1, 4, 0.9), (2, 3, 0.6)):
    VALUES[_a, _b] = VALUES[_b, _a] = _value
RIVALS = Rivals(INDEX, sparse.csr_array(VALUES), lambda value: value / 2)


def test_rivals_are_the_best_others_of_either() -> None:
    assert [statement.article for statement in INDEX.statements] == ["one"] * 3 + ["other"] * 2
    assert RIVALS.around(0, 3).rivals() == pytest.approx((0.15, 0.3))
    assert RIVALS.around(1, 4).rivals() == pytest.approx((0.2, 0.15))
    assert RIVALS.around(2, 3).rivals() == pytest.approx((0.0, 0.4))


def test_a_span_has_rivals_too() -> None:
    first = INDEX.statements[0]
    around = RIVALS.around_span(first, {0}, VALUES[0], 3)
    assert around.rivals() == pytest.approx((0.15, 0.3))
    assert RIVALS.around_span(first, {0, 2}, VALUES[0], 3).rivals() == pytest.approx((0.15, 0.2))


def test_an_unknown_article_has_none() -> None:
    place = INDEX.statements[0]
    nowhere = type(place)("nowhere", "", 0, 4, "客流")
    assert RIVALS.around_span(nowhere, set(), VALUES[0], 3).rivals() == pytest.approx((0.15, 0.0))


def test_what_an_article_tells_outside_a_statement() -> None:
    told = RIVALS.around(0, 3).told_beside
    (crowd,), (price,) = INDEX.figures[0], INDEX.figures[1]
    first, second = INDEX.statements[0], INDEX.statements[1]
    assert told(first, crowd)  # the third statement has it, too
    assert not told(second, price)
    assert told(first, price)
    assert not told(INDEX.statements[3], crowd)
