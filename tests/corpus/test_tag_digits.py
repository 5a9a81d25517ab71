"""Digits are assigned explicitly, or in the order of the codebook."""

from __future__ import annotations

from dataclasses import replace

from corpus.tag_digits import digits_of
from tests.desktop.build import tag


def test_what_is_claimed_is_kept_and_the_others_get_what_is_left() -> None:
    tags = [tag(number, f"标签{number}") for number in range(12)]
    assert digits_of(tags) == {f"tag-{number}": number + 1 for number in range(9)}
    tags[11] = replace(tags[11], shortcut=2)
    found = digits_of(tags)
    assert found["tag-11"] == 2
    assert [found.get(f"tag-{number}") for number in (0, 1, 7, 8)] == [1, 3, 9, None]
