"""Simplified and Traditional characters: the fold for search and matching, and the conversion for reading.

The tables are those of OpenCC; how they are applied is ours, because a search needs a fold that keeps every offset and
a reading conversion needs a map of the offsets it moves.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from corpus.model import Language, Span
from corpus.offset_map import OffsetMap

__all__ = [
    "Converted",
    "OffsetMap",
    "Reading",
    "convert",
    "fold",
    "gb2312_level",
    "is_han",
    "language_of",
    "replaced_words",
    "simplified_characters",
]

# A text counts as written in one script when at least this share of its telling characters belongs to it.
_CLEAR_MAJORITY = 0.9

# Where two everyday characters fall together (計畫 is 计划, 項鍊 is 项链, 藉口 is 借口), the one in more words stands
# for both, so that a list of words still knows most of what is folded.
_IN_MORE_WORDS = frozenset("划链借")

# Where Unicode keeps letters that have a case, and the full-width forms; asking about all 1.1 million would be slow.
_BLOCKS_WITH_CASE = (
    range(0x3000),
    range(0xA640, 0xAC00),
    range(0xFF01, 0xFF5F),
    range(0x10400, 0x10600),
    range(0x10C80, 0x10D00),
    range(0x118A0, 0x118E0),
    range(0x16E40, 0x16E80),
    range(0x1E900, 0x1E944),
)


class Reading(StrEnum):
    """The script in which an article is shown; what is stored stays the original."""

    ORIGINAL = "original"
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


# The fold


class _Folding(dict[int, int]):
    """A table for :meth:`str.translate` that remembers the code points it leaves alone: a lookup that fails costs
    ``translate`` ten times as much as one that succeeds."""

    def __missing__(self, code: int) -> int:
        self[code] = code
        return code


def fold(text: str) -> str:
    """The form of ``text`` in which script, width and case no longer show.

    It has exactly as many code points as ``text``, so an offset in one is an offset in the other, and folding again
    changes nothing. Characters between which either script alone does not distinguish become one (发 發 髮, but also
    着 著 and 画 划, since 計畫 is 计划): fold both sides of every comparison, and show neither.
    """
    return text.translate(_fold_table())


def simplified_characters(text: str) -> str:
    """``text`` with each Traditional character replaced by its usual Simplified one; same number of code points.

    Unlike :func:`fold` it gives real spelling, such as a word list expects.
    """
    return text.translate(_simplified_table())


def traditional_characters(text: str) -> str:
    """``text`` with each Simplified character replaced by its usual Traditional one; same number of code points.

    For single words such as units: which form a character has in a sentence, only :func:`convert` can tell.
    """
    return text.translate(_traditional_table())


@cache
def _fold_table() -> _Folding:
    table = _Folding(_plain_forms())
    table.update(_merged_characters())
    return table


@cache
def _simplified_table() -> _Folding:
    table = _Folding()
    for character, forms in _entries("TSCharacters"):
        table[ord(character)] = ord(forms[0])
    return table


@cache
def _traditional_table() -> _Folding:
    table = _Folding()
    for character, forms in _entries("STCharacters"):
        table[ord(character)] = ord(forms[0])
    return table


def _plain_forms() -> dict[int, int]:
    """Full width to half width, capital to small, where that is one code point for one."""
    forms = {0x3000: 0x20}
    for block in _BLOCKS_WITH_CASE:
        for code in block:
            narrow = code - 0xFEE0 if 0xFF01 <= code <= 0xFF5E else code
            letter = chr(narrow)
            small = next((form for form in (letter.casefold(), letter.lower()) if len(form) == 1), letter)
            if ord(small) != code:
                forms[code] = ord(small)
    return forms


def _merged_characters() -> dict[int, int]:
    """Each character of a class of characters that the scripts confuse, with the one that stands for the class."""
    leader: dict[str, str] = {}

    def find(character: str) -> str:
        while (above := leader.get(character, character)) != character:
            character = above
        return character

    counts: Counter[str] = Counter()
    for table in ("TSCharacters", "STCharacters", "TWVariants", "HKVariants"):
        for character, forms in _entries(table):
            if table == "TSCharacters":
                counts[forms[0]] += 1
            for form in forms:
                one, other = find(character), find(form)
                leader[one] = leader[other] = one
    classes: dict[str, list[str]] = {}
    for character in leader:
        classes.setdefault(find(character), []).append(character)
    merged = {}
    for members in classes.values():
        usual = min(members, key=lambda one: (_rarity(one), one not in _IN_MORE_WORDS, -counts[one], one))
        merged.update({ord(member): ord(usual) for member in members})
    return merged


def _rarity(character: str) -> int:
    level = gb2312_level(character)
    return 3 if level == 0 else level


def gb2312_level(character: str) -> int:
    """1 for the 3,755 characters that GB 2312 calls common, 2 for the others it has, 0 for all else."""
    try:
        code = character.encode("gb2312")
    except UnicodeEncodeError:
        return 0
    return 0 if code < b"\xb0\xa1" else 1 if code < b"\xd8\xa1" else 2


# Which script


def language_of(text: str) -> Language:
    """The script of ``text``, told by the characters that only one script has.

    ``OTHER`` when it is not Chinese, ``MIXED`` when both scripts are in it or nothing tells which it is.
    """
    counts = Counter(text)
    han = latin = kana = 0
    for character, count in counts.items():
        if is_han(character):
            han += count
        elif "\u3040" <= character <= "\u30ff":
            kana += count
        elif character.isalpha():
            latin += count
    if han == 0 or han * 10 < latin or kana * 10 > han:
        return Language.OTHER
    simplified, traditional = _evidence(counts)
    if simplified + traditional == 0:
        return Language.MIXED
    share = simplified / (simplified + traditional)
    if share >= _CLEAR_MAJORITY:
        return Language.SIMPLIFIED
    return Language.TRADITIONAL if share <= 1 - _CLEAR_MAJORITY else Language.MIXED


def is_han(character: str) -> bool:
    """Whether ``character`` is a Chinese character, whatever its plane."""
    return (
        "\u4e00" <= character <= "\u9fff"
        or "\u3400" <= character <= "\u4dbf"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U0003ffff"
        or character in "〇々"
    )


def _evidence(counts: Counter[str]) -> tuple[int, int]:
    """How often characters of only the Simplified, and of only the Traditional script occur."""
    simplified_only, traditional_only = _telling_characters()
    simplified = sum(count for character, count in counts.items() if character in simplified_only)
    traditional = sum(count for character, count in counts.items() if character in traditional_only)
    return simplified, traditional


@cache
def _telling_characters() -> tuple[frozenset[str], frozenset[str]]:
    to_simplified = dict(_entries("TSCharacters"))
    to_traditional = dict(_entries("STCharacters"))
    regional = {
        form for table in ("TWVariants", "HKVariants") for _, forms in _entries(table) for form in forms
    }
    used_in_traditional = {form for forms in to_traditional.values() for form in forms} | regional
    simplified = {character for character in to_traditional if character not in used_in_traditional}
    used_in_simplified = set(to_traditional) | {forms[0] for forms in to_simplified.values()}
    traditional = {character for character in to_simplified if character not in used_in_simplified}
    return frozenset(simplified - set(to_simplified)), frozenset(traditional)


# Conversion for reading


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
        if (
            undecided if script is Language.MIXED and not any(_evidence(Counter(line))) else script
        ) is wanted:
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
        entries = dict(_entries(table))
        targets = {form for key, forms in entries.items() for form in forms if form != key}
        for key, forms in entries.items():
            # 程序 is what one side calls 程式 and the other 進程: of such a word nobody can say which is meant.
            if key in targets and key not in forms:
                continue
            phrases.setdefault(key, forms[0])
    lengths: dict[str, set[int]] = {}
    for phrase in phrases:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return _Stage(
        phrases,
        {ord(character): forms[0] for character, forms in _entries(character_table)},
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
        re.compile("[" + "".join(map(re.escape, sorted(lengths))) + "]"),
    )


def replaced_words() -> tuple[tuple[str, str], ...]:
    """Words of Taiwan's vocabulary with the mainland's that say the same, as OpenCC writes them: (軟體, 软件)."""
    return tuple((word, forms[0]) for word, forms in _entries("TWPhrasesRev"))


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


@cache
def _entries(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The lines of one of OpenCC's tables: what is replaced, and by what, the usual form first."""
    from importlib.resources import files

    lines = files("opencc").joinpath("dictionary", f"{table}.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line)
    return tuple((key, tuple(forms.split(" "))) for key, forms in rows)
