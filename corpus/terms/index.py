"""An index of all words of the sources as numbers, for fast counting, filtering and finding of places.

It is built in the worker from segmented texts and sent to the window as a whole.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

from corpus.identities import ArticleId
from corpus.model import Span
from corpus.terms.classes import WordClass
from corpus.terms.compounds import CutPiece, joined
from corpus.terms.cutting import CutText, key_of, span_around

Held = TypeVar("Held")


@dataclass(frozen=True, slots=True)
class ArticleTerms:
    """The words of one article. Each place has a term, a spelling, and a start and end in code points of the stored
    text."""

    terms: array[int]
    spellings: array[int]
    starts: array[int]
    ends: array[int]
    pairs: array[int]
    """Term, spelling and number of occurrences of each pair of term and spelling, one after the other."""
    edges: array[int]
    """Start and end of every word and number, including function words. A line must not be cut between the two."""
    statements: array[int]
    paragraphs: array[int]
    characters: int

    def places(self, terms: Collection[int], spelling: int | None = None) -> list[Span]:
        """The occurrences of some terms, or of one spelling, in order."""
        wanted, held = (terms, self.terms) if spelling is None else ((spelling,), self.spellings)
        return [
            Span(self.starts[number], self.ends[number]) for number, word in enumerate(held) if word in wanted
        ]

    def sentence(self, span: Span) -> Span:
        """The statement that contains a word."""
        return span_around(self.statements, span.start) or span

    def paragraph(self, span: Span) -> Span:
        """The paragraph that contains a word. Line breaks of the layout do not end a paragraph."""
        return span_around(self.paragraphs, span.start) or span

    def is_edge(self, offset: int) -> bool:
        """Whether a line can be cut at an offset, because it is not inside a word."""
        number = bisect_left(self.edges, offset)
        return number == len(self.edges) or self.edges[number] == offset or number % 2 == 0


@dataclass(frozen=True, slots=True)
class TermIndex:
    """The terms of a project. Terms and spellings are numbers, which are indices of the words kept here."""

    words: tuple[str, ...]
    """Each term as it is displayed: in Simplified, or in its most frequent spelling if most of the texts are in
    Traditional."""
    keys: tuple[str, ...]
    """Each term folded."""
    classes: bytes
    spellings: tuple[str, ...]
    terms_of_spellings: array[int]
    """The term that a spelling belongs to."""
    articles: dict[ArticleId, ArticleTerms]

    def word_class(self, term: int) -> WordClass:
        """The class of a term."""
        return WordClass(self.classes[term])

    @property
    def characters(self) -> int:
        """The number of characters of all articles, without white space."""
        return sum(article.characters for article in self.articles.values())


def index_of(cut: Mapping[ArticleId, CutText]) -> TermIndex:
    """Build the index of some articles. Compounds are determined over all of them together."""
    lines = joined([_pieces(text) for text in cut.values()])
    traditional = sum(text.characters for text in cut.values() if text.traditional)
    numbering = _Numbering(as_spelled=2 * traditional > sum(text.characters for text in cut.values()))
    articles = {
        article: numbering.take(text, line) for (article, text), line in zip(cut.items(), lines, strict=True)
    }
    return numbering.index(articles)


def _pieces(text: CutText) -> list[CutPiece]:
    known = [WordClass(number) for number in text.classes]
    return [
        CutPiece(text.words[word], known[word], start, end, text.spellings[spelling], bool(follows))
        for word, spelling, start, end, follows in zip(
            text.word_at, text.spelling_at, text.starts, text.ends, text.follows, strict=True
        )
    ]


class _Numbering:
    def __init__(self, *, as_spelled: bool) -> None:
        self._as_spelled = as_spelled
        self._terms: dict[str, int] = {}
        self._shown: list[Counter[str]] = []
        self._classes: list[Counter[WordClass]] = []
        self._spellings: dict[tuple[int, str], int] = {}

    def take(self, text: CutText, line: list[CutPiece]) -> ArticleTerms:
        """Add one article and return its places."""
        terms, spellings = array("I"), array("I")
        starts, ends = array("I"), array("I")
        for piece in line:
            if piece.known is WordClass.NUMBER:
                continue
            term = self._term(piece)
            spelling = self._spellings.setdefault((term, piece.spelling), len(self._spellings))
            terms.append(term)
            spellings.append(spelling)
            starts.append(piece.start)
            ends.append(piece.end)
        counted = Counter(zip(terms, spellings, strict=True))
        pairs = array("I", (n for (term, form), count in counted.items() for n in (term, form, count)))
        edges = array("I", (offset for piece in line for offset in (piece.start, piece.end)))
        return ArticleTerms(
            terms,
            spellings,
            starts,
            ends,
            pairs,
            edges,
            text.statements,
            text.paragraphs,
            text.characters,
        )

    def _term(self, piece: CutPiece) -> int:
        key = key_of(piece.word)
        term = self._terms.setdefault(key, len(self._terms))
        if term == len(self._shown):
            self._shown.append(Counter())
            self._classes.append(Counter())
        self._shown[term][piece.spelling if self._as_spelled else piece.word] += 1
        self._classes[term][piece.known] += 1
        return term

    def index(self, articles: dict[ArticleId, ArticleTerms]) -> TermIndex:
        """The index of the articles that were added."""
        return TermIndex(
            tuple(_most(shown) for shown in self._shown),
            tuple(self._terms),
            bytes(_most(classes) for classes in self._classes),
            tuple(spelling for _, spelling in self._spellings),
            array("I", (term for term, _ in self._spellings)),
            articles,
        )


def _most(counted: Counter[Held]) -> Held:
    return max(counted, key=lambda entry: counted[entry])
