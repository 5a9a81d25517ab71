"""The index of a set of articles: everything that is computed before a question and does not depend on annotations."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from corpus.digests import digest
from corpus.figures import Figure
from corpus.matching.ranking import latent, likeness
from corpus.matching.ranking.latent import LatentSpace, beside, latent_space
from corpus.matching.ranking.rows import (
    Floats,
    Vocabularies,
    characters_of,
    dense_product,
    inverse,
    row_norms,
    rows_of,
    scaled,
    vocabularies,
)
from corpus.matching.ranking.semantic import WEIGHT, Meanings
from corpus.matching.suggestion import SourceText, Statement
from corpus.matching.words.lexicon import Word
from corpus.matching.words.statements import (
    Prepared,
    prepare_span,
    prepared,
    prepared_alone,
    shared_terms,
    words_alone,
)
from corpus.model import Span

_WITH_FIGURES = 40
"""Of statements without articles, those in which figures are looked for."""

_GAP = 8
"""Code points of white space that may stand between a statement and the next."""


@dataclass(frozen=True, slots=True)
class Index:
    """Statements ready to be compared, known by their place in the list."""

    sources: Mapping[str, SourceText]
    """The articles by identity; empty where only statements are known."""
    statements: tuple[Statement, ...]
    figures: tuple[tuple[Figure, ...], ...]
    words: tuple[tuple[Word, ...], ...]
    owners: likeness.Articles
    """Of each statement a number for its article."""
    of_article: Mapping[str, tuple[int, ...]]
    """The statements of each article, by position."""
    followed: NDArray[np.bool_]
    """Whether the next statement of the list stands right behind this one."""
    known: Vocabularies
    space: LatentSpace
    rows: sparse.csr_array
    characters: sparse.csr_array
    """The characters of each statement, of length one."""
    dense: Floats
    """In the latent space, and beside it what the analyst's encoder says they mean."""
    meanings: Meanings
    alike: sparse.csr_array
    """All pairs that are kept, of one article too."""
    company: sparse.csr_array
    across: sparse.csr_array
    """Pairs of different articles, company counted in."""
    hubs: Floats
    key: str = ""
    """The same for the same articles and meanings; empty where only statements are known."""

    def within(self, article: str, span: Span) -> list[int]:
        """The statements of an article that overlap a span."""
        places = self.of_article.get(article, ())
        at = bisect_left(places, span.start + 1, key=lambda place: self.statements[place].end)
        found = []
        while at < len(places) and self.statements[places[at]].start < span.end:
            found.append(places[at])
            at += 1
        return found

    def neighbours(self, places: Sequence[int]) -> list[int]:
        """The statements right before and right after some that stand together."""
        if not places:
            return []
        before, after = places[0] - 1, places[-1]
        found = [before] if before >= 0 and self.followed[before] else []
        return [*found, after + 1] if self.followed[after] else found


_latest: dict[str, Index] = {}


def index_of(articles: Sequence[SourceText], vectors: Mapping[str, Any] | None = None) -> Index:
    """The index of these articles. The last one is kept, since the same project is asked about again and again."""
    ready = [prepared(article) for article in articles]
    meanings = _meanings([statement for article in ready for statement in article.statements], vectors)
    key = _key(articles, meanings)
    if key not in _latest:
        # The old one goes first: two at a time would be twice the memory.
        _latest.clear()
        _latest[key] = built({article.id: article for article in articles}, ready, meanings, key)
    return _latest[key]


def forget() -> None:
    """Drop the cached index, to free its memory."""
    _latest.clear()


def index_of_statements(statements: Sequence[Statement], vectors: Mapping[str, Any] | None) -> Index:
    """An index of nothing but these statements, wherever they come from. Figures are looked for in the first and in
    those most like it, which alone have a chance to be among its best."""
    ready = [words_alone(statement) for statement in statements]
    shared = shared_terms(ready[0], ready[1:])
    best = sorted(range(len(shared)), key=lambda place: (-shared[place], place))[:_WITH_FIGURES]
    for place in (0, *(place + 1 for place in best)):
        ready[place] = prepared_alone(statements[place])
    return built({}, ready, _meanings(statements, vectors))


