"""The vocabulary of matching: how rare words are, which have the same meaning, and which a similar one.

Words are cut by longest match over jieba's table of inverse document frequencies: loading jieba itself would take two
seconds, and which of two cuts is right matters little where only shared words count. The other lists are files of
``corpus/matching/data``. Everything is looked up in folded text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from corpus.script import fold
from corpus.script.conversion import replaced_words

LONGEST = 8
"""Code points of the longest word that is looked up."""
_UNKNOWN_RARITY = 11.0
"""Rarity of a word that jieba's table does not have: about that of its rarer words."""
_LATIN = re.compile(r"[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*")
_RUN = re.compile(rf"(?P<latin>{_LATIN.pattern})|(?P<han>[〇々\u3400-\u4dbf\u4e00-\u9fff]+)")


class Word(NamedTuple):
    """A word of a folded text and where it stands."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def words(folded: str) -> Iterator[Word]:
    """The words of a folded text, in order. Characters that belong to no known word are passed over."""
    known = _known()
    for run in _RUN.finditer(folded):
        if run.lastgroup == "latin":
            yield Word(run.group(), run.start())
        else:
            yield from _chinese_words(run.group(), run.start(), known)


def _chinese_words(run: str, base: int, known: dict[str, str]) -> Iterator[Word]:
    at = 0
    length = len(run)
    lengths = _lengths()
    while at < length - 1:
        for size in lengths.get(run[at], ()):
            end = at + size
            word = known.get(run[at:end]) if end <= length else None
            if word is not None:
                yield Word(word, base + at)
                at = end
                break
        else:
            at += 1


@cache
def _known() -> dict[str, str]:
    """Every known word, mapped to itself, so that a word that occurs in a thousand statements is in memory once."""
    known = {word: word for word in _rarities()}
    for others in (same_as(), related(), opposites(), places(), acts(), events(), stances()):
        for word in others:
            known.setdefault(word, word)
    return known


def is_listed(word: str) -> bool:
    """Whether a word is in one of our lists of ordinary words, so that it is not a name."""
    return any(word in known for known in (same_as(), related(), opposites(), acts(), events()))


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """The lengths of the words that begin with a character, longest first: most characters begin only short ones."""
    found: dict[str, set[int]] = {}
    for word in _known():
        if len(word) <= LONGEST:
            found.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(sizes - {1}, reverse=True)) for first, sizes in found.items()}


def is_known(word: str) -> bool:
    """Whether a word is in the general vocabulary of Chinese; names of people, firms and small places are not."""
    return word in _rarities()


def rarity(word: str) -> float:
    """How rare a word is in Chinese texts in general: its inverse document frequency."""
    return _rarities().get(word, _UNKNOWN_RARITY)


def by_rarity() -> list[str]:
    """All words of the general vocabulary, the most frequent first."""
    rarities = _rarities()
    return sorted(rarities, key=lambda word: (rarities[word], word))


@cache
def _rarities() -> dict[str, float]:
    table = (_jieba() / "analyse" / "idf.txt").read_text(encoding="utf-8")
    rows = (line.split(" ") for line in fold(table).split("\n") if line)
    return {row[0]: float(row[1]) for row in rows if 1 < len(row[0]) <= LONGEST}


def verbs() -> frozenset[str]:
    """The words that jieba's dictionary classifies as verbs but not as nouns of action: 排放, but not 投资."""
    return _of_classes()[0]


def adverbs() -> frozenset[str]:
    """The words that it classifies as adverbs, prepositions and conjunctions."""
    return _of_classes()[1]


def actions() -> frozenset[str]:
    """The words that it classifies as nouns of action, which may be verbs: 投资, 设置."""
    return _of_classes()[2]


@cache
def predicates() -> frozenset[str]:
    """:func:`verbs` and :func:`actions` together. Cached, since these are tens of thousands of words."""
    return verbs() | actions()


