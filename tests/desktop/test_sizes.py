"""Widgets contain no literal sizes: distances are steps of the scale, other sizes are named constants or tokens.

The rule, as ARCHITECTURE.md has it: colours, fonts, corner radii and the heights of rows and controls come from the theme;
distances between and around widgets are steps of :class:`~desktop.look.spacing.Space`; what belongs to one widget is a
constant of its module that says why. 0 and 1 (a hairline) are free, and so are the offsets inside a delegate's drawing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
DISTANCES = {
    "addSpacing",
    "insertSpacing",
    "setContentsMargins",
    "setHorizontalSpacing",
    "setIndent",
    "setMargin",
    "setSpacing",
    "setTextMargins",
    "setVerticalSpacing",
}
SIZES = {"resize", "setIconSize"}
BOUNDS = ("setFixed", "setMaximum", "setMinimum")
DIMENSIONS = ("Height", "SectionSize", "Size", "Width")
WRAPPERS = {"QMargins", "QSize"}


def sizes_in_passing(source: str) -> list[int]:
    """The lines on which a call that sets a size or a distance is given a bare number above 1."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [call.lineno for call in calls if _sets_size(call) and any(_numbers(call))]


def _sets_size(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    return name in DISTANCES | SIZES or (name.startswith(BOUNDS) and name.endswith(DIMENSIONS))


def _numbers(call: ast.Call) -> Iterator[float]:
    for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
        value = argument.operand if isinstance(argument, ast.UnaryOp) else argument
        if isinstance(value, ast.Constant) and isinstance(value.value, int | float) and value.value > 1:
            yield value.value
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in WRAPPERS:
            yield from _numbers(value)


def test_no_widget_names_a_size_in_passing() -> None:
    found = [
        f"{path.relative_to(DESKTOP.parent)}:{line}"
        for path in sorted(DESKTOP.rglob("*.py"))
        for line in sizes_in_passing(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_the_check_sees_bare_numbers_and_lets_named_ones_be() -> None:
    bare = "row.setSpacing(8)\nself.resize(880, 600)\nbutton.setIconSize(QSize(16, 16))\nbox.setFixedWidth(width=40)"
    named = "row.setSpacing(Space.M)\nself.resize(WIDTH, 0)\nline.setFixedHeight(1)\nbox.setMinimumContentsLength(4)"
    assert sizes_in_passing(bare) == [1, 2, 3, 4]
    assert sizes_in_passing(named) == []
