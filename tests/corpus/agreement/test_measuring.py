"""κ of pairs and α of all."""

from __future__ import annotations

import pytest

from corpus.agreement.codings import CodingUnit
from corpus.agreement.measuring import Measure, agreement
from tests.corpus.agreement.build import ANN, BEN, CHI, FARE, RIDERS, article, coding


def test_pairs_come_first_overall_and_by_tag() -> None:
    codings = [coding(ANN, 0, 20), coding(BEN, 0, 10), coding(BEN, 30, 40, RIDERS)]
    found = agreement([article()], codings, (ANN, BEN), CodingUnit.STATEMENT)
    assert [(each.measure, each.tag) for each in found] == [
        (Measure.KAPPA, None),
        (Measure.KAPPA, FARE),
        (Measure.KAPPA, RIDERS),
        (Measure.ALPHA, None),
        (Measure.ALPHA, FARE),
        (Measure.ALPHA, RIDERS),
    ]
    of_fare = found[1].coefficient
    assert (of_fare.value, of_fare.units, of_fare.agreed) == (pytest.approx(0.5), 4, 3)
    assert found[0].annotators == (ANN, BEN)


def test_everybody_is_asked_only_about_what_everybody_read() -> None:
    articles = [article("a"), article("b", readers=(ANN, BEN, CHI))]
    codings = [coding(ANN, 0, 10, of="b"), coding(BEN, 0, 10, of="b"), coding(CHI, 0, 10, of="b")]
    found = agreement(articles, codings, (ANN, BEN, CHI), CodingUnit.STATEMENT)
    pairs = [each for each in found if each.measure is Measure.KAPPA and each.tag is None]
    assert [each.coefficient.units for each in pairs] == [8, 4, 4]
    (overall,) = [each for each in found if each.measure is Measure.ALPHA and each.tag is None]
    assert (overall.coefficient.value, overall.coefficient.units) == (pytest.approx(1.0), 4)


def test_without_a_common_article_there_is_nothing_to_measure() -> None:
    assert agreement([article(readers=(ANN,))], [], (ANN, BEN), CodingUnit.CHARACTER) == []
    assert agreement([article()], [], (ANN,), CodingUnit.CHARACTER) == []
