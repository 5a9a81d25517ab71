from __future__ import annotations

import pytest

from corpus.comparing.drafting.earlier_rows import EarlierRows, Place, mostly_in
from corpus.comparing.values import Row
from corpus.model import Span
from tests.corpus.plots.build import row

PLACES: list[Place] = [("A", Span(0, 10)), ("B", Span(0, 10)), ("C", Span(0, 10))]
EMPTY = Row(None, "", None, ())


@pytest.mark.parametrize(
    ("article", "span", "held"),
    [
        ("A", Span(0, 10), True),
        ("A", Span(4, 10), True),
        ("A", Span(5, 10), False),
        ("A", Span(0, 19), True),
        ("A", Span(0, 20), False),
        ("D", Span(0, 10), False),
        ("A", Span(10, 20), False),
    ],
)
def test_two_places_are_the_same_if_most_of_both_is_common(article: str, span: Span, held: bool) -> None:
    assert mostly_in(PLACES, (article, span)) is held


def test_a_row_that_repeats_most_pairs_of_another_is_held() -> None:
    drafted = EarlierRows()
    assert not drafted.holds(PLACES)
    drafted.add(PLACES, EMPTY)
    assert drafted.holds(PLACES)
    assert drafted.holds([*PLACES[:2], ("C", Span(40, 50))]) is False
    assert drafted.holds([("A", Span(1, 10)), ("B", Span(0, 9))])
    assert not drafted.holds([("A", Span(0, 10)), ("B", Span(50, 60))])


def test_a_row_of_statements_of_several_rows_is_held() -> None:
    drafted = EarlierRows()
    drafted.add(PLACES[:2], EMPTY)
    drafted.add([("C", Span(0, 10)), ("D", Span(0, 10))], EMPTY)
    assert drafted.holds([PLACES[0], PLACES[2]])


def test_a_figure_that_answers_in_two_rows_is_enough() -> None:
    drafted = EarlierRows()
    fares = row(A="每月100元", B="每月120元")
    for _ in range(2):
        assert not drafted.repeats_figure(fares)
        drafted.add(PLACES[:2], fares)
    assert drafted.repeats_figure(fares)
    assert all(drafted.has_enough_of(statement) for cell in fares.answered for statement in cell.statements)
    assert not drafted.repeats_figure(row(A="票价每月100元", B="票价每月120元"))
    assert not drafted.repeats_figure(row(A="免费", B="免费"))
