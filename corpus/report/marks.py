"""The marks of statuses as inline SVG. The page contains each drawing once and refers to it elsewhere."""

from __future__ import annotations

from corpus.plots.palette import drawings

DRAWINGS = {
    "base": "reference",
    "eq": "equivalent",
    "ne": "differs_in_figure",
    "part": "overlaps",
    "no": "contradicts",
    "cite": "quotes",
    "own": "own",
    "none": "absent",
    "new": "unread",
    "echo": "echo",
}
"""The drawings by their codes in the page, which are short because a page has thousands of marks."""
MARKS = {
    "baseline": "base",
    "agrees": "eq",
    "agreed": "eq",
    "equal": "eq",
    "differs_in_figure": "ne",
    "differs": "ne",
    "overlaps": "part",
    "compatible": "part",
    "contradicts": "no",
    "disputed": "own",
    "quotes": "cite",
    "not_mentioned": "none",
    "single": "none",
    "not_comparable": "own",
    "unread": "new",
    "echo": "echo",
}
"""The code for a status, a finding or an agreement of figures."""
ECHO = "dot 2.6,6 r1.2;M5.2 3.4a3.6 3.6 0 0 1 0 5.2;M7.8 1.6a6.2 6.2 0 0 1 0 8.8"
"""The drawing of an echo."""
_MIDDLE = "6,6"
"""The centre of a drawing."""


def symbols() -> str:
    """All drawings as SVG symbols with the identities ``m-…``, 12×12."""
    known = {**drawings(), "echo": ECHO}
    parts = (
        f'<symbol id="m-{code}" viewBox="0 0 12 12">{_drawing(known[name])}</symbol>'
        for code, name in DRAWINGS.items()
    )
    return "".join(parts)


def _drawing(drawing: str) -> str:
    return "".join(_part(part.strip()) for part in drawing.split(";"))


def _part(part: str) -> str:
    words = part.split()
    if words[0] == "circle":
        # Round ends would fill the gaps.
        dash = f' stroke-dasharray="{words[-2]} {words[-1]}" stroke-linecap="butt"' if "dash" in words else ""
        return _circle(words[1], words[2], dash)
    if words[0] == "dot":
        place = words[1] if len(words) > 2 else _MIDDLE
        return _circle(place, words[-1], ' fill="currentColor" stroke="none"')
    return f'<path d="{part}"/>'


def _circle(place: str, radius: str, paint: str) -> str:
    x, y = place.split(",")
    return f'<circle cx="{x}" cy="{y}" r="{radius.removeprefix("r")}"{paint}/>'
