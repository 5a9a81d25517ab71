"""The words that bound a figure, loaded from ``bounds.toml`` as the patterns that find them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.figures.figure import Bound
from corpus.figures.tables import any_of, table
from corpus.script import fold

_NUMBERS = "零〇一二三四五六七八九十百千万亿兆两几"


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
    far = any_of(cue for cue in bounds if cue != "上")
    what = r"[^,。;!?:\n]{1,20}的 ?$"
    whole = r"(?:(?:19|20)\d\d年)?[^,。;!?:\n\d%的]{1,14}(?:\([^()]{1,12}\))?的 ?$"
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
