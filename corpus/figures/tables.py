"""Loads the tables under ``data``, once, when they are first needed.

All tables are written in Simplified characters and looked up in folded text.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from corpus.figures.figure import FigureKind
from corpus.script import fold


def table(name: str) -> dict[str, Any]:
    """The file ``data/{name}.toml``, as it is written."""
    return tomllib.loads((files("corpus.figures") / "data" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def phrases(file: str, key: str) -> tuple[str, ...]:
    """One list of phrases, folded, the longest first. In the file it is a list, a string with spaces between the
    phrases, or a table of such strings.
    """
    written = table(file)[key]
    if isinstance(written, dict):
        written = " ".join(written.values())
    return longest_first(written.split() if isinstance(written, str) else written)


def longest_first(entries: Iterable[str]) -> tuple[str, ...]:
    """The entries folded, without doubles, in the order in which they must be tried."""
    return tuple(sorted({fold(entry) for entry in entries}, key=lambda entry: (-len(entry), entry)))


def any_of(entries: Iterable[str]) -> str:
    """A regular expression for any of the entries, the longest first.

    Entries that begin alike are put together, so that only these few are tried at a character, not all.
    """
    alike: dict[str, list[str]] = {}
    for entry in longest_first(entries):
        alike.setdefault(entry[:1], []).append(re.escape(entry[1:]))
    return "(?:" + "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in alike.items()) + ")"


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of measurement: a line of ``units.toml``."""

    symbol: str
    dimension: str
    kind: FigureKind
    factor: float
    """How many of the dimension's base unit it is."""
    not_before: str = ""
    digits: bool = False
    sure: bool = False
    small: bool = False
    large: bool = False
    """Whether this name counts only behind a numeral with 万, 亿 or 兆."""
    before_only: bool = False
    """Whether this name counts only before 内, 后, 以 or 之."""


@dataclass(frozen=True, slots=True)
class Units:
    """All units: by name as folded text has it, by name in Latin letters as written, and by symbol."""

    by_name: dict[str, Unit]
    by_latin: dict[str, Unit]
    by_symbol: dict[str, Unit]
    longest: int


@cache
def units() -> Units:
    """The units of ``units.toml``."""
    by_name: dict[str, Unit] = {}
    by_latin: dict[str, Unit] = {}
    by_symbol: dict[str, Unit] = {}
    doubtful: set[str] = set()
    for dimension, section in table("units").items():
        for symbol, line in section["units"].items():
            unit = Unit(
                symbol,
                dimension,
                FigureKind(section["kind"]),
                line["factor"],
                fold(line.get("not_before", "")),
                line.get("digits", False),
                line.get("sure", False),
                line.get("small", False),
            )
            by_symbol[symbol] = unit
            doubtful |= _add_names(line["names"], unit, by_name, by_latin)
            for name in line.get("large", ()):
                by_name[fold(name)] = replace(unit, large=True)
            for name in line.get("before_only", ()):
                by_name[fold(name)] = replace(unit, not_before="", before_only=True)
    for name in doubtful:
        del by_name[name]
    for character, name in _in_one_character():
        if name in by_latin:
            by_name.setdefault(fold(character), by_latin[name])
    return Units(by_name, by_latin, by_symbol, max(map(len, by_name)))


def _add_names(
    names: Iterable[str], unit: Unit, by_name: dict[str, Unit], by_latin: dict[str, Unit]
) -> set[str]:
    """Add the unit under its names, and return those that in small letters are also another unit's."""
    doubtful: set[str] = set()
    for name in names:
        folded = fold(name)
        if not _latin(name):
            by_name[folded] = unit
            continue
        by_latin[name] = unit
        if len(name) > 1 and by_name.setdefault(folded, unit) is not unit:
            doubtful.add(folded)
    return doubtful


def _in_one_character() -> Iterator[tuple[str, str]]:
    """The characters of Unicode that hold a whole unit (㎥, ㎞, ㎾), as texts of the East have them, each with its
    Latin letters."""
    for code in range(0x3371, 0x33E0):
        character = chr(code)
        yield character, unicodedata.normalize("NFKC", character)


def _latin(name: str) -> bool:
    return name[0].isascii() and name[0].isalpha() or name[0] in "μΩ"


@dataclass(frozen=True, slots=True)
class Counting:
    """Classifiers and nouns: what follows a number that counts."""

    sure: frozenset[str]
    """Classifiers that make a count behind a single numeral too."""
    compound_only: frozenset[str]
    nouns: frozenset[str]
    heads: frozenset[str]
    """Nouns that are counted only behind a generic classifier; they include the other nouns."""
    generic: frozenset[str]
    modifiers: frozenset[str]
    not_before: dict[str, str]
    most: dict[str, int]
    """How many a classifier can count at the most."""
    counted_before: dict[str, str]
    """What a number counts that has no noun of its own behind one of these words: people behind 裁员."""
    counts: dict[str, tuple[str, ...]]
    """Of classifiers that are not generic the nouns, or ends of nouns, that they count: 座 of 数据中心."""
    longest: int


@cache
def counting() -> Counting:
    """The words of ``counting.toml``."""
    sure = frozenset(phrases("counting", "classifiers"))
    compound_only = frozenset(phrases("counting", "only_after_digits")) - sure
    nouns = frozenset(phrases("counting", "nouns"))
    longest = max(map(len, sure | compound_only | nouns))
    not_before = {fold(word): fold(stops) for word, stops in table("counting")["not_before"].items()}
    return Counting(
        sure,
        compound_only,
        nouns,
        nouns | frozenset(phrases("counting", "heads")),
        frozenset(phrases("counting", "generic")),
        frozenset(phrases("counting", "modifiers")),
        not_before,
        {fold(word): most for word, most in table("counting")["most"].items()},
        {
            fold(word): unit
            for unit, words in table("counting")["counted_before"].items()
            for word in words.split()
        },
        {
            fold(word): tuple(fold(noun) for noun in nouns.split())
            for word, nouns in table("counting")["counts"].items()
        },
        longest,
    )


@cache
def counted_alike() -> dict[str, str]:
    """For each classifier or noun of a group that counts the same thing, the name of the group."""
    groups = table("counting")["same"]
    return {fold(word): group for group, words in groups.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Currencies:
    """Names of currencies behind and before the number, folded, and their names by code and script."""

    after: dict[str, str]
    before: dict[str, str]
    names: dict[str, dict[str, str]]
    longest: int


@cache
def currencies() -> Currencies:
    """The currencies of ``currencies.toml``."""
    after: dict[str, str] = {}
    before: dict[str, str] = {}
    names: dict[str, dict[str, str]] = {}
    for code, line in table("currencies").items():
        names[code] = {"zh-Hans": line["hans"], "zh-Hant": line["hant"]}
        after.update({fold(name): code for name in line["after"]})
        before.update({fold(name): code for name in line["before"]})
    return Currencies(after, before, names, max(map(len, [*after, *before])))
