"""What the names behind a number mean."""

from __future__ import annotations

from decimal import Decimal

from corpus.figures.units.unit_names import OPEN_YUAN, beginnings, every_name, lookup


def test_the_longest_name_is_found() -> None:
    found = lookup("共平方公里", 1)
    assert found is not None
    assert (found[0].unit.symbol if found[0].unit else None, found[1]) == ("km²", 5)
    assert lookup("共", 1) is None
    assert lookup("共赢", 1) is None


def test_small_change_and_dozens_are_parts() -> None:
    names, longest = every_name()
    assert (names["角"].currency, names["角"].part) == (OPEN_YUAN, Decimal("0.1"))
    assert names["打"].part == 12
    assert all(len(name) <= longest[name[0]] for name in names)


def test_characters_with_which_only_classifiers_begin() -> None:
    every, classifiers = beginnings()
    assert classifiers < every
    assert "米" in every - classifiers
    assert "辆" in classifiers
