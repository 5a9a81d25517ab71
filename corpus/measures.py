"""The kinds and bounds of figures. They are a module of their own because :mod:`corpus.model` needs them and must not
load the grammar.
"""

from __future__ import annotations

from enum import StrEnum


class FigureKind(StrEnum):
    """What a figure measures."""

    MONEY = "money"
    PERCENT = "percent"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    COUNT = "count"
    SCORE = "score"
    POWER = "power"
    ENERGY = "energy"
    LENGTH = "length"
    MASS = "mass"
    AREA = "area"
    VOLUME = "volume"
    TEMPERATURE = "temperature"
    DURATION = "duration"
    DATE = "date"
    ORDINAL = "ordinal"
    OTHER = "other"


class Bound(StrEnum):
    """How the quantity relates to the stated number: 超过3500亿 is more than it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    RANGE = "range"
