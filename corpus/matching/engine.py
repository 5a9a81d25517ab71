"""From articles to suggestions: the steps in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from scipy import sparse

from corpus.matching.suggestion import Reason, ReasonCode, SourceText, Statement, Suggestion
from corpus.matching.work import Work
from corpus.model import NewArticle, Span
from corpus.script import fold
from corpus.segmentation import statements


class Engine:
    """The statements of some articles, ready to be compared."""

    def __init__(
        self,
        articles: Sequence[SourceText | NewArticle | str],
        work: Work | None = None,
        vectors: Mapping[str, Any] | None = None,
    ) -> None:
        self._articles = [_source(place, article) for place, article in enumerate(articles)]
        self._statements = [one for article in self._articles for one in statements_of(article)]
        self._rows = _tfidf([one.text for one in self._statements])

    def links(self, limit: int | None, per_statement: int) -> list[Suggestion]:
        """The union of all statements' best lists, best first."""
        owner = np.array([one.article for one in self._statements])
        found: dict[tuple[int, int], float] = {}
        for row in range(len(self._statements)):
            scores = (self._rows @ self._rows[row].T).toarray().ravel()
            scores[owner == owner[row]] = 0
            for other in np.argsort(-scores, kind="stable")[:per_statement]:
                if scores[other] > 0:
                    found[min(row, int(other)), max(row, int(other))] = float(scores[other])
        best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[:limit]
        return [self._suggestion(a, b, score) for (a, b), score in best]

    def around(self, place: tuple[str, Span], limit: int) -> list[Suggestion]:
        """The best suggestions for one place."""
        article = next((one for one in self._articles if one.id == place[0]), None)
        if article is None:
            raise LookupError(place[0])
        span = place[1]
        query = Statement(
            article.id, article.source_file, span.start, span.end, article.content[span.start : span.end]
        )
        others = [one for one in self._statements if one.article != article.id]
        return rerank(query, others, None, limit, None)

    def differing_figures(self, limit: int | None) -> list[Suggestion]:
        """Pairs whose figures differ."""
        return [one for one in self.links(None, 20) if one.relation == "differs_in_figure"][:limit]

    def _suggestion(self, a: int, b: int, score: float) -> Suggestion:
        return _suggestion(self._statements[a], self._statements[b], score)


def rerank(
    place: Statement,
    candidates: Sequence[Statement],
    work: Work | None,
    limit: int,
    vectors: Mapping[str, Any] | None,
) -> list[Suggestion]:
    """The best of the candidates for a place."""
    rows = _tfidf([place.text, *(one.text for one in candidates)])
    scores = (rows[1:] @ rows[0].T).toarray().ravel()
    best = np.argsort(-scores, kind="stable")[:limit]
    return [
        _suggestion(place, candidates[int(other)], float(scores[other]))
        for other in best
        if scores[other] > 0
    ]


def statements_of(article: SourceText) -> list[Statement]:
    """The statements of an article."""
    text = article.content
    return [
        Statement(article.id, article.source_file, span.start, span.end, text[span.start : span.end])
        for span in statements(text)
    ]


def _source(place: int, article: SourceText | NewArticle | str) -> SourceText:
    if isinstance(article, SourceText):
        return article
    if isinstance(article, str):
        return SourceText(str(place), article)
    return SourceText(str(place), article.content, article.title, article.published, article.source_file)


def _terms(text: str) -> Counter[str]:
    plain = fold(text)
    return Counter([*plain, *(plain[at : at + 2] for at in range(len(plain) - 1))])


def _tfidf(texts: Sequence[str]) -> sparse.csr_array:
    columns: dict[str, int] = {}
    data, indices, starts = [], [], [0]
    for text in texts:
        for term, count in _terms(text).items():
            indices.append(columns.setdefault(term, len(columns)))
            data.append(1 + np.log(count))
        starts.append(len(indices))
    rows = sparse.csr_array((data, indices, starts), shape=(len(texts), max(1, len(columns))))
    seen = np.bincount(rows.indices, minlength=rows.shape[1])
    rows.data *= np.log((1 + len(texts)) / (1 + seen))[rows.indices] + 1
    norms = np.sqrt(np.asarray(rows.multiply(rows).sum(axis=1)).ravel())
    rows.data /= np.repeat(np.where(norms > 0, norms, 1), np.diff(rows.indptr))
    return rows


def _suggestion(a: Statement, b: Statement, score: float) -> Suggestion:
    shared = sorted((_terms(a.text).keys() & _terms(b.text).keys()), key=lambda term: (-len(term), term))
    words = tuple(term for term in shared if len(term) > 1 and term.isalnum())[:5]
    relation = "equivalent" if score > 0.6 else "overlaps"
    return Suggestion(a, b, min(1.0, score), relation, (Reason(ReasonCode.SHARED_WORDS, words),))
