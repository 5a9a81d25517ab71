"""Numerals as the scanner finds them in a folded text."""

from __future__ import annotations

import pytest

from corpus.figures.numerals import Numeral, scan, step_of


def one(text: str) -> Numeral:
    (numeral,) = scan(text)
    return numeral


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3,917", 3917, 3917),
        ("1.1万亿", 1.1e12, 1.1e12),
        ("二百三十余万", 2.3e6, 2.4e6),
        ("数以千亿", 2e11, 1e12),
        ("三四百", 300, 400),
        ("十几", 10, 20),
        ("千八百", 800, 1000),
        ("百八十", 80, 100),
        ("三两天", 2, 3),
        ("3.5×10^4", 35000, 35000),
        ("1.2×10⁶", 1.2e6, 1.2e6),
        ("2×10⁻³", 0.002, 0.002),
        ("10的6次方", 1e6, 1e6),
        ("3点5亿", 3.5e8, 3.5e8),
        ("三点二个亿", 3.2e8, 3.2e8),
        ("14万一,", 141000, 141000),
        ("3万8", 38000, 38000),
        ("四二二九亿", 4.229e11, 4.229e11),
        ("25万6千", 256000, 256000),
        ("俩百", 200, 200),
    ],
)
def test_the_least_and_the_most_it_means(text: str, low: float, high: float) -> None:
    numeral = one(text)
    assert (float(numeral.low), float(numeral.high)) == (low, high)
    assert numeral.start == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("三万一平", "三万"),
        ("七八十一盒", "七八十"),
        ("五百一次", "五百"),
        ("二十一盒", "二十一"),
        ("三万一千盒", "三万一千"),
        ("一万一。", "一万一"),
    ],
)
def test_一_behind_an_amount_begins_what_it_is_for(text: str, words: str) -> None:
    numeral = next(scan(text))
    assert text[numeral.start : numeral.end] == words


def test_a_place_that_is_ruled_out_begins_no_numeral() -> None:
    assert [numeral.start for numeral in scan("三家和五家", lambda text, at: text[at] == "三")] == [3]


def test_a_serial_number_is_no_numeral() -> None:
    assert list(scan("1" * 41)) == []
    assert len(list(scan("1" * 40))) == 1


def test_digits_read_out_are_positional_and_one_character_is_single() -> None:
    assert one("二〇二五").positional
    assert not one("二十五").positional
    assert one("五").single
    assert not one("5").single
    assert one("千亿").bare
    assert not one("五千亿").bare


@pytest.mark.parametrize(("text", "step"), [("500", 100), ("230万", 1e5), ("1.5万", 1e3), ("25", 1)])
def test_how_far_多_reaches(text: str, step: float) -> None:
    assert float(step_of(one(text))) == step
