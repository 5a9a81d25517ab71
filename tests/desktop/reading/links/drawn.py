"""Links to lay out in a gutter."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop.reading.links.connectors import CurveEnd, Frame, LinkEnds
from desktop.reading.links.scene import CROWD, Where

FRAME = Frame(48, 0, 800)
heights = st.floats(0, 800, allow_nan=False).map(lambda height: round(height, 1))


def link(left, right, name="one", relation="equivalent"):
    """A link between two heights; a Where in place of a height is an end out of sight."""
    ends = [
        CurveEnd(0, height) if isinstance(height, Where) else CurveEnd(height) for height in (left, right)
    ]
    return LinkEnds(name, relation, *ends)


@st.composite
def many_links(draw, most=CROWD, hidden=True):
    end = st.one_of(heights, st.sampled_from([Where.ABOVE, Where.BELOW])) if hidden else heights
    pairs = draw(st.lists(st.tuples(end, end), max_size=most))
    relations = st.sampled_from(["equivalent", "contradicts", "own-1"])
    return [link(left, right, f"{number:03}", draw(relations)) for number, (left, right) in enumerate(pairs)]
