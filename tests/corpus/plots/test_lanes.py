from __future__ import annotations

from dataclasses import replace

from corpus.measures import Bound
from corpus.plots.lanes import band_of
from tests.corpus.plots.build import FARES, lane


def test_a_lane_reaches_as_far_as_it_is_drawn() -> None:
    assert lane("A", 10).reach == (10, 10)
    assert lane("A", 12, 15, Bound.RANGE).reach == (12, 15)
    assert lane("A", 10, bound=Bound.ABOUT).reach == (9.5, 10.5)
    assert lane("A", -10, bound=Bound.ABOUT).reach == (-10.5, -9.5)
    assert lane("A", 0, 10, bound=Bound.AT_MOST).reach == (10,)
    assert lane("A", 10, 99, bound=Bound.AT_LEAST).reach == (10,)
    assert replace(lane("A", 1), low=None, high=None).reach == ()


def test_the_band_is_where_all_bounds_agree() -> None:
    band = band_of(FARES.lanes)
    assert band is not None
    assert (band.low, band.high, band.givers, band.inside) == (5, 10, ("C", "D"), ("A",))


def test_the_narrowest_bounds_make_the_band() -> None:
    lanes = (
        lane("A", 5, bound=Bound.AT_LEAST),
        lane("B", 7, bound=Bound.MORE_THAN),
        lane("C", 20, bound=Bound.AT_MOST),
        lane("D", 9, bound=Bound.LESS_THAN),
    )
    band = band_of(lanes)
    assert band is not None and (band.low, band.high) == (7, 9)


def test_there_is_no_band_where_bounds_exclude_each_other_or_lie_on_one_side() -> None:
    above, below = lane("A", 5, bound=Bound.MORE_THAN), lane("B", 5, bound=Bound.LESS_THAN)
    assert band_of((above, below)) is None
    assert band_of((above, lane("B", 9))) is None
    assert band_of((above, replace(lane("B", 9, bound=Bound.LESS_THAN), compared=False))) is None
