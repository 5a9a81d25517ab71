"""The reading conversion: a text shown in the other script, whole words converted, such as 軟體 to 软件."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from corpus.model import Language, Span
from corpus.offset_map import OffsetMap
from corpus.script.language import evidence, language_of
from corpus.script.opencc_tables import entries


class Reading(StrEnum):
    """The script in which an article is shown; what is stored stays the original."""

    ORIGINAL = "original"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


@dataclass(frozen=True, slots=True)
class Converted:
    """A text in another script, and the way back to its source."""

    text: str
    map: OffsetMap


def convert(text: str, reading: Reading) -> Converted:
    """``text`` as it is shown in ``reading``: whole words converted, such as 軟體 to 软件.

    A paragraph that is already in the wanted script is left as it is, since many characters and words (后, 干, 程序)
    mean something else in the other script.
    """
    if reading is Reading.ORIGINAL:
        return Converted(text, OffsetMap())
    wanted = Language.SIMPLIFIED if reading is Reading.SIMPLIFIED else Language.TRADITIONAL
    undecided = language_of(text)
    pieces: list[str] = []
    stretches: list[tuple[Span, Span]] = []
    source_at = shown_at = 0
    for line in text.splitlines(keepends=True):
        script = language_of(line)
        if (undecided if script is Language.MIXED and not any(evidence(Counter(line))) else script) is wanted:
            shown, moved = line, OffsetMap()
        else:
            shown, moved = _through(line, _stages(reading))
        stretches.extend(_stretches(moved, source_at, shown_at))
        pieces.append(shown)
        source_at += len(line)
        shown_at += len(shown)
    return Converted("".join(pieces), OffsetMap.of(iter(stretches)))


@dataclass(frozen=True, slots=True)
class _Stage:
    """One pass over the text: the longest phrase at each place, single characters where no phrase begins."""

    phrases: dict[str, str]
    characters: dict[int, str]
    lengths: dict[str, tuple[int, ...]]
    """Lengths of the phrases by first character, longest first."""
    beginnings: re.Pattern[str]

    def apply(self, text: str) -> tuple[str, OffsetMap]:
        pieces: list[str] = []
        stretches: list[tuple[Span, Span]] = []
        at = drift = 0
        for match in self.beginnings.finditer(text):
            start = match.start()
            if start < at:
                continue
            for length in self.lengths[match.group()]:
                # Near the end of the text the slice may be shorter than the phrases of this length.
                words = text[start : start + length]
                phrase = self.phrases.get(words)
                if phrase is None:
                    continue
                pieces.append(text[at:start].translate(self.characters))
                pieces.append(phrase)
                at = start + len(words)
                if len(phrase) != len(words):
                    shown = start + drift
                    stretches.append((Span(start, at), Span(shown, shown + len(phrase))))
                    drift += len(phrase) - len(words)
                break
        pieces.append(text[at:].translate(self.characters))
        return "".join(pieces), OffsetMap.of(iter(stretches))


@cache
def _stages(reading: Reading) -> tuple[_Stage, ...]:
    if reading is Reading.SIMPLIFIED:
        return (
            _stage(("TWPhrasesRev", "TWVariantsRevPhrases"), "TWVariantsRev"),
            _stage(("TSPhrases",), "TSCharacters"),
        )
    return (
        _stage(("STPhrases",), "STCharacters"),
        _stage(("TWPhrases",), "TWVariants"),
    )


def _stage(phrase_tables: tuple[str, ...], character_table: str) -> _Stage:
    phrases: dict[str, str] = {}
    for table in phrase_tables:
        rows = entries(table)
        targets = {form for key, forms in rows for form in forms if form != key}
        for key, forms in rows:
            # 程序 is what one side calls 程式 and the other 進程: of such a word nobody can say which is meant.
            if key in targets and key not in forms:
                continue
            phrases.setdefault(key, forms[0])
    lengths: dict[str, set[int]] = {}
    for phrase in phrases:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return _Stage(
        phrases,
        {ord(character): forms[0] for character, forms in entries(character_table)},
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
        re.compile("[" + "".join(map(re.escape, sorted(lengths))) + "]"),
    )


def replaced_words() -> tuple[tuple[str, str], ...]:
    """Words of Taiwan's vocabulary with the mainland's that say the same, as OpenCC writes them: (軟體, 软件)."""
    return tuple((word, forms[0]) for word, forms in entries("TWPhrasesRev"))


def _through(text: str, stages: tuple[_Stage, ...]) -> tuple[str, OffsetMap]:
    moved = OffsetMap()
    for stage in stages:
        text, step = stage.apply(text)
        moved = moved.then(step)
    return text, moved


def _stretches(moved: OffsetMap, source_at: int, shown_at: int) -> Iterator[tuple[Span, Span]]:
    columns = (moved.source_starts, moved.source_ends, moved.shown_starts, moved.shown_ends)
    for source_start, source_end, shown_start, shown_end in zip(*columns, strict=True):
        yield (
            Span(source_at + source_start, source_at + source_end),
            Span(shown_at + shown_start, shown_at + shown_end),
        )
