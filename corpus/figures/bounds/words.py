"""The words that bound a figure, loaded from ``bounds.toml`` as the patterns that find them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.figures.figure import Bound
from corpus.figures.tables import any_of, table
from corpus.script import fold

Cue = tuple[str, Bound]
"""The words that bound a figure, and the bound."""
OPPOSITE = {
    Bound.MORE_THAN: Bound.AT_MOST,
    Bound.LESS_THAN: Bound.AT_LEAST,
    Bound.AT_LEAST: Bound.LESS_THAN,
}
"""What a negation makes of a bound: 不超过, 不低于."""
_NUMBERS = "零〇一二三四五六七八九十百千万亿兆两几"
_NOT_THE_LEAGUE = frozenset({"高中超", "初中超", "其中超"})
"""中超 is a league, in which 超 bounds nothing, but not at the end of these: 高中超八成, 其中超三成."""


@dataclass(frozen=True, slots=True)
class BoundWords:
    """The phrases by where they stand. The patterns have the phrase in their group ``cue``."""

    bounds: dict[str, Bound]
    """What the phrases before a figure mean."""
    pattern: re.Pattern[str]
    """Matches such a phrase, with what may stand between, where the figure begins."""
    ends: frozenset[str]
    """The characters in which such a stretch can end."""
    inside: frozenset[str]
    """Words that end in a phrase which there bounds nothing."""
    far: re.Pattern[str]
    far_share: re.Pattern[str]
    far_whole: re.Pattern[str]
    """A phrase before what a multiple, a share or a share of a whole is of."""
    negation: re.Pattern[str]
    behind: dict[str, Bound]
    """What the phrases behind a figure mean."""
    behind_pattern: re.Pattern[str]
    behind_begins: frozenset[str]
    not_after: dict[str, str]
    """The characters before which a phrase behind a figure is another word."""
    hedges: re.Pattern[str]
    """A phrase before the verb whose object the figure is."""


_OF_WHAT_STANDS_THERE = frozenset({"上", "上限", "上限为", "上限是", "下限", "下限为", "下限是", "封顶"})
"""These bound the number beside them, and not a multiple of it: 上限48厘的24倍."""


@cache
def bound_words() -> BoundWords:
    """The words of ``bounds.toml``."""
    written = table("bounds")
    bounds = {fold(cue): Bound(bound) for bound, cues in written["before"].items() for cue in cues}
    behind = {fold(cue): Bound(bound) for bound, cues in written["after"].items() for cue in cues}
    between = [fold(word) for word in written["between"]]
    any_between = any_of(between)
    inside = frozenset(fold(word) for word in written["inside"].split())
    verbs = any_of(written["distant"]["verbs"])
    far = any_of(cue for cue in bounds if cue not in _OF_WHAT_STANDS_THERE)
    what = r"[^,。;!?:\n]{1,20}的 ?$"
    amount = r"(?:[\d,.]+[万亿]?[^,。;!?:\n\d%的]{1,3})?"
    noun = r"[^,。;!?:\n\d%的]{1,14}"
    whole = rf"(?:(?:19|20)\d\d年|丶{{4,6}})?(?:{noun}|{amount})(?:\([^()]{{1,12}}\))?的 ?$"
    return BoundWords(
        bounds,
        re.compile(rf"(?P<cue>{any_of(bounds)}) ?(?:{any_between} ?){{0,2}}$"),
        frozenset(word[-1] for word in (*bounds, *between)),
        inside,
        re.compile(rf"(?P<cue>{far}){verbs}{what}"),
        re.compile(rf"(?P<cue>{far}){any_of(written['distant']['share'])}{what}"),
        re.compile(rf"(?P<cue>{any_of(written['distant']['whole'])})(?:了|有|达)?{whole}"),
        re.compile(f"(?<!分)(?<!个){any_of(written['negations'])}$"),
        behind,
        re.compile(rf" ?(?P<cue>{any_of(behind)})"),
        frozenset(cue[0] for cue in behind) | {" "},
        {fold(cue): fold(stops) for cue, stops in written["not_after"].items()},
        re.compile(
            rf"(?P<cue>{any_of(written['hedges']['words'])})(?!{written['hedges']['not_before']})[^\W\d的丶{_NUMBERS}]{{1,8}}$"
        ),
    )


def part_of_word(plain: str, start: int, end: int) -> bool:
    """Whether the phrase at a stretch of a text is the end of a word that bounds nothing: 通过."""
    if plain[start - 2 : end] in _NOT_THE_LEAGUE:
        return False
    return any(
        plain[end - length : end] in bound_words().inside
        for length in range(end - start + 1, 4)
        if end >= length
    )
