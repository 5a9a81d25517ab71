"""Qt's palette in the colours of the theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from desktop.look.palette import palette_of
from desktop.look.tokens import Tokens, read_tokens

THEMES = tuple(read_tokens()["color"])


@pytest.fixture(params=THEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return Tokens(request.param, "standard")


def test_every_palette_role_is_ours(tokens: Tokens) -> None:
    palette = palette_of(tokens)
    assert palette.color(QPalette.ColorRole.Window) == tokens.colour("chrome")
    group = QPalette.ColorGroup
    assert palette.color(group.Disabled, QPalette.ColorRole.Text) == tokens.colour("disabled")
    assert palette.color(group.Inactive, QPalette.ColorRole.Highlight) == tokens.colour("selectionInactive")


def test_no_role_keeps_the_grey_of_the_style(tokens: Tokens) -> None:
    """Roles that are not set would be those of the platform's style, whatever the theme."""
    palette = palette_of(tokens)
    for role in QPalette.ColorRole:
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
            assert palette.isBrushSet(QPalette.ColorGroup.Active, role), role
