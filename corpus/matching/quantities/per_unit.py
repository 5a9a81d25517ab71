"""Amounts per unit of something, which is named before or behind the number: 每吨5000元 and 5000元/吨."""

from __future__ import annotations

import re
from dataclasses import replace

from corpus.figures import Figure, FigureKind
from corpus.figures.units.unit_names import lookup
from corpus.matching.facts.facts import Facts

_REACH = 8
"""Code points before a number within which 每 introduces the unit."""
_PER_MANY = re.compile(
    r"每([\d一二三五十百千万]*(?:股|吨|斤|公斤|亩|户|人|件|张|升|米|度|公里|千瓦时|平方米))[^,，。;；]{0,10}$"
)
_PER = re.compile(r"每(?:一|个)?([^\W\d每]{1,3}?)(?:平均|约|为|有|是|达)?$")


def per_other(a: Facts, figure: Figure, b: Facts, against: Figure) -> bool:
    """Whether two amounts are per different numbers of a thing: 每10股9元 and 每股九毛."""
    one, other = _per_how_many(a, figure), _per_how_many(b, against)
    return bool(one) and bool(other) and one != other


def _per_how_many(facts: Facts, figure: Figure) -> str:
    clause = facts.clauses[facts.clause_of(figure)]
    start = figure.start - facts.statement.start
    if "每" not in facts.folded[clause.start : start]:
        return ""
    found = _PER_MANY.search(facts.folded, clause.start, start)
    return found[1] if found else ""


def rated(facts: Facts, figure: Figure, like: Figure) -> Figure:
    """The figure with what 每 before it says it is per, if that makes it one of the kind of ``like``: 每公升0.45微克 is
    0.45 μg/L, 每吨5000元 is 5000元/吨."""
    start = figure.start - facts.statement.start
    if "每" not in facts.folded[max(0, start - _REACH) : start]:
        return figure
    before = _PER.search(facts.folded, max(0, start - _REACH), start)
    name = lookup(before[1], 0) if before else None
    if name is None or name[0].unit is None or name[1] != len(before[1] if before else ""):
        return figure
    per = name[0].unit.symbol
    if figure.kind is FigureKind.MONEY:
        return replace(figure, per=per) if like.per == per and not figure.per else figure
    return replace(figure, kind=like.kind, unit=like.unit) if like.unit == f"{figure.unit}/{per}" else figure
