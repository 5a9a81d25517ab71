"""Each value of an export is validated, or rejected with a code."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.readers import ReadError, checks
from corpus.readers.checks import Check, WrittenNumber


@pytest.mark.parametrize(
    ("check", "value", "read"),
    [
        (checks.string, "", ""),
        (checks.string, "半\ud83d", "半\ufffd"),
        (checks.words, "x", "x"),
        (checks.identity, "claim:3", "claim:3"),
        (checks.identities, ["a", "b"], ("a", "b")),
        (checks.count, 0, 0),
        (checks.count, (1 << 31) - 1, (1 << 31) - 1),
        (checks.digit, 9, 9),
        (checks.number, 3, 3.0),
        (checks.number, WrittenNumber("-0.5"), -0.5),
        (checks.factor, WrittenNumber("7.12"), 7.12),
        (checks.flag, False, False),
        (checks.one_of({"a": 1}), "a", 1),
        (checks.optional(checks.count), None, None),
        (checks.optional(checks.count), 3, 3),
        (checks.day, "2026", "2026"),
        (checks.day, "2026-09", "2026-09"),
        (checks.day, "2024-02-29", "2024-02-29"),
        (checks.time, "2026-10-08", "2026-10-08"),
        (checks.time, "2026-10-08T04:00:00.123Z", "2026-10-08T04:00:00.123Z"),
        (checks.time, "2026-10-08T04:00:00+08:00", "2026-10-08T04:00:00+08:00"),
        (checks.quotes, [["a", "x"]], (("a", "x"),)),
        (checks.quotes, [], ()),
    ],
)
def test_what_is_right_is_taken(check: Check, value: Any, read: Any) -> None:
    assert check(value) == read


@pytest.mark.parametrize(
    ("check", "value", "code"),
    [
        (checks.string, 3, "type"),
        (checks.words, "", "value"),
        (checks.identity, "", "value"),
        (checks.identities, "ab", "type"),
        (checks.identities, ["a", "a"], "value"),
        (checks.count, -1, "value"),
        (checks.count, 1 << 31, "value"),
        (checks.count, (1 << 63) - 1, "value"),
        (checks.count, True, "type"),
        (checks.count, "3", "type"),
        (checks.count, "３", "type"),
        (checks.digit, 0, "value"),
        (checks.digit, 10, "value"),
        (checks.number, True, "type"),
        (checks.number, 10**400, "value"),
        (checks.number, WrittenNumber("1e999"), "value"),
        (checks.factor, 0, "value"),
        (checks.factor, WrittenNumber("-7.0"), "value"),
        (checks.factor, WrittenNumber("1e999"), "value"),
        (checks.flag, 1, "type"),
        (checks.one_of({"a": 1}), "b", "value"),
        (checks.day, "2026-9", "value"),
        (checks.day, "2026-00", "value"),
        (checks.day, "2026-13", "value"),
        (checks.day, "0000", "value"),
        (checks.day, "2026-99-99", "value"),
        (checks.day, "2025-02-29", "value"),
        (checks.day, "２０２６", "value"),
        (checks.day, "2026-10-0８", "value"),
        (checks.day, "20261008", "value"),
        (checks.day, "2026-10-08\n", "value"),
        (checks.time, "2026", "value"),
        (checks.time, "20261008T040000", "value"),
        (checks.time, "2026-W41-4", "value"),
        (checks.time, "2026-99-99T04:00:00Z", "value"),
        (checks.time, "2026-10-08T25:00:00Z", "value"),
        (checks.time, "2026-10-08T０4:00:00Z", "value"),
        (checks.time, "2026-10-08T04:00:00Z\n", "value"),
        (checks.quotes, "x", "type"),
        (checks.quotes, [["a"]], "type"),
        (checks.quotes, [["a", "x", "y"]], "type"),
        (checks.quotes, [["a", 3]], "type"),
        (checks.quotes, [["a", ""]], "value"),
        (checks.quotes, [["", "x"]], "value"),
    ],
)
def test_what_is_wrong_is_refused(check: Check, value: Any, code: str) -> None:
    with pytest.raises(ReadError) as refused:
        check(value)
    assert (refused.value.code, refused.value.where) == (code, "")


@given(st.text())
def test_what_is_taken_for_a_time_begins_with_a_real_day(text: str) -> None:
    try:
        taken = checks.time(text)
    except ReadError:
        return
    assert checks.day(taken[:10]) == text[:10]


def test_a_written_number_stays_as_it_is_written() -> None:
    assert str(WrittenNumber("2.50")) == "2.50"
    assert float(WrittenNumber("2.50")) == 2.5
    with pytest.raises(ReadError):
        checks.number(2.5)


def test_half_a_character_is_replaced() -> None:
    assert checks.whole("a\udc00b") == "a\ufffdb"
    assert checks.whole("😀") == "😀"


def test_half_a_character_of_an_identity_is_replaced() -> None:
    assert checks.identity("\ud800号") == "\ufffd号"
