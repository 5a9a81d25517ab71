"""Searching from a sign that every match holds."""

from __future__ import annotations

import re

from corpus.figures.searching import around


def test_a_match_begins_before_its_sign_and_none_overlaps() -> None:
    pattern, sign = re.compile("a{1,3}x"), re.compile("x")
    text = "aax ax aaaaax x"
    assert [match.span() for match in around(pattern, sign, text, 3)] == [(0, 3), (4, 6), (9, 13)]


def test_a_match_that_begins_too_far_before_is_not_found() -> None:
    assert list(around(re.compile("abcx"), re.compile("x"), "abcx", 2)) == []
    assert len(list(around(re.compile("abcx"), re.compile("x"), "abcx", 3))) == 1
