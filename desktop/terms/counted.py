"""Computes the rows of the view from the index, the choices of the toolbar and the stop words."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.identities import ArticleId
from corpus.model import Span
from corpus.snapshot import Snapshot
from corpus.terms.concordance import TermPlace
from corpus.terms.counting import TermCounting, TermRow, TermTable, places_of, tabulate
from corpus.terms.cutting import key_of
from corpus.terms.index import TermIndex
from corpus.terms.keyness import Distinctive, MissingTerm, distinctive, missing
from corpus.terms.synonyms import synonyms_of


class TermCounts:
    """The counts for one set of choices."""

    def __init__(
        self,
        index: TermIndex,
        snapshot: Snapshot,
        sources: Sequence[ArticleId],
        counting: TermCounting,
        *,
        in_claims: bool,
    ) -> None:
        """``counting``: what is counted in the ``sources``; ``in_claims``: count only words within claims."""
        self.index = index
        self.counting = TermCounting(
            tuple(sources),
            counting.least_length,
            counting.classes,
            counting.together,
            counting.stop_words,
            claim_spans(snapshot, sources) if in_claims else None,
            synonyms_of(snapshot.saved_searches_in_order()),
        )
        self.table: TermTable = tabulate(index, self.counting)

    def places(self, row: TermRow) -> list[TermPlace]:
        """The places of the word of a row, source by source."""
        return [
            TermPlace(article, span)
            for article in self.table.articles
            for span in places_of(self.index, row, article, self.counting)
        ]

    def against_others(self, source: ArticleId) -> tuple[list[Distinctive], list[MissingTerm]]:
        """The distinctive words of a source, and the words missing from it."""
        if source not in self.table.articles:
            return [], []
        number = self.table.articles.index(source)
        return distinctive(self.table, number), missing(self.table, number)

    def row_of(self, words: str) -> TermRow | None:
        """The row of a word, in either script; None if it is not counted."""
        key, keys = key_of(words.strip()), self.index.keys
        return next(
            (row for row in self.table.rows if key in (key_of(row.word), keys[row.term])), None
        ) or next((row for row in self.table.rows if key in map(key_of, row.variants)), None)


def claim_spans(snapshot: Snapshot, sources: Sequence[ArticleId]) -> dict[ArticleId, list[Span]]:
    """The spans of the claims of each source, without orphans."""
    return {
        source: [claim.span for claim in snapshot.claims_of(source) if not claim.orphaned]
        for source in sources
    }