def _key(articles: Sequence[SourceText], meanings: Meanings) -> str:
    known = hashlib.sha256(meanings.rows.tobytes())
    for article in articles:
        identifying = (article.id, article.source_file, article.published, digest(article.content))
        known.update(repr(identifying).encode("utf-8", "surrogatepass"))
    return known.hexdigest()


def built(
    sources: Mapping[str, SourceText], ready: Sequence[Prepared], meanings: Meanings, key: str = ""
) -> Index:
    """The index of what was prepared."""
    statements = tuple(statement for article in ready for statement in article.statements)
    figures = tuple(figures for article in ready for figures in article.figures)
    words = tuple(words for article in ready for words in article.words)
    numbers = {
        identity: number for number, identity in enumerate(dict.fromkeys(s.article for s in statements))
    }
    owners = np.asarray([numbers[statement.article] for statement in statements], dtype=np.int32)
    followed = _followed(statements)
    known = vocabularies(ready)
    rows = rows_of(ready, known)
    characters = _of_length_one(characters_of(rows, known))
    blended = _of_length_one(beside(followed) @ characters)
    space = latent_space(blended)
    lengths = row_norms(characters_of(rows, known))[:, None]
    dense = np.hstack([space.place(blended) * lengths, meanings.weighted])
    alike = likeness.likeness(rows, dense, owners)
    company = likeness.company(alike)
    across = likeness.across(likeness.with_company(alike, company), owners)
    return Index(
        sources, statements, figures, words, owners, _by_article(statements), followed, known, space, rows,
        characters, dense, meanings, alike, company, across, likeness.hubness(across), key,
    )  # fmt: skip


def _by_article(statements: Sequence[Statement]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for place, statement in enumerate(statements):
        found.setdefault(statement.article, []).append(place)
    return {
        article: tuple(sorted(places, key=lambda place: statements[place].start))
        for article, places in found.items()
    }


def _followed(statements: Sequence[Statement]) -> NDArray[np.bool_]:
    pairs = pairwise(statements)
    right_behind = [
        before.article == after.article and 0 <= after.start - before.end <= _GAP for before, after in pairs
    ]
    return np.asarray([*right_behind, False][: len(statements)], dtype=np.bool_)


def _of_length_one(rows: sparse.csr_array) -> sparse.csr_array:
    norms = row_norms(rows)
    return scaled(rows, inverse(norms))


def _meanings(statements: Sequence[Statement], vectors: Mapping[str, Any] | None) -> Meanings:
    return Meanings([statement.text for statement in statements], vectors)


# A place that is no statement of its own


def alike_to(index: Index, article: SourceText, span: Span) -> Floats:
    """How alike each statement is to any stretch of an article, company counted in, as in :attr:`Index.across`."""
    asked = prepare_span(article, span)
    row = rows_of([asked], index.known)
    inside = index.within(article.id, span)
    products = np.asarray((index.rows @ row.T).todense(), dtype=np.float32).ravel()
    products += dense_product(index.dense, _dense_row(index, row, inside, asked.statements[0]))
    # What overlaps the place is the place itself.
    products[inside] = 0
    kept = likeness.company(sparse.csr_array(products[None, :]))
    through = (kept @ index.alike).toarray().ravel() + index.company @ products
    found = products + likeness.COMPANY_SHARE / 2 * through
    found[list(index.of_article.get(article.id, ()))] = 0
    return np.asarray(found, dtype=np.float32)


def _dense_row(
    index: Index,
    row: sparse.csr_array,
    inside: Sequence[int],
    asked: Statement,
) -> Floats:
    characters = characters_of(row, index.known)
    blended = _of_length_one(characters)
    for neighbour in index.neighbours(inside):
        blended = sparse.csr_array(blended + latent.BESIDE * index.characters[[neighbour]])
    placed = index.space.place(_of_length_one(blended)) * row_norms(characters)[:, None]
    meant = index.meanings.place(asked.text, inside) * WEIGHT
    return np.hstack([placed.ravel(), meant])