@cache
def _of_classes() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Its verbs, its adverbs and its nouns of action, from one reading of the file."""
    by_class: dict[str, list[str]] = {"v": [], "vn": [], "d": [], "ad": [], "p": [], "c": []}
    with (_jieba() / "dict.txt").open(encoding="utf-8") as table:
        for line in table:
            word, _, word_class = line.rstrip().split(" ")
            if word_class in by_class:
                by_class[word_class].append(word)
    verbs, actions = frozenset(by_class.pop("v")), frozenset(by_class.pop("vn"))
    return verbs, frozenset().union(*by_class.values()), actions


def _jieba() -> Path:
    # Found, not imported: the module costs more than its tables.
    spec = find_spec("jieba")
    assert spec is not None and spec.origin is not None, "jieba is a dependency"
    return Path(spec.origin).parent


@cache
def same_as() -> dict[str, str]:
    """Each word that has another form with the one that stands for all: our list, and OpenCC's of Taiwan's words."""
    forms = {fold(word): fold(usual) for word, usual in replaced_words()}
    for group in _groups("same"):
        forms.update(dict.fromkeys(group[1:], group[0]))
    for group in _groups("same"):
        forms.pop(group[0], None)
    settled = {word: _settled(forms, word) for word in forms if len(word) > 1}
    return {word: usual for word, usual in settled.items() if usual != word}


def _settled(forms: dict[str, str], word: str) -> str:
    seen = {word}
    while (usual := forms.get(word)) is not None and usual not in seen:
        seen.add(usual)
        word = usual
    return word


@cache
def standing_for_others() -> frozenset[str]:
    """The words that represent a group of others."""
    return frozenset(same_as().values())


def usual_form(word: str) -> str:
    """The word that represents all words of the same meaning."""
    return same_as().get(word, word)


@cache
def related() -> dict[str, tuple[str, ...]]:
    """Each word of the thesaurus with the groups it is in, named by their first word."""
    groups: dict[str, list[str]] = {}
    for group in _groups("related"):
        for word in group:
            if len(word) > 1:
                groups.setdefault(word, []).append(group[0])
    return {word: tuple(names) for word, names in groups.items()}


@cache
def opposites() -> dict[str, tuple[tuple[int, bool], ...]]:
    """Each word that has an opposite, with the pairs of opposites it is in (by number) and on which side."""
    found: dict[str, list[tuple[int, bool]]] = {}
    for number, line in enumerate(lines("opposites")):
        for side, words_of_side in enumerate(line.split("|")):
            for word in _folded_words(words_of_side):
                found.setdefault(word, []).append((number, side == 0))
    return {word: tuple(sides) for word, sides in found.items()}


@cache
def stances() -> dict[str, bool]:
    """Words that say that something is as it should be (True), or that it is not (False)."""
    found: dict[str, bool] = {}
    for line in lines("stances"):
        sign, *words_of_stance = line.split()
        found.update(dict.fromkeys(map(fold, words_of_stance), sign == "+"))
    return found


@cache
def acts() -> frozenset[str]:
    """Verbs whose two sides cannot be exchanged: who sues whom, who beats whom."""
    return frozenset(word for line in lines("acts") for word in _folded_words(line))


@cache
def events() -> dict[str, tuple[str, ...]]:
    """Each word for what happens at one time only, with the groups of such words it is in, named by their first."""
    groups: dict[str, list[str]] = {}
    for group in _groups("events"):
        for word in group:
            groups.setdefault(usual_form(word), []).append(group[0])
    return {word: tuple(names) for word, names in groups.items()}


@cache
def amounts() -> list[list[str]]:
    """The words that say what an amount of money is, in groups of one meaning."""
    return _groups("amounts")


@cache
def fates() -> list[list[str]]:
    """The words that say what happens to people who are counted, in groups of one meaning."""
    return _groups("fates")


@cache
def places() -> frozenset[str]:
    """Countries, regions and great cities."""
    return frozenset(word for line in lines("places") for word in _folded_words(line))


_OF_A_PLACE = (
    "市 省 地区 政府 市政府 省政府 人民政府 市人民政府 省人民政府 议会 国会 总统 首相 外交部 国防部 央行 军方 官方 当局"
).split()
"""What may stand behind the name of a place in one word with it: 美国政府 is of 美国."""


@cache
def words_of_places() -> dict[str, str]:
    """The places by their names, and by the words that begin with them and are of them."""
    endings = ["", *map(fold, _OF_A_PLACE)]
    return {place + ending: place for place in places() for ending in endings}


def _groups(name: str) -> list[list[str]]:
    return [[fold(word) for word in line.split()] for line in lines(name)]


def _folded_words(line: str) -> frozenset[str]:
    return frozenset(fold(word) for word in line.split())


def lines(name: str) -> list[str]:
    """The lines of one of the lists, without comments."""
    text = (files("corpus.matching") / "data" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]
