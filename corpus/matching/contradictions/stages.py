"""Whether two statements report one event at different stages: 开工, 竣工; 计划关闭, 关闭了; 可能推迟, 推迟.

All other words of such statements may be the same, and an encoder hardly hears the difference. They do not exclude each
other, since one may have been written later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import cache

from corpus.matching.clauses.clauses import clause_at
from corpus.matching.clauses.irrealis import PLANNED, POSSIBLE
from corpus.matching.facts.facts import Facts
from corpus.matching.words import lexicon
from corpus.matching.words.lexicon import Word
from corpus.model import Span
from corpus.script import fold

_DONE_BEFORE = re.compile(
    fold("已经?(?!知|决定|计划|准备|打算|拟|承诺|答应|申请|要求|考虑|表态|提出)[^，。；、]{0,4}$")
)
"""已关闭; what somebody has decided or promised to do is still to be done."""
_DONE_BEHIND = re.compile(fold("了(?!解)"))


class HowFar(IntEnum):
    """How far an act has progressed, by the words around it."""

    TOLD = 0
    """Nothing says so: 关闭三座煤矿."""
    POSSIBLE = 1
    PLANNED = 2
    DONE = 3


_APART = frozenset(
    {
        frozenset({HowFar.PLANNED, HowFar.DONE}),
        frozenset({HowFar.POSSIBLE, HowFar.DONE}),
        frozenset({HowFar.POSSIBLE, HowFar.TOLD}),
    }
)
"""Stages that one act cannot have at the same time. A plan and a plain statement can agree: headlines omit 将."""


def different_stages(a: Facts, b: Facts) -> tuple[str, str] | None:
    """The words by which two statements are at different stages of one event, as the texts have them, if they are."""
    return next(_of_events(a, b), None) or next(_of_acts(a, b), None)


def _of_events(a: Facts, b: Facts) -> Iterator[tuple[str, str]]:
    """Words of different stages of one kind of event, where the statements have none of the same stage."""
    here, there = _stages_in(a), _stages_in(b)
    for event in here.keys() & there.keys():
        if here[event].keys().isdisjoint(there[event]):
            yield next(iter(here[event].values())), next(iter(there[event].values()))


def _stages_in(facts: Facts) -> dict[int, dict[int, str]]:
    """Of each event by its number, the stages that a statement asserts, by number, each with its first word."""
    found: dict[int, dict[int, str]] = {}
    for match in _pattern().finditer(facts.folded):
        word = Word(match.group(), match.start())
        if facts.negates(word):
            continue
        for event, stage in _stages()[word.text]:
            found.setdefault(event, {}).setdefault(stage, _as_written(facts, word))
    return found


def _of_acts(a: Facts, b: Facts) -> Iterator[tuple[str, str]]:
    """What says that an act is only planned or possible in one statement, and the act in the other, or what says that
    it is done."""
    acts = lexicon.predicates()
    others = {word.text: word for word in b.words}
    for word in a.words:
        against = others.get(word.text)
        if against is None or word.text not in acts:
            continue
        (far, said), (other_far, other_said) = _standing(a, word), _standing(b, against)
        if frozenset({far, other_far}) in _APART:
            yield _as_written(a, said), _as_written(b, other_said)


def _as_written(facts: Facts, word: Word) -> str:
    return facts.words_at(Span(word.start, word.end))


def _standing(facts: Facts, verb: Word) -> tuple[HowFar, Word]:
    """How far an act has progressed, and the word that says so: the verb itself if nothing else does."""
    clause = facts.clauses[clause_at(facts.clauses, verb.start)]
    for far, words in ((HowFar.PLANNED, PLANNED), (HowFar.POSSIBLE, POSSIBLE)):
        found = words.search(facts.folded, clause.start, verb.start)
        if found is not None:
            return far, Word(found.group(), found.start())
    done = _DONE_BEHIND.match(facts.folded, verb.end)
    if done is not None:
        return HowFar.DONE, Word(verb.text + done.group(), verb.start)
    before = _DONE_BEFORE.search(facts.folded[clause.start : verb.start])
    if before is not None:
        start = clause.start + before.start()
        return HowFar.DONE, Word(facts.folded[start : verb.end], start)
    return HowFar.TOLD, verb


@cache
def _stages() -> dict[str, tuple[tuple[int, int], ...]]:
    """For each word the events and stages that it denotes, by number."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for event, line in enumerate(lexicon.lines("stages")):
        for stage, words in enumerate(line.split("|")):
            for word in words.split():
                found[fold(word)] = (*found.get(fold(word), ()), (event, stage))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(_stages(), key=len, reverse=True))))
