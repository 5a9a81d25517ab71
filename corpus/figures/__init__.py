"""Finds and normalises the quantities, dates and ranks of a Chinese text, and compares them.

The vocabulary is data under ``data``. To add a word, add a line there and a case under ``tests/data/figures/cases``:

- a unit of measurement: ``units.toml``; what is told without its unit: ``customary.toml``
- a currency: ``currencies.toml``; a name that several currencies share: ``shared_currencies.toml``
- a classifier or a counted noun: ``counting.toml``
- a phrase that bounds a figure (超过, 以上): ``bounds.toml``
- a word with a numeral that is no figure, or the shape of a name or number (phones, versions): ``names.toml``
- a period, a quarter, a relative day: ``periods.toml``; a reign title: ``reigns.toml``
- a verb of growth, a word for money: ``context.toml``
- how figures are worded for the reader: ``wording.toml``

The grammar that combines the words is code; :mod:`corpus.figures.finding` calls its stages in order.
"""

from corpus.figures.compare import FigureComparison, Obstacle, Verdict, compare, dimension, magnitude
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.finding import find_figures
from corpus.figures.interest import Interest, interest
from corpus.figures.ratios import stated_shares
from corpus.figures.wording import (
    Scale,
    in_words,
    number_in_words,
    number_words,
    per_of,
    unit_in_words,
    unit_of,
)

__all__ = [
    "Bound",
    "Figure",
    "FigureComparison",
    "FigureKind",
    "Interest",
    "Obstacle",
    "Scale",
    "Verdict",
    "compare",
    "dimension",
    "find_figures",
    "in_words",
    "interest",
    "magnitude",
    "number_in_words",
    "number_words",
    "per_of",
    "stated_shares",
    "unit_in_words",
    "unit_of",
]
