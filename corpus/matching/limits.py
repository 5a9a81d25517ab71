"""What matching looks at in a statement. A module of its own, so that reading a statement loads no numbers library."""

from __future__ import annotations

from corpus.measures import FigureKind

LONGEST = 600
"""Code points of a statement that are looked at: nobody links more, and a line without a full stop can be endless."""
NO_QUANTITY = frozenset({FigureKind.DATE, FigureKind.ORDINAL})
"""Kinds of figures that are no amount of anything."""
