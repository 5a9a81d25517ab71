"""Finds the figures of claims in the texts of their articles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from corpus.blocks import Block
from corpus.figures import find_figures
from corpus.figures.figure import Figure
from corpus.figures.ledger import LedgerFigure, effective
from corpus.identities import ArticleId
from corpus.model import Claim
from corpus.snapshot import Snapshot

FigureReader = Callable[[Claim], Sequence[LedgerFigure]]
"""Returns the figures of a claim."""


def figure_reader(
    snapshot: Snapshot,
    texts: Mapping[ArticleId, str],
    blocks: Mapping[ArticleId, Sequence[Block]] = MappingProxyType({}),
) -> FigureReader:
    """A function that returns the figures of a claim, with the analysts' marks applied. Each text is searched once,
    when the first claim of it is asked for; an article without a text has no figures. ``blocks``: the structure of
    those texts that have any."""
    by_article: dict[ArticleId, list[Figure]] = {}

    def figures_of(claim: Claim) -> Sequence[LedgerFigure]:
        if claim.article not in by_article:
            published = snapshot.articles[claim.article].published
            text, structure = texts.get(claim.article, ""), blocks.get(claim.article, ())
            by_article[claim.article] = find_figures(text, published, structure)
        figures = by_article[claim.article]
        first, last = (
            bisect_left(figures, offset, key=lambda figure: figure.start)
            for offset in (claim.start, claim.end)
        )
        return effective(figures[first:last], snapshot.marks_of(claim.id), claim.span)

    return figures_of
