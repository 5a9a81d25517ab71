"""Which drafted rows of a comparison must not be offered: those that analysts rejected, and those that are done.

A rejected draft (:class:`corpus.questions.DraftRejection`) is stored as quotes, each with its article, and not as
places: it must hold in a corrected text and in the other script. A drafted row is compared with it by *pairs*: any two
of its statements of different articles.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from corpus.questions import DraftRejection
from corpus.rejected_pairs import Quoted, bare_words, says_the_same
from corpus.snapshot import Snapshot

_SHARE = 0.5
"""Share of its pairs by which a rejected draft keeps another away; and of a draft's own pairs that one question may
have. Decided, not measured."""

_Pairs = frozenset[frozenset[Quoted]]


def pairs_of(quotes: Iterable[Quoted]) -> _Pairs:
    """The pairs of statements of different articles, with their quotes folded and bare of punctuation."""
    told = sorted({(article, bare_words(quote)) for article, quote in quotes})
    return frozenset(frozenset(pair) for pair in combinations(told, 2) if pair[0][0] != pair[1][0])


class OfferedDrafts:
    """Says of drafted rows whether they may be offered, given what was rejected and what stands in questions.

    ``questions``: for each question the quotes of its claims."""

    def __init__(
        self, rejections: Iterable[DraftRejection], questions: Iterable[Sequence[Quoted]] = ()
    ) -> None:
        self._rejected = [_Known(rejection.quotes) for rejection in rejections]
        self._done = [_Known(quotes) for quotes in questions]

    @classmethod
    def of(cls, snapshot: Snapshot) -> OfferedDrafts:
        """As the rows of a project have it."""
        questions = (snapshot.claims_of_question(question) for question in snapshot.questions)
        return cls(
            snapshot.draft_rejections.values(),
            ([(claim.article, claim.quote) for claim in claims] for claims in questions),
        )

    def may_be_offered(self, quotes: Sequence[Quoted]) -> bool:
        """Whether a row of these quotes shares less than half of the pairs of every rejected draft, and less than half
        of its own pairs are together in a question already."""
        own = len(pairs_of(quotes))
        rejected = any(known.keeps_away(quotes, len(known.pairs)) for known in self._rejected)
        return not rejected and not any(known.keeps_away(quotes, own) for known in self._done)


class _Known:
    """Quotes that belong together, known again in other words of the same statements."""

    def __init__(self, quotes: Iterable[Quoted]) -> None:
        self._quotes: dict[str, list[str]] = {}
        for article, quote in quotes:
            self._quotes.setdefault(article, []).append(bare_words(quote))
        self.pairs = pairs_of((article, quote) for article, held in self._quotes.items() for quote in held)

    def keeps_away(self, quotes: Iterable[Quoted], of: int) -> bool:
        """Whether the pairs that are shared with these quotes are at least half of ``of``, and any are shared."""
        met = {found for quote in quotes for found in self._found(*quote)}
        shared = len(self.pairs & pairs_of(met))
        return shared > 0 and shared >= _SHARE * of

    def _found(self, article: str, quote: str) -> Iterable[Quoted]:
        """Which of the quotes say what a quote says."""
        words = bare_words(quote) if article in self._quotes else ""
        return [
            (article, known)
            for known in self._quotes.get(article, ())
            if known == words or says_the_same(known, words)
        ]
