"""Searching from a sign that every match holds."""

from __future__ import annotations

import re

from corpus.figures.searching import REACH, around, ending, in_one_sentence


def test_a_match_begins_before_its_sign_and_none_overlaps() -> None:
    pattern, sign = re.compile("a{1,3}x"), re.compile("x")
    text = "aax ax aaaaax x"
    assert [match.span() for match in around(pattern, sign, text, 3)] == [(0, 3), (4, 6), (9, 13)]


def test_a_match_that_begins_too_far_before_is_not_found() -> None:
    assert list(around(re.compile("abcx"), re.compile("x"), "abcx", 2)) == []
    assert len(list(around(re.compile("abcx"), re.compile("x"), "abcx", 3))) == 1


def test_what_ends_at_a_place_and_how_far_before_it_may_begin() -> None:
    pattern = re.compile("ab*$")
    found = ending(pattern, "xabbx", 4, 3)
    assert found is not None and found.span() == (1, 4)
    assert ending(pattern, "xabbx", 4, 2) is None
    assert ending(pattern, "xabbx", 5, 5) is None


def test_the_text_may_begin_with_it() -> None:
    found = ending(re.compile("ab$"), "abab", 2, 9)
    assert found is not None and found.span() == (0, 2)


def test_how_far_before_it_may_begin_when_nobody_says() -> None:
    assert ending(re.compile("a.*$"), "a" + "b" * (REACH - 1), REACH) is not None
    assert ending(re.compile("a.*$"), "a" + "b" * REACH, REACH + 1) is None


def test_a_sentence_goes_on_over_commas_and_no_farther_than_asked() -> None:
    assert in_one_sentence("5人,另有;3", 2, 6, 4)
    assert not in_one_sentence("5人,另有;3", 2, 6, 3)
    assert not in_one_sentence("5人。另有,3", 2, 6, 9)
    assert not in_one_sentence("5人", 2, 1, 9), "the second stands before the first"
