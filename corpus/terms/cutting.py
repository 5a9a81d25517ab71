"""Segmentation of texts into words, with the place of each in the stored text.

Layout is skipped (:mod:`corpus.running_text`) and Traditional passages are converted to mainland vocabulary
(:func:`corpus.script.convert`), since jieba segments Traditional text badly and 軟體 must count as 软件. Both are
mapped back, so offsets are code points of the stored text.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from corpus.identities import TextId
from corpus.model import Language, Span
from corpus.offset_map import OffsetMap
from corpus.running_text import running_text
from corpus.script import Reading, convert, fold, language_of, simplified_characters
from corpus.segmentation import paragraphs, statements
from corpus.terms.classes import WordClass, class_of, flag_of
from corpus.words import cut_words

_HAN = "〇々\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""Chinese characters."""
_RUN = re.compile(
    rf"""
      (?P<number> [0-9０-９]+ (?:[.,．，][0-9０-９]+)* (?:[%％‰℃]|[A-Za-z]{{1,3}}(?![A-Za-z]))? )
    | (?P<han> [{_HAN}]+ )
    | (?P<letters> [^\W\d_{_HAN}] (?:[^\W{_HAN}]|[-'’.&+#](?=[^\W_{_HAN}]))* )
    """,
    re.VERBOSE,
)
"""A run of text that is segmented at once."""
_GENERATION = re.compile(r"[2-6][Gg]|[234][Dd]")
"""5G and 3D are words; other digits with letters are figures."""
_UNITS = frozenset("年月日号时分秒个名人次元万亿倍成台吨克米辆家项件期届")
"""Last characters of words that are units and measure words if they follow digits."""
_WHITE = re.compile(r"\s+")
"""Runs of white space."""


@dataclass(frozen=True, slots=True)
class CutText:
    """The words of a text. ``words`` and ``spellings`` have no duplicates; each place refers to them by index."""

    words: tuple[str, ...]
    """In Simplified characters, as they are shown."""
    classes: bytes
    """A :class:`WordClass` for each of ``words``."""
    spellings: tuple[str, ...]
    """As the text has them."""
    word_at: array[int]
    spelling_at: array[int]
    starts: array[int]
    ends: array[int]
    """Code points of the stored text, in order; numbers are places too, so that no line is cut inside one."""
    follows: bytes
    """1 for a word that directly follows the previous one."""
    statements: array[int]
    """Start and end of each statement, one after the other."""
    paragraphs: array[int]
    """Start and end of each paragraph of the running text likewise."""
    characters: int
    """Number of characters without white space, by which rates are computed."""
    traditional: bool = False
    """Whether the text is in Traditional characters."""

    def span(self, place: int) -> Span:
        """The span of the word at a place, by index."""
        return Span(self.starts[place], self.ends[place])


def cut_texts(texts: Mapping[TextId, str]) -> dict[TextId, CutText]:
    """Segment several texts. Loads jieba, so it must be called in the worker."""
    return {version: cut_text(text) for version, text in texts.items()}


def cut_text(text: str) -> CutText:
    """Segment a text."""
    running = running_text(text)
    shown = convert(running.text, Reading.SIMPLIFIED)
    gathered = _Gathered(text, running.map, shown.map)
    for word, known, start, end in _words(simplified_characters(shown.text)):
        gathered.add(word, known, start, end)
    return CutText(
        tuple(gathered.words),
        bytes(gathered.classes),
        tuple(gathered.spellings),
        gathered.word_at,
        gathered.spelling_at,
        gathered.starts,
        gathered.ends,
        bytes(gathered.follows),
        _flat(statements(text)),
        _flat([running.map.span_to_source(span) for span in paragraphs(running.text)]),
        len(_WHITE.sub("", running.text)),
        language_of(text) is Language.TRADITIONAL,
    )


class _Gathered:
    """Collects places, and numbers words and spellings in the order of their first occurrence."""

    def __init__(self, text: str, layout: OffsetMap, script: OffsetMap) -> None:
        self._text, self._layout, self._script = text, layout, script
        self.words: dict[str, int] = {}
        self.classes: list[int] = []
        self.spellings: dict[str, int] = {}
        self.word_at, self.spelling_at = array("I"), array("I")
        self.starts, self.ends = array("I"), array("I")
        self.follows: list[int] = []
        self._end = -1

    def add(self, word: str, known: WordClass, start: int, end: int) -> None:
        """Add a word at ``[start, end)`` of the converted text."""
        span = self._layout.span_to_source(self._script.span_to_source(Span(start, end)))
        if self.starts and span.start < self.ends[-1]:
            # Conversion turned a phrase into several words; only the first of them is counted.
            return
        if word not in self.words:
            self.words[word] = len(self.words)
            self.classes.append(known)
        self.word_at.append(self.words[word])
        spelling = _spelling(self._text[span.start : span.end])
        self.spelling_at.append(self.spellings.setdefault(spelling, len(self.spellings)))
        self.starts.append(span.start)
        self.ends.append(span.end)
        self.follows.append(int(start == self._end))
        self._end = end


def _words(text: str) -> Iterator[tuple[str, WordClass, int, int]]:
    number_ended = -1
    for run in _RUN.finditer(text):
        start = run.start()
        if run.lastgroup == "han":
            for word in cut_words(run.group()):
                end = start + len(word)
                after_digits = start == number_ended and word[-1] in _UNITS and len(word) <= 3
                known = WordClass.NUMBER if after_digits else class_of(word, flag_of(word))
                yield word, known, start, end
                start = end
        elif run.lastgroup == "number" and not _GENERATION.fullmatch(run.group()):
            number_ended = run.end()
            yield run.group(), WordClass.NUMBER, start, run.end()
        else:
            yield run.group(), WordClass.FOREIGN, start, run.end()


def _spelling(words: str) -> str:
    """A spelling as in the text, on one line."""
    return running_text(words).text if "\n" in words or not words.isprintable() else words


def _flat(spans: list[Span]) -> array[int]:
    return array("I", (offset for span in spans for offset in (span.start, span.end)))


def span_around(bounds: array[int], offset: int) -> Span | None:
    """The span that contains an offset, of the spans given as alternating starts and ends; None if none does."""
    number = bisect_right(bounds, offset)
    if number % 2 == 0:
        return None
    return Span(bounds[number - 1], bounds[number])


def key_of(word: str) -> str:
    """The key by which words are compared, without differences of width, case and script."""
    return fold(word)
