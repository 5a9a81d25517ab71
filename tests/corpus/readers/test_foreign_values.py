"""Single values of files of other programs."""

from __future__ import annotations

import pytest

from corpus.readers.foreign_values import many_lines, one_line, time_of


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("2026-09-18T08:00:00+08:00", "2026-09-18T00:00:00.000Z"),
        ("2026-09-18T08:00:00", "2026-09-18T08:00:00.000Z"),
        ("2026-09-18", "2026-09-18T00:00:00.000Z"),
        ("gestern", ""), ("", ""), (None, ""), ("0001-01-01T00:00:00+14:00", ""),
    ],
)  # fmt: skip
def test_times_are_stored_in_utc(written: object, stored: str) -> None:
    assert time_of(written) == stored


def test_words_are_cleaned() -> None:
    assert one_line(" 甲\u3000乙 \n 丙\x07") == "甲\u3000乙 丙"
    assert many_lines(" 甲\r\n乙\x00 ") == "甲\n乙"
