"""The distances between widgets, and between a widget and its edge."""

from __future__ import annotations

from enum import IntEnum

from desktop.look.tokens import read_tokens

_STEPS: dict[str, int] = read_tokens()["space"]


class Space(IntEnum):
    """The steps of the scale ``space`` in the tokens, in logical pixels, the same at every density."""

    XXS = _STEPS["xxs"]
    """Between buttons that form a group."""
    XS = _STEPS["xs"]
    """Between a label and its field, or a heading and its text."""
    S = _STEPS["s"]
    """Between the fields of a bar."""
    M = _STEPS["m"]
    """Between rows of a form, and between buttons."""
    L = _STEPS["l"]
    """From the edge of a panel to its content, and between sections."""
    XL = _STEPS["xl"]
    """Between columns."""
    XXL = _STEPS["xxl"]
    """From the edge of a dialog to its content."""
    XXXL = _STEPS["xxxl"]
    """Around the content of a page."""
