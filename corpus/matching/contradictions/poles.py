"""Ways of speaking of which one excludes the other, by words of grammar and of no subject: 主动 and 被, 立即 and
第二天才."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.matching.facts.facts import Facts
from corpus.matching.facts.factuality import is_held
from corpus.matching.words.lexicon import Word
from corpus.script import fold


@dataclass(frozen=True, slots=True)
class Poles:
    """Two ways of speaking of one thing."""

    one: re.Pattern[str]
    other: re.Pattern[str]
    least: float = 0.1
    """Score from which statements that speak in these ways exclude each other."""
    beside: int = 0
    """How many terms their clauses must share besides."""


# The thresholds are chosen on all golds of links, where about six of ten such pairs contradicted each other.
_WILLING_OR_FORCED = Poles(
    re.compile(fold("主动|自愿|自行|自己要|请辞|辞职|辞去|自首|个人原因|出于|志愿|自发|愿意|配合")),
    re.compile(
        fold(
            "被(?![告子誉称评害困救送]|认为)|遭|勒令|责令|强制|被迫|逼|迫使|免去|解雇|开除|撤[职换]|不得不|赶"
        )
    ),
    least=0.3,
)
_AT_ONCE_OR_LATE = Poles(
    re.compile(
        fold(
            "立即|立刻|第一时间|随即|旋即|即日|即晚|同日|马上|当场|即时|即刻|及时|当[日天晚]|连夜|迅速|从速|火速"
        )
    ),
    re.compile(
        fold(
            "才(?![能会华是干])|第二天|次日|翌日|隔[天日了]|半[天日]|迟迟|一直拖|过了[^，。；]{1,6}(?:才|还)"
            "|至今(?:没|未|还|仍)|来不及|姗姗"
        )
    ),
    beside=1,
)
POLES = (_WILLING_OR_FORCED, _AT_ONCE_OR_LATE)


def poles_apart(a: Facts, b: Facts, poles: Poles) -> Iterator[tuple[Word, Word]]:
    """Where ``a`` stands at the one pole and ``b`` at the other. Who has both compares them."""
    word, against = _first(poles.one, a), _first(poles.other, b)
    if word is None or against is None or _first(poles.other, a) or _first(poles.one, b):
        return
    if is_held(a, word) and is_held(b, against):
        yield word, against


def _first(pattern: re.Pattern[str], facts: Facts) -> Word | None:
    found = pattern.search(facts.folded)
    return None if found is None else Word(found.group(), found.start())
