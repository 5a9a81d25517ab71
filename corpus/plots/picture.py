"""The parts of a picture.

Coordinates are logical pixels from the upper left corner; those of a text are of its baseline. An *ink* names a colour
of the theme: ``text2``, ``hairline``, ``relation.contradicts.line``, ``tag.blue.fill`` (see
:mod:`corpus.plots.palette`). A picture contains no colours, so it is the same in all themes.
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
    """The position of ``x`` in a text."""

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
    """A part of a picture that represents something of the project. It can be hovered, clicked and focused."""

    key: str
    """What the mark stands for, as defined by the creator of the picture."""
    area: PlotArea
    label: str
    """The accessible name of the mark, on one line."""
    tooltip: tuple[str, ...] = ()
    """Lines of the tooltip; the first names the source."""
    shapes: tuple[PlotShape, ...] = ()


@dataclass(frozen=True, slots=True)
class PlotPicture:
    """A picture: the background shapes, and the marks above them in reading order."""

    width: float
    height: float
    title: str
    shapes: tuple[PlotShape, ...]
    marks: tuple[PlotMark, ...] = ()
    description: str = ""
    """The accessible description of the picture, in a sentence."""
    axis: tuple[float, float] = (0.0, 0.0)
    """The left and the right end of the horizontal axis."""

    def mark_at(self, x: float, y: float) -> PlotMark | None:
        """The uppermost mark under a point."""
        return next((mark for mark in reversed(self.marks) if mark.area.holds(x, y)), None)
