"""Days and months in a list, where the unit follows only the last."""

from __future__ import annotations

import pytest

from corpus.figures.dates.calendar import Published
from corpus.figures.dates.lists import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12、13日休市", [(0, 2, "---12", True), (3, 6, "---13", False)]),
        ("1、3、5月", [(0, 1, "--01", True), (2, 3, "--03", True), (4, 6, "--05", False)]),
        ("5月3、4日", [(0, 3, "--05-03", True), (4, 6, "--05-04", True)]),
        ("7和9月", [(0, 1, "--07", True), (2, 4, "--09", False)]),
    ],
)
def test_every_member_has_a_value(text: str, expected: list[tuple[int, int, str, bool]]) -> None:
    assert list(find(text, None)) == expected


@pytest.mark.parametrize(
    "text", ["13日", "第3、5日", "12、13日元", "3、4号楼", "31、32日", "1.2、3日", "13、14月"]
)
def test_no_list_of_days(text: str) -> None:
    assert [found for found in find(text, None) if found[2] != "---31"] == []


def test_the_day_of_publication_completes_all() -> None:
    found = find("12、13日休市", Published(2025, 6, 18))
    assert [(value, inferred) for *_, value, inferred in found] == [
        ("2025-06-12", True),
        ("2025-06-13", True),
    ]
