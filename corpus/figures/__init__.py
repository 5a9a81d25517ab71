"""Figures: every quantity, date and rank in a Chinese text, found, normalised and comparable."""

from corpus.figures.compare import Comparison, Obstacle, Verdict, compare
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.finding import find_figures
from corpus.figures.wording import Scale, in_words

__all__ = [
    "Bound",
    "Comparison",
    "Figure",
    "FigureKind",
    "Obstacle",
    "Scale",
    "Verdict",
    "compare",
    "find_figures",
    "in_words",
]
