"""The style sheet."""

from __future__ import annotations

import re

import pytest

from desktop.look.stylesheet import stylesheet
from desktop.look.tokens import DENSITIES, THEMES, Look


@pytest.mark.parametrize("name", THEMES)
def test_style_sheet_is_filled_in_and_short(name: str) -> None:
    text = stylesheet(Look(name, "standard"))
    assert "%(" not in text
    assert len(re.findall(r"\{", text)) < 90
    for url in re.findall(r'url\("([^"]+)"\)', text):
        assert url.endswith(f"_{name}.svg")
        with open(url, encoding="utf-8") as file:
            assert file.read().startswith("<svg")


def test_colours_are_those_of_the_theme() -> None:
    for name in THEMES:
        look = Look(name, "standard")
        rule = re.search(r"QToolTip \{ background: (#\w+);", stylesheet(look))
        assert rule is not None
        assert rule[1] == look.colour("tooltip").name()


def test_controls_are_as_high_as_the_tokens_say_with_their_borders() -> None:
    for density in DENSITIES:
        look = Look("light", density)
        heights = re.findall(r"^QLineEdit, .* \{ min-height: (\d+)px", stylesheet(look), re.MULTILINE)
        assert [int(height) + 2 for height in heights] == [look.size("input")]
