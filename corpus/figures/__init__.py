"""Figures: every quantity, date and rank in a Chinese text, found, normalised and comparable."""

from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.finding import find_figures

__all__ = ["Bound", "Figure", "FigureKind", "find_figures"]
