"""The style sheet."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.look.stylesheet import stylesheet
from desktop.look.theme import Theme
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


def test_all_fields_are_equally_high(theme: Theme, qtbot: QtBot) -> None:
    """Spin boxes too, to which the style adds some pixels."""
    for density in DENSITIES:
        theme.set_look("light", density)
        parent = QWidget()
        qtbot.addWidget(parent)
        column = QVBoxLayout(parent)
        fields = [kind() for kind in (QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox)]
        for field in fields:
            column.addWidget(field)
        parent.show()
        assert {field.height() for field in fields} == {theme.size("input")}
