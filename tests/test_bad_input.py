"""Every case of docs/bad-input.md is named by a test, and no test names another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_ROW = re.compile(r"^\| (\d+) \|", re.MULTILINE)
_NAMED = re.compile(r"\b[Rr]ows?\s+(\d+(?:(?:,\s*and|,|\s+and|\s+to)\s+\d+)*)(?=[\s:.;,)\"])")
_RUN = re.compile(r"(\d+)(?:\s+to\s+(\d+))?")


def listed() -> list[int]:
    """The numbers of the cases, in their order."""
    return [int(number) for number in _ROW.findall((ROOT / "docs" / "bad-input.md").read_text("utf-8"))]


@cache
def named() -> frozenset[int]:
    """The numbers that docstrings and comments of tests name."""
    return frozenset(number for path in (ROOT / "tests").rglob("*.py") for number in _named_in(path))


def _named_in(path: Path) -> Iterator[int]:
    for match in _NAMED.finditer(path.read_text("utf-8")):
        for first, last in _RUN.findall(match[1]):
            yield from range(int(first), int(last or first) + 1)


def test_cases_are_numbered_once() -> None:
    assert sorted(listed()) == list(range(1, len(listed()) + 1))


@pytest.mark.parametrize("number", listed())
def test_a_case_is_named_by_a_test(number: int) -> None:
    assert number in named()


def test_tests_name_only_cases_of_the_list() -> None:
    assert named() <= set(listed())
