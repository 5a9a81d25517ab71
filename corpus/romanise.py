"""Finds Chinese names by their pinyin: ``rgzn`` or ``rengong`` for 人工智能.

All usual readings of a character match, since a user does not look up which one is right. The readings are those of
pypinyin, of which only the table of single characters is read: importing the package takes a third of a second.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from corpus.script import fold

_LONGEST = 100
"""Code points of a name that are searched. Chosen: more than a list shows."""


def matches(query: str, text: str) -> list[int] | None:
    """The offsets of the characters of ``text`` that ``query`` matches; None if it does not match.

    The query is divided into parts, each of which must be a character of the text (in either script), its pinyin
    without tones, or a prefix of its pinyin. The characters must be in order, but need not be adjacent. Of several
    matches, the one with the fewest runs, and then the earliest, is returned. An empty query matches everything at no
    offset.
    """
    wanted = "".join(fold(query).split()).replace("'", "")
    return _Search(wanted, fold(text[:_LONGEST])).best()


class _Search:
    """Matches a query with a name by recursion over both positions, with memoisation."""

    def __init__(self, query: str, text: str) -> None:
        self._query = query
        self._text = text
        self._known: dict[tuple[int, int, bool], tuple[int, tuple[int, ...]] | None] = {}

    def best(self) -> list[int] | None:
        found = self._from(0, 0, False)
        return None if found is None else list(found[1])

    def _from(self, at: int, place: int, running: bool) -> tuple[int, tuple[int, ...]] | None:
        """The best match of the query from ``at`` in the text from ``place``: its cost (the number of runs) and its
        offsets. ``running``: whether the previous character was matched."""
        if at == len(self._query):
            return 0, ()
        if place == len(self._text):
            return None
        key = (at, place, running)
        if key not in self._known:
            self._known[key] = self._better(at, place, running)
        return self._known[key]

    def _better(self, at: int, place: int, running: bool) -> tuple[int, tuple[int, ...]] | None:
        best = None
        for length in _lengths(self._query, at, self._text[place]):
            if (rest := self._from(at + length, place + 1, True)) is not None:
                found = (rest[0] + (not running), (place, *rest[1]))
                if best is None or found[0] < best[0]:
                    best = found
        skipped = self._from(at, place + 1, False)
        if best is None or (skipped is not None and skipped[0] < best[0]):
            return skipped
        return best


@lru_cache(maxsize=4096)
def _lengths(query: str, at: int, character: str) -> tuple[int, ...]:
    """How many letters of the query from ``at`` on the character matches, most first. Cached, since one query is
    matched with thousands of names, which have many characters in common."""
    lengths = {1} if query[at] == character else set()
    # The table is not loaded for a query without letters.
    for reading in _readings(character) if query[at].isascii() else ():
        shared = 0
        while shared < len(reading) and query[at + shared : at + shared + 1] == reading[shared]:
            shared += 1
            lengths.add(shared)
    return tuple(sorted(lengths, reverse=True))


@lru_cache(maxsize=4096)
def _readings(character: str) -> tuple[str, ...]:
    """The readings of a character in plain letters, most usual first; ``v`` and ``u`` both stand for ``ü``."""
    listed = _listed(ord(character)) if character > "\x7f" else ""
    plain: dict[str, None] = {}
    for reading in listed.split(",") if listed else ():
        letters = _without_tone(reading)
        plain[letters.replace("ü", "v")] = None
        plain[letters.replace("ü", "u")] = None
    return tuple(plain)


def _without_tone(reading: str) -> str:
    decomposed = unicodedata.normalize("NFD", reading)
    # The diaeresis of ü is not a tone.
    kept = "".join(letter for letter in decomposed if letter == "\u0308" or not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", kept).replace("ɡ", "g")


def _listed(code: int) -> str:
    """The readings of a code point with their tones, separated by commas; empty if it has none."""
    lines = _table()
    at = bisect_left(lines, code, key=_code_of)
    is_listed = at < len(lines) and _code_of(lines[at]) == code
    return lines[at].split('"')[3] if is_listed else ""


def _code_of(line: str) -> int:
    return int(line[1 : line.index('"', 1)])


@cache
def _table() -> list[str]:
    """The lines of the table, such as ``"20013": "zhōng,zhòng",``, in the order of their code points. The file is JSON;
    parsing all of it takes ten times as long as splitting its lines, of which few are ever used."""
    package = find_spec("pypinyin")
    if package is None or not package.submodule_search_locations:
        return []
    path = Path(next(iter(package.submodule_search_locations)), "pinyin_dict.json")
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith('"')]
