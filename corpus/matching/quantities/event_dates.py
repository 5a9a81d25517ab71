"""Years in which the same is to happen, or happened, by two statements: 2026年投产, 已改成2027年.

Dates correspond only if both statements report one event that happens once.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from corpus.figures import Figure, Obstacle, Verdict
from corpus.matching.facts.facts import Facts
from corpus.matching.quantities.quantities import FigurePair, closeness_of
from corpus.matching.words import lexicon
from corpus.script import fold

_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_PLANNED = re.compile(fold("(?:原[定订拟]|原计划|原本|本来|最初)[^，。；]{0,4}$"))
"""The text before a date that was planned and has been given up."""


def answering_dates(a: Facts, b: Facts, common: Callable[[str], bool]) -> list[FigurePair]:
    """Years in which the same is to happen, or happened, by two statements that name different ones. Where one names
    several, the last is how things stand: 原订2026年, 已改成2027年."""
    found = []
    for date in _last_of_each_event(a):
        for against in _last_of_each_event(b):
            if not _of_other_years(date, against):
                continue
            numbers = a.clause_of(date), b.clause_of(against)
            closeness = closeness_of(a.contexts[numbers[0]], b.contexts[numbers[1]])
            events = _events(a, numbers[0]) & _events(b, numbers[1])
            if events and a.scopes[numbers[0]].same_place(b.scopes[numbers[1]], common):
                found.append(FigurePair(date, against, Verdict.DIFFERENT, Obstacle.NONE, closeness, True))
    return found


def _last_of_each_event(facts: Facts) -> list[Figure]:
    """The dates that name a year, without those before another of a statement that is about one event."""
    dates = [
        date
        for date in facts.dates
        if (_year(date) is not None or _counted_years(date) is not None) and not _is_abandoned(facts, date)
    ]
    if len(dates) < 2:
        return dates
    events = frozenset().union(*(_events(facts, number, wide=False) for number in range(len(facts.clauses))))
    return dates[-1:] if len(events) == 1 else dates


def _is_abandoned(facts: Facts, date: Figure) -> bool:
    """Whether a date is only the one that was planned before: 原定2026年开门，推迟了一年."""
    return _PLANNED.search(facts.folded, 0, max(0, date.start - facts.statement.start)) is not None


def _of_other_years(date: Figure, against: Figure) -> bool:
    """Whether two dates name different years: in numbers, or by words that count from the time of writing."""
    for year in (_year, _counted_years):
        one, other = year(date), year(against)
        if one is not None and other is not None:
            return one != other
    return False


def _year(date: Figure) -> int | None:
    """The year of a date: as its text has it, or as its words mean it by the date of its article."""
    named = _YEAR.search(date.text) or _counted_years(date) is not None
    return int(date.value[:4]) if named and _YEAR.match(date.value) else None


def _counted_years(date: Figure) -> int | None:
    """How many years from now a date is by its words, of things to come: 1 for 明年6月."""
    found = _TO_COME.match(fold(date.text))
    return _YEARS_AHEAD[found.group()] if found else None


_YEARS_AHEAD = {
    fold(word): years
    for years, words in ((1, "明年 来年"), (2, "后年"), (3, "大后年"))
    for word in words.split()
}
_TO_COME = re.compile("|".join(sorted(_YEARS_AHEAD, key=len, reverse=True)))


def _events(facts: Facts, number: int, *, wide: bool = True) -> frozenset[str]:
    """What happens at one time only, by its group of related words: in a clause, or if it reports none, in the
    clauses beside it if ``wide``, or else in the statement if that reports one event only."""
    numbers = [number]
    found = _events_in(facts, number)
    if wide and not found:
        numbers = [at for at in (number - 1, number + 1) if 0 <= at < len(facts.clauses)]
        found = frozenset().union(*(_events_in(facts, at) for at in numbers))
    if wide and not found:
        everywhere = frozenset().union(*(_events_in(facts, at) for at in range(len(facts.clauses))))
        found = everywhere if len(everywhere) == 1 else found
    return found


def _events_in(facts: Facts, number: int) -> frozenset[str]:
    # Looked for in the text, since a modal verb before it may be cut to a word with it: 就能|量产.
    found = _event_words().findall(facts.clauses[number].text)
    return frozenset(event for word in found for event in lexicon.events()[lexicon.usual_form(word)])


@cache
def _event_words() -> re.Pattern[str]:
    forms = [
        *lexicon.events(),
        *(word for word, usual in lexicon.same_as().items() if usual in lexicon.events()),
    ]
    return re.compile("|".join(map(re.escape, sorted(forms, key=lambda word: (-len(word), word)))))
