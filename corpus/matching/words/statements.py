"""The statements of an article and the terms in each, worked out once for a text and remembered.

A statement is described by fields, each a list of terms:

- CHARACTERS: single characters, pairs of neighbouring ones, foreign words as if they were one character each, and
  for words of which there are several forms (人工智慧, AI) the form that stands for all. Pairs that hold a character of
  mere grammar (的, 了) are left out.
- WORDS: words, to be weighted by how rare they are in Chinese at large.
- RELATED: the groups of the thesaurus that its words belong to.
- FIGURES: what the figures measure with their value, and with its order of magnitude.

Terms are numbers, so that everything after this is arithmetic on arrays.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from corpus.digests import digest
from corpus.figures import Figure, dimension, find_figures, magnitude
from corpus.matching.suggestion import SourceText, Statement
from corpus.matching.words import lexicon
from corpus.matching.words.grammar import GRAMMAR
from corpus.matching.words.lexicon import Word
from corpus.matching.words.limits import LONGEST, NO_QUANTITY
from corpus.matching.words.reading import read
from corpus.model import Span
from corpus.script import fold
from corpus.segmentation import statements as cut

_REMEMBERED = 2_000_000
"""Code points of articles that are kept prepared."""

_STATEMENTS_REMEMBERED = 8000
"""Statements whose words are kept. Chosen: those of some hundred articles."""

_TOKEN = re.compile(r"[a-z][a-z0-9]*|[^\W_]")


class Field(IntEnum):
    """What kind of term it is."""

    CHARACTERS = 0
    WORDS = 1
    RELATED = 2
    FIGURES = 3


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms of one field, of all statements of one article: parallel arrays."""

    rows: NDArray[np.int32]
    """Which statement, counted within the article."""
    terms: NDArray[np.int64]
    weights: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article cut into statements, with their terms and figures."""

    statements: tuple[Statement, ...]
    fields: tuple[Terms, ...]
    """By :class:`Field`."""
    figures: tuple[tuple[Figure, ...], ...]
    """Of each statement; offsets count code points of the article."""
    words: tuple[tuple[Word, ...], ...]
    """Of each statement, folded; places count from its beginning."""
    size: int


_prepared: OrderedDict[tuple[str, ...], Prepared] = OrderedDict()


def prepared(article: SourceText) -> Prepared:
    """The statements of an article. The same text is prepared once, as long as it is remembered."""
    structure = str(hash(article.blocks)) if article.blocks else ""
    key = (article.id, article.source_file, article.published or "", structure, digest(article.content))
    found = _prepared.pop(key, None)
    if found is None:
        text = article.content
        spans = [Span(span.start, min(span.end, span.start + LONGEST)) for span in cut(text)]
        found = _prepare(article, cut(text), _figures_in(article, spans))
    _prepared[key] = found
    while len(_prepared) > 1 and sum(article.size for article in _prepared.values()) > _REMEMBERED:
        _prepared.popitem(last=False)
    return found


def prepare_span(article: SourceText, span: Span) -> Prepared:
    """Any stretch of an article as if it were its one statement."""
    figures = find_figures(article.content[span.start : span.end][:LONGEST], article.published)
    return _prepare(article, [span], [tuple(_moved(figure, span.start) for figure in figures)])


@lru_cache(maxsize=_STATEMENTS_REMEMBERED)
def prepared_alone(statement: Statement) -> Prepared:
    """A statement prepared without its article."""
    words = words_alone(statement)
    figures = tuple(_moved(figure, statement.start) for figure in find_figures(statement.text[:LONGEST]))
    if not figures:
        return words
    fields = (*words.fields[: Field.FIGURES], _gathered([_damp(_figure_terms(figures))]))
    return replace(words, fields=fields, figures=(figures,))


@lru_cache(maxsize=_STATEMENTS_REMEMBERED)
def words_alone(statement: Statement) -> Prepared:
    """The same without its figures, which take long to find."""
    return _prepare_texts((statement,), [()], len(statement.text))


def shared_terms(one: Prepared, others: Sequence[Prepared]) -> list[float]:
    """How many characters and pairs of them statements share with one, against the root of how many they have."""
    terms = set(one.fields[Field.CHARACTERS].terms.tolist())
    found = []
    for other in others:
        theirs = other.fields[Field.CHARACTERS].terms.tolist()
        found.append(sum(term in terms for term in theirs) / math.sqrt(len(theirs) + 1))
    return found


def _moved(figure: Figure, by: int) -> Figure:
    return replace(figure, start=figure.start + by, end=figure.end + by)


def _figures_in(article: SourceText, spans: Sequence[Span]) -> list[tuple[Figure, ...]]:
    found: list[list[Figure]] = [[] for _ in spans]
    at = 0
    for figure in find_figures(article.content, article.published, article.blocks):
        while at < len(spans) and spans[at].end <= figure.start:
            at += 1
        if at < len(spans) and spans[at].start <= figure.start:
            found[at].append(figure)
    return [tuple(figures) for figures in found]


def _prepare(article: SourceText, spans: Sequence[Span], figures: Sequence[tuple[Figure, ...]]) -> Prepared:
    text = article.content
    kept = tuple(
        Statement(article.id, article.source_file, span.start, span.end, text[span.start : span.end])
        for span in spans
    )
    return _prepare_texts(kept, figures, len(text))


def _prepare_texts(kept: tuple[Statement, ...], figures: Sequence[tuple[Figure, ...]], size: int) -> Prepared:
    folded = [fold(read(statement.text[:LONGEST]).text) for statement in kept]
    cut_words = tuple(tuple(lexicon.words(text)) for text in folded)
    fields = (
        _gathered(_damp(_characters(text, words)) for text, words in zip(folded, cut_words, strict=True)),
        _gathered(map(_words, cut_words)),
        _gathered(_damp(_related(of_it)) for of_it in cut_words),
        _gathered(_damp(_figure_terms(of_it)) for of_it in figures),
    )
    return Prepared(kept, fields, tuple(figures), cut_words, size)


def _gathered(counted: Iterable[Mapping[int, float]]) -> Terms:
    rows: list[int] = []
    terms: list[int] = []
    counts: list[float] = []
    for row, of_statement in enumerate(counted):
        rows.extend([row] * len(of_statement))
        terms.extend(of_statement.keys())
        counts.extend(of_statement.values())
    return Terms(
        np.asarray(rows, dtype=np.int32),
        np.asarray(terms, dtype=np.int64),
        np.asarray(counts, dtype=np.float32),
    )


def _damp(counts: Mapping[int, int]) -> dict[int, float]:
    return {term: 1.0 if count == 1 else _damped(count) for term, count in counts.items()}


def _damped(count: int) -> float:
    """The weight of a term that occurs so often in a statement: the second occurrence adds less than the first."""
    return 1 + math.log(count)


# The terms of each field. A number for a term must be the same in every process, so hash() will not do.


def _number(word: str) -> int:
    # Below 2**30, so that two of them make one number of 60 bits.
    return (
        ord(word) if len(word) == 1 else 0x200000 + (zlib.crc32(word.encode("utf-8", "surrogatepass")) >> 4)
    )


def _characters(folded: str, cut_words: Sequence[Word]) -> dict[int, int]:
    counts: dict[int, int] = {}
    before = 0
    for token in _TOKEN.findall(folded):
        number = ord(token) if len(token) == 1 else _number(token)
        counts[number] = counts.get(number, 0) + 1
        if token in GRAMMAR:
            number = 0
        elif before:
            pair = before << 30 | number
            counts[pair] = counts.get(pair, 0) + 1
        before = number
    same, standing = lexicon.same_as(), lexicon.standing_for_others()
    for word in cut_words:
        usual = same.get(word.text) or (word.text if word.text in standing else None)
        if usual is not None:
            number = -_number(usual)
            counts[number] = counts.get(number, 0) + 1
    return counts


def _words(cut_words: Sequence[Word]) -> dict[int, float]:
    found: dict[int, float] = {}
    counts = Counter(word.text for word in cut_words)
    usual = Counter[str]()
    for text, count in counts.items():
        usual[lexicon.usual_form(text)] += count
    for text, count in usual.items():
        number, rarity = _number_and_rarity(text)
        found[number] = rarity if count == 1 else _damped(count) * rarity
    return found


@lru_cache(maxsize=50_000)
def _number_and_rarity(word: str) -> tuple[int, float]:
    return _number(word), lexicon.rarity(word)


def _related(cut_words: Sequence[Word]) -> Counter[int]:
    groups = lexicon.related()
    return Counter(
        _number(group) for word in cut_words for group in groups.get(lexicon.usual_form(word.text), ())
    )


def _figure_terms(figures: Sequence[Figure]) -> Counter[int]:
    counts: Counter[int] = Counter()
    for figure in figures:
        size = magnitude(figure)
        if size is None or figure.kind in NO_QUANTITY:
            continue
        measured = dimension(figure)
        counts[_number(f"{measured} = {size:.2e}")] += 1
        if size:
            counts[_number(f"{measured} ~ {round(math.log10(abs(size)))}")] += 1
    return counts
