"""Which numbers belong to a name."""

from __future__ import annotations

import pytest

from tests.corpus.figures.read import measured


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("图3-1", []),
        ("《5》", []),
        ("[5]", []),
        ("“三体5”", []),
        ("“5”", ["5"]),
        ("（202）", ["202"]),
        ("12345678", []),
        ("1234567", ["1234567"]),
        ("1899", ["1899"]),
        ("1900", []),
        ("2099", []),
        ("2100", ["2100"]),
        ("Office 365用户", []),
        ("房间1234人", []),
        ("骁龙8295", []),
        ("Claude Sonnet 4", []),
    ],
)
def test_numbers_of_names(text: str, words: list[str]) -> None:
    assert [found[0] for found in measured(text)] == words


def test_the_last_character_of_a_name_is_no_name() -> None:
    assert measured("骁龙8295芯片") == []
    assert measured("恐龙8295只") == [("8295只", 8295, "只")]
