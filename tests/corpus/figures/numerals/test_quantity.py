"""A figure under construction."""

from __future__ import annotations

from decimal import Decimal

from corpus.figures.figure import FigureKind
from corpus.figures.numerals.numerals import scan
from corpus.figures.numerals.quantity import of
from corpus.figures.tables import units


def test_it_takes_over_a_unit_with_all_that_belongs_to_it() -> None:
    first, second = (of(numeral) for numeral in scan("3和5"))
    second.set_unit(units().by_symbol["km"])
    second.per = "hour"
    first.take_unit(second)
    assert first.named
    assert (first.kind, first.unit, first.dimension, first.per) == (FigureKind.LENGTH, "km", "length", "hour")
    assert first.factor == second.factor == 1000
    assert first.sure


def test_scaling_keeps_the_numeral() -> None:
    (quantity,) = (of(numeral) for numeral in scan("三四百"))
    quantity.scale(Decimal("0.1"))
    assert (quantity.low, quantity.high) == (30, 40)
    assert quantity.numeral.low == 300
    assert quantity.vague
    assert not quantity.named


def test_money_has_no_factor() -> None:
    (quantity,) = (of(numeral) for numeral in scan("5"))
    quantity.set_unit(units().by_symbol["km"])
    quantity.set_money("USD")
    assert (quantity.kind, quantity.unit, quantity.factor, quantity.dimension) == (
        FigureKind.MONEY,
        "USD",
        1,
        "money",
    )


def test_an_amount_that_only_its_neighbours_tell_is_inferred() -> None:
    (quantity,) = (of(numeral) for numeral in scan("3万"))
    quantity.become_money("EUR")
    assert (quantity.kind, quantity.unit, quantity.dimension) == (FigureKind.MONEY, "EUR", "money")
    assert quantity.inferred


def test_two_digits_are_told_from_other_numbers() -> None:
    assert [of(numeral).in_two_digits for numeral in scan("20和2和200和二十和20万")] == [
        True,
        False,
        False,
        False,
        False,
    ]


def test_how_much_larger_another_may_be() -> None:
    less, more, none = (of(numeral) for numeral in scan("20和60和0"))
    assert less.is_about_as_large(more, 3) and more.is_about_as_large(less, 3)
    assert not less.is_about_as_large(more, 2) and not more.is_about_as_large(less, 2)
    assert not less.is_about_as_large(none, 3) and not none.is_about_as_large(less, 3)
