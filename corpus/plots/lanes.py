"""The content of a range plot: a lane for each figure of a question, or for an article without one."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.measures import Bound

ABOUT_WHISKER = 0.05
"""Length of the whisker of "about" to either side, as a share of the value. Chosen: it shows that the value is not
exact, not how inexact it is."""

LOWER_BOUNDS = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
UPPER_BOUNDS = frozenset({Bound.AT_MOST, Bound.LESS_THAN})


@dataclass(frozen=True, slots=True)
class PlotLane:
    """An article's figure in the unit of the axis, or the note on an article that has none."""

    key: str
    """Identifies the lane for its creator, such as on a click."""
    letter: str
    name: str = ""
    language: str = ""
    """BCP 47 tag of the name."""
    words: str = ""
    """The value in words (``≈ 8.2``), or why there is none."""
    note: str = ""
    """The text after the value: that it is the baseline, or why it is not compared."""
    low: float | None = None
    high: float | None = None
    """None if the figure has no number in the unit of the axis."""
    bound: Bound = Bound.EXACT
    relation: str = ""
    """The relation to the baseline that colours the lane, by its identity; empty for none."""
    compared: bool = True
    """Whether it is compared; otherwise it is below the rule."""
    glyph: str = ""
    """For a lane without a figure: the name of the drawing of its status."""
    echo: bool = False
    """Whether it has the same origin as another lane."""
    tooltip: tuple[str, ...] = ()

    @property
    def reach(self) -> tuple[float, ...]:
        """The numbers that the axis must show: both ends, or those of the whisker."""
        if self.low is None or self.high is None:
            return ()
        if self.bound in LOWER_BOUNDS:
            return (self.low,)
        if self.bound in UPPER_BOUNDS:
            return (self.high,)
        if self.whisker is not None:
            return self.whisker
        return (self.low, self.high)

    @property
    def whisker(self) -> tuple[float, float] | None:
        """The ends of the whisker of a value that is "about"."""
        if self.bound is not Bound.ABOUT or self.low is None or self.high is None:
            return None
        room = ABOUT_WHISKER * max(abs(self.low), abs(self.high))
        return self.low - room, self.high + room


@dataclass(frozen=True, slots=True)
class PlotBand:
    """The intersection of the one-sided bounds of a question: a value in it satisfies all of them."""

    low: float
    high: float
    givers: tuple[str, ...]
    """The letters of the lanes with the bounds."""
    inside: tuple[str, ...]
    """The letters of the lanes whose value is inside."""


def band_of(lanes: tuple[PlotLane, ...]) -> PlotBand | None:
    """The band of the compared lanes; None unless they have a lower and an upper bound and these agree."""
    compared = [lane for lane in lanes if lane.compared and lane.low is not None and lane.high is not None]
    lower = [lane for lane in compared if lane.bound in LOWER_BOUNDS]
    upper = [lane for lane in compared if lane.bound in UPPER_BOUNDS]
    if not lower or not upper:
        return None
    low, high = max(lane.low or 0.0 for lane in lower), min(lane.high or 0.0 for lane in upper)
    if low >= high:
        return None
    givers = tuple(lane.letter for lane in compared if lane in lower or lane in upper)
    inside = tuple(
        lane.letter
        for lane in compared
        if lane not in lower and lane not in upper and low <= (lane.low or 0.0) and (lane.high or 0.0) <= high
    )
    return PlotBand(low, high, givers, inside)


@dataclass(frozen=True, slots=True)
class PlotGroup:
    """One question, or one measure of it, to be drawn."""

    key: str
    title: str
    unit: str
    """The unit of the axis in the reader's words."""
    lanes: tuple[PlotLane, ...]
    time: bool = False
    """Whether the numbers are days, as :meth:`datetime.date.toordinal` counts them."""
    spread: str = ""
    """The spread of the figures, in words."""
    relation: str = ""
    """Whether the figures agree, as a relation, which has a drawing and a colour."""
    tag: tuple[str, str] | None = None
    """The digit and the colour of the question's tag."""


@dataclass(frozen=True, slots=True)
class PlotWords:
    """The words of a picture in the reader's language. Fields in braces are filled in."""

    log_scale: str = "log scale"
    band: str = "Bounds of {givers}: {range}"
    band_inside: str = "; {inside} inside"
    between: str = ", "
    """Separator of the parts of a remark."""
    listed: str = ", "
    """Separator of the members of a list."""
    echo: str = "same origin"
    lane: str = "{source}: {words}"
    """The accessible name of a lane."""
