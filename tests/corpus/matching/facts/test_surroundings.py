"""What is taken for granted where nothing is known about the articles."""

from __future__ import annotations

from corpus.matching.facts.surroundings import ALONE
from tests.corpus.matching.build import facts


def test_nothing_speaks_against_statements_that_stand_alone() -> None:
    told = facts("日均客流31万人次")
    assert ALONE.rivals() == (0.0, 0.0)
    assert not ALONE.told_beside(told.statement, told.figures[0])
