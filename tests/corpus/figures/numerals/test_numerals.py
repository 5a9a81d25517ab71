"""Numerals as the scanner finds them in a folded text."""

from __future__ import annotations

import pytest

from corpus.figures.numerals.numerals import Numeral, scan, step_of


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


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1e3", 1000, 1000),
        ("2e-3", 0.002, 0.002),
        ("1e+3", 1000, 1000),
        ("3^2", 9, 9),
        ("2^-2", 0.25, 0.25),
        ("2^--2", 4, 4),
        ("2^300", 2.0**300, 2.0**300),
        ("10^300", 1e300, 1e300),
        ("5k", 5000, 5000),
        ("3x10^4", 30000, 30000),
        (".5", 0.5, 0.5),
        ("2,000", 2000, 2000),
        ("三点一四", 3.14, 3.14),
        ("三点一四万", 31400, 31400),
        ("十几万", 1e5, 2e5),
        ("几十", 20, 100),
        ("二十几", 20, 30),
        ("几百万", 2e6, 1e7),
        ("一百几十", 120, 190),
        ("数百", 200, 1000),
        ("好几千", 2000, 10000),
        ("万八千", 8000, 10000),
        ("一百八十", 180, 180),
        ("六万三八一六", 63816, 63816),
        ("三五", 3, 5),
        ("四五百", 400, 500),
        ("十七八", 17, 18),
        ("三 百", 300, 300),
        ("廿五", 25, 25),
        ("十多万", 1e5, 2e5),
        ("一百多万", 1e6, 2e6),
        ("三十来万", 2.7e5, 3.6e5),
        ("一千零五十", 1050, 1050),
        ("二百五", 250, 250),
        ("二百零五", 205, 205),
        ("3.5亿", 3.5e8, 3.5e8),
        ("9万9", 99000, 99000),
    ],
)
def test_forms_of_numbers(text: str, low: float, high: float) -> None:
    numeral = one(text)
    assert (float(numeral.low), float(numeral.high)) == pytest.approx((low, high))
    assert (numeral.start, numeral.end) == (0, len(text))
    assert numeral.vague == (low != high)
    assert numeral.in_digits == (text[0] in "0123456789.")


@pytest.mark.parametrize("text", ["10^301", "2^301", "2^-301", "0^5", "1000^101"])
def test_a_power_beyond_what_can_be_told_is_none(text: str) -> None:
    assert list(scan(text)) == []


@pytest.mark.parametrize(
    ("text", "coefficient", "power"),
    [
        ("1.1万亿", 1.1, 10**12),
        ("二十", 20, 1),
        ("三百", 3, 100),
        ("数百万", 2, 10**6),
        ("三四百", 3, 100),
        ("十多万", 10, 10**4),
        ("三点二亿", 3.2, 10**8),
        ("500", 500, 1),
        ("三百五", 350, 1),
    ],
)
def test_the_power_that_a_range_shares(text: str, coefficient: float, power: int) -> None:
    numeral = one(text)
    assert (float(numeral.coefficient), numeral.power) == pytest.approx((coefficient, power))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("人数百万", "百万"),
        ("数百万", "数百万"),
        ("有数百万", "数百万"),
        ("户数千", "千"),
        ("停车费三十一小时", "三十"),
        ("停车费三十一的", "三十一"),
        ("停车费三十一", "三十一"),
        ("停车费三十一,", "三十一"),
        ("停车费三十一元", "三十一"),
        ("块五一", "五一"),
        ("块五一,", "五一"),
        ("五百一,", "五百一"),
        ("五百一a", "五百一"),
        ("五百一月", "五百"),
        ("五百一日", "五百一"),
        ("时间三十一小时", "三十一"),
        ("块五一斤", "五"),
        ("块五一的", "五一"),
        ("五百一年", "五百"),
        ("五百一个", "五百"),
        ("五百一的", "五百一"),
        ("五百一", "五百一"),
        ("三万一丶", "三万一"),
        ("一百一十盒", "一百一十"),
        ("五十一盒", "五十一"),
        ("二十三万一盒", "二十三万"),
        ("三百 人", "三百"),
        ("三百零食", "三百"),
        ("十零分", "十零"),
    ],
)
def test_where_a_numeral_begins_and_ends(text: str, words: str) -> None:
    numeral = next(scan(text))
    assert text[numeral.start : numeral.end] == words


def test_digits_read_out_are_no_guess() -> None:
    assert one("三三").positional
    assert one("四六").positional
    assert not one("三四").positional
    assert float(one("一九九五").low) == 1995


def test_only_a_power_alone_is_bare() -> None:
    assert one("百").bare
    assert one("万").bare
    assert one("百十").bare
    assert not one("十").bare
    assert not one("十万").bare
    assert not one("百五").bare


def test_how_far_多_reaches_behind_nothing() -> None:
    assert float(step_of(one("0"))) == 1


@pytest.mark.parametrize("text", ["百把人", "千把块"])
def test_把_behind_a_power_leaves_it_open(text: str) -> None:
    assert (one(text).vague, one(text).low) == (True, {"百": 100, "千": 1000}[text[0]])


def test_零_behind_a_power_is_a_few() -> None:
    assert (one("十零分鐘").low, one("十零分鐘").high) == (10, 20)


def test_a_power_that_begins_a_unit_ends_no_numeral() -> None:
    assert [(numeral.low, numeral.end) for numeral in scan("二十三千米")][:1] == [(23, 3)]
