from __future__ import annotations

import re

import pytest

from corpus.model import BUILT_IN_RELATIONS
from corpus.plots.palette import colours, drawings


@pytest.mark.parametrize("theme", ["light", "dark", "contrast_light", "contrast_dark"])
def test_every_ink_is_a_colour_and_both_themes_have_the_same(theme: str) -> None:
    inks = colours(theme)
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in inks.values())
    assert set(inks) == set(colours("light"))
    assert {
        "paper",
        "text",
        "relation.contradicts.soft",
        "tag.sky.line",
        "tag.sky.selected",
        "heat.3",
    } <= set(inks)


def test_the_steps_of_the_dark_blue_get_lighter() -> None:
    inks = colours("dark")
    steps = [int(inks[f"heat.{step}"][5:], 16) for step in (1, 2, 3)]
    assert steps == sorted(steps) and len(set(steps)) == 3
    # 16 % of the accent on the paper
    assert inks["heat.1"] == "#28303B"


def test_every_relation_and_state_is_drawn() -> None:
    assert set(BUILT_IN_RELATIONS) <= set(drawings())
    assert {"absent", "unread", "reference", "echo"} <= set(drawings())
