"""Finding Chinese names by typing their pinyin: ``rgzn`` or ``rengong`` for 人工智能.

Every usual reading of a character counts, since nobody types with a dictionary at hand. The readings are those of
pypinyin, of which only the table of single characters is read: the package itself takes a third of a second to load.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from corpus.script import fold

_LONGEST = 100
"""Code points of a name that are looked at."""


def matches(query: str, text: str) -> list[int] | None:
    """The offsets in ``text`` that ``query`` finds, or None when it does not find it.

    Each part of the query, in order, must be a character itself (in either script), its pinyin without tones, or the
    beginning of its pinyin; characters may be left out between. Of several ways the one that matches the longest
    runs, and then the earliest, is given. An empty query finds everything and marks nothing.
    """
    wanted = "".join(fold(query).split()).replace("'", "")
    return _Search(wanted, fold(text[:_LONGEST])).best()


class _Search:
    """One query against one name, each pair of positions looked at once."""

    def __init__(self, query: str, text: str) -> None:
        self._query = query
        self._text = text
        self._known: dict[tuple[int, int, bool], tuple[int, tuple[int, ...]] | None] = {}

    def best(self) -> list[int] | None:
        found = self._from(0, 0, False)
        return None if found is None else list(found[1])

    def _from(self, at: int, place: int, running: bool) -> tuple[int, tuple[int, ...]] | None:
        """The best way to find the query from ``at`` in the text from ``place``: its cost (the number of runs) and
        its offsets. ``running`` when the character before was found."""
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
    """How many letters of the query from ``at`` on the character can stand for, most first. Remembered, since thousands
    of names are looked through for one query, and most of their characters occur in several."""
    found = {1} if query[at] == character else set()
    # The table is not even loaded for a query without letters.
    for reading in _readings(character) if query[at].isascii() else ():
        shared = 0
        while shared < len(reading) and query[at + shared : at + shared + 1] == reading[shared]:
            shared += 1
            found.add(shared)
    return tuple(sorted(found, reverse=True))


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
    """The readings of a code point with their tones, parted by commas; empty for one without."""
    lines = _table()
    at = bisect_left(lines, code, key=_code_of)
    found = at < len(lines) and _code_of(lines[at]) == code
    return lines[at].split('"')[3] if found else ""


def _code_of(line: str) -> int:
    return int(line[1 : line.index('"', 1)])


@cache
def _table() -> list[str]:
    """The lines of the table, such as ``"20013": "zhōng,zhòng",``, in the order of their code points. It is a file of
    JSON; to parse all of it takes ten times as long as to part its lines, of which few are ever looked at."""
    package = find_spec("pypinyin")
    if package is None or not package.submodule_search_locations:
        return []
    path = Path(next(iter(package.submodule_search_locations)), "pinyin_dict.json")
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith('"')]
