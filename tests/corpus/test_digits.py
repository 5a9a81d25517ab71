"""The digit keys of all tags at once."""

from __future__ import annotations

from dataclasses import replace

from corpus.model import Project
from corpus.snapshot import Snapshot
from tests.desktop.build import NOON, tag


def test_every_digit_agrees_with_the_key_of_its_tag() -> None:
    tags = [tag(number, f"标签{number}") for number in range(12)]
    tags[10] = replace(tags[10], shortcut=2)
    snapshot = Snapshot(Project("p", "p", NOON), tags)
    digits = snapshot.digits()
    assert digits == {one.id: digit for one in tags if (digit := snapshot.digit_of(one.id)) is not None}
    assert digits["tag-10"] == 2
    assert sorted(digits.values()) == list(range(1, 10))
