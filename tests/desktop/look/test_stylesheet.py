"""The style sheet."""

from __future__ import annotations

import re

import pytest

from desktop.look.stylesheet import stylesheet
from desktop.look.tokens import Tokens, read_tokens

DENSITIES = tuple(read_tokens()["density"])
THEMES = tuple(read_tokens()["color"])


@pytest.mark.parametrize("name", THEMES)
def test_style_sheet_is_filled_in_and_short(name: str) -> None:
    text = stylesheet(Tokens(name, "standard"))
    assert "%(" not in text
    assert len(re.findall(r"\{", text)) < 90
    for url in re.findall(r'url\("([^"]+)"\)', text):
        assert url.endswith("_dark.svg" if name.endswith("dark") else "_light.svg")
        with open(url, encoding="utf-8") as file:
            assert file.read().startswith("<svg")


def test_colours_are_those_of_the_theme() -> None:
    for name in THEMES:
        tokens = Tokens(name, "standard")
        rule = re.search(r"QToolTip \{ background: (#\w+);", stylesheet(tokens))
        assert rule is not None
        assert rule[1] == tokens.colour("tooltip").name()


def test_controls_are_as_high_as_the_tokens_say_with_their_borders() -> None:
    for density in DENSITIES:
        tokens = Tokens("light", density)
        heights = re.findall(r"^QLineEdit, .* \{ min-height: (\d+)px", stylesheet(tokens), re.MULTILINE)
        assert [int(height) + 2 for height in heights] == [tokens.size("input")]
