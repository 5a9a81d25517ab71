"""Counts of a small project without a window or a worker."""

from __future__ import annotations

from corpus.snapshot import Snapshot
from corpus.terms.counting import TermCounting
from corpus.terms.cutting import cut_text
from corpus.terms.index import TermIndex, index_of
from desktop.terms.counted import TermCounts
from tests.desktop.build import RIVER_DAILY, RIVER_POST, RIVER_WEEKLY, river_archive

TEXTS = {"article-1": RIVER_DAILY, "article-2": RIVER_WEEKLY, "article-3": RIVER_POST}


def index() -> TermIndex:
    """The index of the ferry project."""
    return index_of({article: cut_text(text) for article, text in TEXTS.items()})


def snapshot() -> Snapshot:
    """The rows of the ferry project."""
    return Snapshot.from_archive(river_archive())


def counted(*, in_claims: bool = False) -> TermCounts:
    """Its words, all of them."""
    return TermCounts(index(), snapshot(), tuple(TEXTS), TermCounting(()), in_claims=in_claims)
