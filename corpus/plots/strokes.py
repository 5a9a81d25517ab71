"""The 12×12 drawings as polylines, for formats without curves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.plots.palette import drawings

Points = tuple[tuple[float, float], ...]
SIDE = 12
"""Side of the square of a drawing."""
_PARTS = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
"""A command or number of an SVG path."""
_STEPS = 8
"""Straight lines that approximate a curve. Chosen: at twelve pixels no corner is visible."""
_CIRCLE = re.compile(r"circle ([\d.]+),([\d.]+) r([\d.]+)|dot r([\d.]+)")
"""The notation of circles in the file of icons."""


def strokes(name: str) -> tuple[list[Points], list[tuple[float, float, float, bool]]]:
    """The lines of a drawing, and its circles (centre x and y, radius, filled). An unknown name gives the drawing of a
    user-defined relation."""
    lines: list[Points] = []
    circles = []
    for part in drawings().get(name, drawings()["own"]).split(";"):
        if (circle := _CIRCLE.match(part.strip())) is not None:
            x, y, radius, dot = circle.groups()
            middle = SIDE / 2
            circles.append(
                (middle, middle, float(dot), True) if dot else (float(x), float(y), float(radius), False)
            )
        else:
            lines.extend(_lines(part))
    return lines, circles


def _lines(path: str) -> Iterator[Points]:
    """The polylines of an SVG path of moves, straight lines and quadratic curves."""
    parts = iter(_PARTS.findall(path))
    points: list[tuple[float, float]] = []
    command = ""
    for part in parts:
        if part.isalpha():
            command = part
            if command in "zZ":
                points.append(points[0])
                continue
            part = next(parts)
        x, y = points[-1] if points else (0.0, 0.0)
        left, top = (x, y) if command.islower() else (0.0, 0.0)
        first = float(part)
        match command.upper():
            case "H":
                points.append((left + first, y))
            case "V":
                points.append((x, top + first))
            case "Q":
                bend = (left + first, top + float(next(parts)))
                end = (left + float(next(parts)), top + float(next(parts)))
                points.extend(_curve((x, y), bend, end))
            case "M":
                if points:
                    yield tuple(points)
                points = [(left + first, top + float(next(parts)))]
                command = "l" if command == "m" else "L"
            case _:
                points.append((left + first, top + float(next(parts))))
    if points:
        yield tuple(points)


def _curve(
    start: tuple[float, float], bend: tuple[float, float], end: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    for step in range(1, _STEPS + 1):
        share = step / _STEPS
        rest = 1 - share
        yield tuple(  # type: ignore[misc]
            rest * rest * start[axis] + 2 * rest * share * bend[axis] + share * share * end[axis]
            for axis in (0, 1)
        )
