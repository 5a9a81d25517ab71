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

The grammar that combines the words is code; :mod:`corpus.figures.finding` calls its stages in order. Its parts, each of
which needs only those before it:

1. ``figure`` is what a figure is, ``tables`` loads the vocabulary, ``searching`` searches fast
2. ``numerals`` reads numbers, and has the quantity that the stages complete
3. ``dates`` reads dates, periods and times of day
4. ``units`` gives a number the unit behind it
5. ``bounds`` reads bounds and ranges
6. ``names`` tells numbers that only name, order or are part of a word; ``money`` decides whose money it is
7. ``context`` takes units from farther away: from custom, lists and tables

``interest`` sorts the figures found, ``ledger`` lays over them what analysts said, ``compare`` compares two, and
``wording`` words one for the reader. In a folder, the module of the same name is what the other folders call first.
"""

from corpus.figures.compare import FigureComparison, Obstacle, Verdict, compare, dimension, magnitude
from corpus.figures.figure import Bound, Figure, FigureKind
from corpus.figures.finding import find_figures
from corpus.figures.interest import Interest, interest
from corpus.figures.units.ratios import stated_shares
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
