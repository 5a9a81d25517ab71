"""Qt's palette in the colours of a theme."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from desktop.look.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "chrome",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltipText",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "accentText",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "borderStrong",
    QPalette.ColorRole.Shadow: "sunken",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
}
_GREYED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(tokens: Tokens) -> QPalette:
    """The palette with every role for the active, inactive and disabled groups, since Fusion fills gaps with its own
    greys."""
    palette = QPalette()
    for role, key in _ROLES.items():
        palette.setColor(role, tokens.colour(key))
    for role in _GREYED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("disabled"))
    palette.setColor(
        QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, tokens.colour("selectionInactive")
    )
    return palette
