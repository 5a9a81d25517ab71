"""Short forms of the grammar's results, for tests of its modules."""

from __future__ import annotations

from corpus.figures import Figure, find_figures


def one(text: str) -> Figure:
    """The only figure of the text."""
    (figure,) = find_figures(text)
    return figure


def measured(text: str) -> list[tuple[str, float | None, str]]:
    """Words, lowest number and unit of every figure of the text."""
    return [(figure.text, figure.low, figure.unit) for figure in find_figures(text)]


def bounded(text: str) -> tuple[str, str, str]:
    """Words, bound and cue of the only figure of the text."""
    figure = one(text)
    return figure.text, figure.bound.value, figure.cue
