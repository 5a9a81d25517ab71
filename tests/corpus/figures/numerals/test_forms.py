"""The forms in which numbers are written."""

from __future__ import annotations

import pytest

from corpus.figures.numerals.forms import BEGINNING, DIGIT, NUMERAL, POWER


@pytest.mark.parametrize(
    "written",
    [
        "3,917",
        "1 000 000",
        "1.1万亿",
        "25万6千",
        "5万0421",
        "3.5×10^4",
        "2千零30万",
        "6千五",
        "二百三十余万",
        "数以千亿",
        "七、八百亿",
        "千儿八百",
        "十二点五",
        ".25",
        "40k",
    ],
)
def test_a_form_is_found_whole(written: str) -> None:
    match = NUMERAL.match(written)
    assert match is not None
    assert match.group() == written
    assert BEGINNING.match(written)


@pytest.mark.parametrize("text", ["点五", "些", " 021", "余万"])
def test_what_begins_no_number(text: str) -> None:
    assert NUMERAL.match(text) is None


def test_a_group_of_three_counts_before_a_character_or_with_another_group() -> None:
    assert [match.group() for match in map(NUMERAL.match, ("1 021人", "10 000", "1 000 000")) if match] == [
        "1 021",
        "10",
        "1 000 000",
    ]


def test_digits_and_powers_are_apart() -> None:
    assert not set(DIGIT) & set(POWER)
