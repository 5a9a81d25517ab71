"""Qt's palette in our colours."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from desktop.look.palette import palette_of
from desktop.look.tokens import THEMES, Look


@pytest.fixture(params=THEMES)
def look(request: pytest.FixtureRequest) -> Look:
    return Look(request.param, "standard")


def test_every_palette_role_is_ours(look: Look) -> None:
    palette = palette_of(look)
    assert palette.color(QPalette.ColorRole.Window) == look.colour("chrome")
    group = QPalette.ColorGroup
    assert palette.color(group.Disabled, QPalette.ColorRole.Text) == look.colour("disabled")
    assert palette.color(group.Inactive, QPalette.ColorRole.Highlight) == look.colour("selectionInactive")


def test_no_role_keeps_the_grey_of_the_style(look: Look) -> None:
    """Roles that are not set would be those of the platform's style, whatever the theme."""
    palette = palette_of(look)
    for role in QPalette.ColorRole:
        if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
            assert palette.isBrushSet(QPalette.ColorGroup.Active, role), role
