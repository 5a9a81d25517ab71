"""The parts of a picture.

Coordinates are logical pixels from the upper left corner; a text stands on its baseline. An *ink* names a colour of the
theme: ``text2``, ``hairline``, ``relation.contradicts.line``, ``tag.blue.fill`` (see :mod:`corpus.plots.palette`). A
picture never holds a colour itself, so it is the same in the light and in the dark.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TextRole(StrEnum):
    """A size of text, by its name among the tokens."""

    CAPTION = "caption"
    SMALL = "small"
    UI = "ui"


class TextAnchor(StrEnum):
    """Which end of a text its ``x`` is."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class PlotLine:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: str
    width: float = 1.0
    dash: tuple[float, ...] = ()
    """Lengths of dashes and gaps in pixels; empty for a solid line."""


@dataclass(frozen=True, slots=True)
class PlotBox:
    """A rectangle, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    ink: str = ""
    line: float = 1.0
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class PlotCircle:
    """A circle, filled, outlined or both."""

    x: float
    y: float
    radius: float
    fill: str = ""
    ink: str = ""
    line: float = 1.0


@dataclass(frozen=True, slots=True)
class PlotOutline:
    """A polygon, or an open line of several points."""

    points: tuple[tuple[float, float], ...]
    fill: str = ""
    ink: str = ""
    line: float = 1.0
    closed: bool = True


@dataclass(frozen=True, slots=True)
class PlotText:
    """Words on one line."""

    x: float
    y: float
    text: str
    ink: str = "text"
    role: TextRole = TextRole.UI
    anchor: TextAnchor = TextAnchor.START
    bold: bool = False
    language: str = ""
    """BCP 47, for the shapes of Chinese characters; empty for the language of the interface."""


@dataclass(frozen=True, slots=True)
class PlotGlyph:
    """One of the 12×12 drawings of the tokens (a relation's identity or a state), in a square."""

    x: float
    y: float
    side: float
    name: str
    ink: str


PlotShape = PlotLine | PlotBox | PlotCircle | PlotOutline | PlotText | PlotGlyph


@dataclass(frozen=True, slots=True)
class PlotArea:
    """A rectangle that a pointer can hit."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class PlotMark:
    """Something in a picture that stands for something in the project: hovered, clicked, reached by the keyboard."""

    key: str
    """What the mark stands for, as defined by the creator of the picture."""
    area: PlotArea
    label: str
    """All that the mark says, in one line, for a screen reader."""
    tooltip: tuple[str, ...] = ()
    """Lines to show on hover; the first says where it is from."""
    shapes: tuple[PlotShape, ...] = ()


@dataclass(frozen=True, slots=True)
class PlotPicture:
    """A whole picture: what lies below, and the marks above it in reading order."""

    width: float
    height: float
    title: str
    shapes: tuple[PlotShape, ...]
    marks: tuple[PlotMark, ...] = ()
    description: str = ""
    """What the picture shows, in a sentence, for a screen reader."""
    axis: tuple[float, float] = (0.0, 0.0)
    """Where the horizontal axis begins and ends."""

    def mark_at(self, x: float, y: float) -> PlotMark | None:
        """The uppermost mark under a point."""
        return next((mark for mark in reversed(self.marks) if mark.area.holds(x, y)), None)
