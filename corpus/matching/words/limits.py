"""Limits of what matching examines in a statement. A module of its own, so that reading a statement does not load
numpy."""

from __future__ import annotations

from corpus.measures import FigureKind

LONGEST = 600
"""Code points of a statement that are examined: nobody links more, and a line without a full stop can be endless."""
NO_QUANTITY = frozenset({FigureKind.DATE, FigureKind.ORDINAL})
"""Kinds of figures that are not amounts."""
