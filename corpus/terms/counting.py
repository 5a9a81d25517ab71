"""How often each word occurs in each source: counts, rates and spellings, as rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from corpus.identities import ArticleId
from corpus.model import Span
from corpus.spans import lies_in, united
from corpus.terms.classes import WordClass
from corpus.terms.cutting import key_of
from corpus.terms.index import ArticleTerms, TermIndex
from corpus.terms.stop_words import StopWords
from corpus.terms.synonyms import NO_SYNONYMS, Synonyms

PER = 1_000
"""Rates are occurrences per this number of characters."""


@dataclass(frozen=True, slots=True)
class TermCounting:
    """Options of a count."""

    articles: tuple[ArticleId, ...]
    """The sources, in the order of the columns."""
    least_length: int = 2
    """Least number of characters of a Chinese word; foreign words have no limit."""
    classes: frozenset[WordClass] = frozenset()
    """Word classes that are counted; empty for all."""
    together: bool = True
    """Whether the spellings of a word, in either script, are one row."""
    stop_words: StopWords | None = None
    """Words that are left out; None for none."""
    within: Mapping[ArticleId, Sequence[Span]] | None = None
    """Only words in these spans are counted, such as those of claims; None for all of the text."""
    synonyms: Synonyms = NO_SYNONYMS
    """Words that share a row if ``together`` is set."""


@dataclass(frozen=True, slots=True)
class TermRow:
    """A row of the table: a word, or one spelling of it."""

    word: str
    term: int
    spelling: int | None
    """The number of the spelling; None if the row counts all spellings."""
    counts: tuple[int, ...]
    """Number of occurrences in each source."""
    variants: tuple[str, ...] = ()
    """Other spellings and synonyms that were counted with it, most frequent first."""
    synonyms: tuple[int, ...] = ()
    """Other terms that were counted with it."""

    @property
    def total(self) -> int:
        """Number of occurrences in all sources."""
        return sum(self.counts)

    @property
    def sources(self) -> int:
        """Number of sources in which it occurs."""
        return sum(1 for count in self.counts if count)


@dataclass(frozen=True, slots=True)
class TermTable:
    """The rows, most frequent first, and the size of each source."""

    rows: tuple[TermRow, ...]
    articles: tuple[ArticleId, ...] = ()
    characters: tuple[int, ...] = ()
    """Number of characters of each source without white space, or of its spans if only these are counted."""
    words: tuple[int, ...] = ()
    """Number of words of each source except stop words, also those that have no row."""

    def rate(self, row: TermRow, number: int) -> float:
        """Occurrences per :data:`PER` characters of a source."""
        size = self.characters[number]
        return row.counts[number] * PER / size if size else 0.0

    def total_rate(self, row: TermRow) -> float:
        """The same in all sources together."""
        size = sum(self.characters)
        return row.total * PER / size if size else 0.0


def tabulate(index: TermIndex, counting: TermCounting) -> TermTable:
    """Count the words of the index. Sources that are not in it are left out."""
    articles = tuple(article for article in counting.articles if article in index.articles)
    stop = counting.stop_words
    stopped = stop.among(index.keys, index.classes) if stop is not None else [False] * len(index.words)
    counted: dict[int, list[int]] = {}
    words = [0] * len(articles)
    for number, article in enumerate(articles):
        for term, spelling, count in _pairs(index.articles[article], _within(counting, article)):
            if stopped[term]:
                continue
            words[number] += count
            row = counted.get(spelling)
            if row is None:
                row = counted[spelling] = [0] * len(articles)
            row[number] += count
    wanted = _wanted(index, counting)
    if counting.together:
        rows = _together(index, counted, wanted, _groups(index, counting.synonyms))
    else:
        rows = _apart(index, counted, wanted)
    rows.sort(key=lambda row: (-row.total, index.keys[row.term]))
    sizes = tuple(_size(index.articles[article], _within(counting, article)) for article in articles)
    return TermTable(tuple(rows), articles, sizes, tuple(words))


def _within(counting: TermCounting, article: ArticleId) -> Sequence[Span] | None:
    return None if counting.within is None else united(counting.within.get(article, ()))


def _pairs(article: ArticleTerms, within: Sequence[Span] | None) -> Iterable[tuple[int, int, int]]:
    if within is None:
        flat = iter(article.pairs)
        return zip(flat, flat, flat, strict=True)
    return [
        (term, spelling, 1)
        for term, spelling, start in zip(article.terms, article.spellings, article.starts, strict=True)
        if lies_in(within, start)
    ]


def _size(article: ArticleTerms, within: Sequence[Span] | None) -> int:
    return article.characters if within is None else sum(map(len, within))


def _wanted(index: TermIndex, counting: TermCounting) -> Callable[[int], bool]:
    classes, least = counting.classes, counting.least_length

    def wanted(term: int) -> bool:
        known = index.classes[term]
        if classes and known not in classes:
            return False
        return known == WordClass.FOREIGN or len(index.words[term]) >= least

    return wanted


@dataclass(frozen=True, slots=True)
class _Group:
    """Synonyms that occur in the texts."""

    name: str
    terms: tuple[int, ...]
    """The term of the name first, if it occurs."""


def _groups(index: TermIndex, synonyms: Synonyms) -> dict[int, _Group]:
    """The group of each term that is in one."""
    if not synonyms.groups:
        return {}
    numbers = {key: term for term, key in enumerate(index.keys)}
    group_of: dict[int, _Group] = {}
    for words in synonyms.groups:
        keys = list(dict.fromkeys(map(key_of, words)))
        terms = tuple(numbers[key] for key in keys if key in numbers)
        name = index.words[numbers[keys[0]]] if keys[0] in numbers else words[0]
        group_of.update(dict.fromkeys(terms, _Group(name, terms)))
    return group_of


def _together(
    index: TermIndex,
    counted: Mapping[int, list[int]],
    wanted: Callable[[int], bool],
    groups: Mapping[int, _Group],
) -> list[TermRow]:
    spelled: dict[int, list[int]] = {}
    for spelling in counted:
        term = index.terms_of_spellings[spelling]
        first = groups[term].terms[0] if term in groups else term
        spelled.setdefault(first, []).append(spelling)
    rows = []
    for term, spellings in spelled.items():
        group = groups.get(term)
        terms = (term,) if group is None else group.terms
        if not any(map(wanted, terms)):
            continue
        word = index.words[term] if group is None else group.name
        counts = tuple(map(sum, zip(*(counted[spelling] for spelling in spellings), strict=True)))
        variants = _variants(index, word, counted, spellings)
        rows.append(TermRow(word, term, None, counts, variants, terms[1:]))
    return rows


def _variants(
    index: TermIndex, shown: str, counted: Mapping[int, list[int]], spellings: list[int]
) -> tuple[str, ...]:
    if len(spellings) == 1 and index.spellings[spellings[0]] == shown:
        return ()
    frequent = sorted(spellings, key=lambda spelling: -sum(counted[spelling]))
    others = dict.fromkeys(index.spellings[spelling] for spelling in frequent)
    # Capitalisation is not another spelling.
    return tuple(other for other in others if other != shown and other.casefold() != shown.casefold())


def _apart(
    index: TermIndex, counted: Mapping[int, list[int]], wanted: Callable[[int], bool]
) -> list[TermRow]:
    rows: dict[tuple[int, str], TermRow] = {}
    for spelling, counts in counted.items():
        term = index.terms_of_spellings[spelling]
        if wanted(term):
            rows[term, index.spellings[spelling]] = TermRow(
                index.spellings[spelling], term, spelling, tuple(counts)
            )
    return list(rows.values())


def stopped_words(index: TermIndex, stop: StopWords, least_length: int = 2) -> list[str]:
    """The stop words that occur in the texts, most frequent first."""
    counts = [0] * len(index.words)
    for article in index.articles.values():
        for term, _, count in _pairs(article, None):
            counts[term] += count
    terms = [term for term, stopped in enumerate(stop.among(index.keys, index.classes)) if stopped]
    terms.sort(key=lambda term: -counts[term])
    return [index.words[term] for term in terms if len(index.words[term]) >= least_length]


def places_of(index: TermIndex, row: TermRow, article: ArticleId, counting: TermCounting) -> list[Span]:
    """The counted occurrences of a row's word in a source, in order."""
    found = index.articles[article].places((row.term, *row.synonyms), row.spelling)
    within = _within(counting, article)
    return found if within is None else [span for span in found if lies_in(within, span.start)]


def matches(row: TermRow, words: str) -> bool:
    """Whether the word of a row, or a variant of it, contains the text of a filter, in either script."""
    key = key_of(words.strip())
    return any(key in key_of(spelling) for spelling in (row.word, *row.variants))
