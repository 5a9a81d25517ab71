"""Colours of other programs."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from corpus.foreign.colours import OURS, as_rgb, nearest_of_ours


def test_ours_are_those_of_the_theme() -> None:
    tokens = json.loads((files("resources") / "theme" / "tokens.json").read_text(encoding="utf-8"))
    assert {token["id"]: token["base"] for token in tokens["tags"]["light"]} == OURS


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ("#f00", "vermillion"),
        ("#00FF00", "green"),
        ("#1060c0", "blue"),
        ("#ffff00", "yellow"),
        ("#808080", "slate"),
        ("red", ""),
        ("", ""),
    ],
)
def test_a_colour_becomes_the_one_that_looks_most_like_it(rgb: str, name: str) -> None:
    assert nearest_of_ours(rgb) == name


def test_ours_stay_themselves() -> None:
    assert {nearest_of_ours(rgb.lower()) for rgb in OURS.values()} == set(OURS)
    assert as_rgb(" #a1b ") == "#AA11BB"
