"""Decides which drafted rows are not offered: those that were rejected, and those that exist as questions already.

A rejected draft (:class:`corpus.questions.DraftRejection`) is stored as quotes with their articles and not as offsets,
so that it holds in a corrected text and in the other script. Drafts are compared by their *pairs* of statements of
different articles.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from corpus.questions import DraftRejection
from corpus.rejected_pairs import Quoted, bare_words, says_the_same
from corpus.snapshot import Snapshot

_SHARE = 0.5
"""A draft is not offered if it has this share of the pairs of a rejected draft, or if a question has this share of its
own pairs. Chosen, not measured."""

_Pairs = frozenset[frozenset[Quoted]]


def pairs_of(quotes: Iterable[Quoted]) -> _Pairs:
    """The pairs of statements of different articles. Quotes are folded and without punctuation."""
    statements = sorted({(article, bare_words(quote)) for article, quote in quotes})
    return frozenset(frozenset(pair) for pair in combinations(statements, 2) if pair[0][0] != pair[1][0])


class OfferedDrafts:
    """Decides whether drafted rows may be offered.

    ``questions``: the quotes of the claims of each question."""

    def __init__(
        self, rejections: Iterable[DraftRejection], questions: Iterable[Sequence[Quoted]] = ()
    ) -> None:
        self._rejected = [_Known(rejection.quotes) for rejection in rejections]
        self._done = [_Known(quotes) for quotes in questions]

    @classmethod
    def of(cls, snapshot: Snapshot) -> OfferedDrafts:
        """With the rejections and questions of a project."""
        questions = (snapshot.claims_of_question(question) for question in snapshot.questions)
        return cls(
            snapshot.draft_rejections.values(),
            ([(claim.article, claim.quote) for claim in claims] for claims in questions),
        )

    def may_be_offered(self, quotes: Sequence[Quoted]) -> bool:
        """Whether a draft with these quotes has less than half of the pairs of each rejected draft, and each question
        has less than half of the draft's pairs."""
        own = len(pairs_of(quotes))
        rejected = any(known.excludes(quotes, len(known.pairs)) for known in self._rejected)
        return not rejected and not any(known.excludes(quotes, own) for known in self._done)


class _Known:
    """The quotes of a rejected draft or of a question, which are recognised in slightly different words too."""

    def __init__(self, quotes: Iterable[Quoted]) -> None:
        self._quotes: dict[str, list[str]] = {}
        for article, quote in quotes:
            self._quotes.setdefault(article, []).append(bare_words(quote))
        self.pairs = pairs_of((article, quote) for article, held in self._quotes.items() for quote in held)

    def excludes(self, quotes: Iterable[Quoted], of: int) -> bool:
        """Whether these quotes have a pair in common with the known ones, and at least half as many as ``of``."""
        recognised = {known for quote in quotes for known in self._recognised(*quote)}
        shared = len(self.pairs & pairs_of(recognised))
        return shared > 0 and shared >= _SHARE * of

    def _recognised(self, article: str, quote: str) -> Iterable[Quoted]:
        """The known quotes that say the same as a quote."""
        words = bare_words(quote) if article in self._quotes else ""
        return [
            (article, known)
            for known in self._quotes.get(article, ())
            if known == words or says_the_same(known, words)
        ]
