"""Drafts: rows of a comparison that the program proposes.

Importing this package does not load numpy and scipy; computing drafts does, so the window does that in its worker
process.

1. Statements are cut into assertions (:mod:`~corpus.comparing.drafting.assertions`).
2. Pairs of assertions of statements that the suggestion engine finds alike are described by words, figures, times and
   places (:mod:`~corpus.comparing.drafting.evidence`), and each gets a likelihood that both answer one question, from
   its own signals and from those of the two statements (:mod:`~corpus.comparing.drafting.likelihood`).
3. Likely pairs grow to groups over further articles (:mod:`~corpus.comparing.drafting.growing`).
4. Groups become rows: narrowed to the clause that answers, with title, statuses and reasons
   (:mod:`~corpus.comparing.drafting.assembling`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from corpus.comparing.drafting.draft import Alternative, Draft, ProposedDrafts
from corpus.comparing.drafting.work import DraftWork, KnownClaim, draft_work_of, within
from corpus.comparing.values import Row
from corpus.matching import LARGE
from corpus.matching.suggestion import SourceText, Statement

__all__ = [
    "Alternative",
    "Draft",
    "DraftWork",
    "KnownClaim",
    "ProposedDrafts",
    "draft_around",
    "draft_rows",
    "draft_work_of",
    "drafts",
]

LIMIT = 60
"""Default number of drafts. Chosen: more than an analyst reviews at one time; when some are accepted or rejected,
further ones follow."""

Vectors = Mapping[str, Any]
"""As :func:`corpus.matching.suggest_links` takes them."""


def draft_rows(
    articles: Sequence[SourceText],
    work: DraftWork | None = None,
    vectors: Vectors | None = None,
    limit: int = LIMIT,
) -> tuple[Row, ...]:
    """The drafted rows, best first; see :func:`drafts`."""
    return drafts(articles, work, vectors, limit).rows


def drafts(
    articles: Sequence[SourceText],
    work: DraftWork | None = None,
    vectors: Vectors | None = None,
    limit: int = LIMIT,
) -> ProposedDrafts:
    """The drafts of a project: first sets of linked claims without a question, then groups of similar statements, best
    first. The result is deterministic.

    Accepted drafts (whose claims are in a question) and rejected ones are left out. In a project of more than
    :data:`corpus.matching.LARGE` code points only linked claims are drafted (:attr:`ProposedDrafts.by_place`).
    """
    sources = tuple(articles)
    known = within(sources, work or DraftWork())
    if len(sources) < 2:
        return ProposedDrafts()
    _use_one_thread()
    from corpus.comparing.drafting.making import drafts_of, drafts_of_links

    if sum(len(article.content) for article in sources) > LARGE:
        return ProposedDrafts(drafts_of_links(sources, known, limit), by_place=True)
    return ProposedDrafts(drafts_of(sources, known, vectors, limit))


def draft_around(
    articles: Sequence[str],
    place: Statement,
    candidates: Sequence[Statement],
    work: DraftWork | None = None,
    vectors: Vectors | None = None,
) -> Draft | None:
    """The draft around one statement of a large project, of ``candidates`` that the search of the store found.
    ``articles``: the identities of all articles in order. None if no candidate answers the same question."""
    _use_one_thread()
    from corpus.comparing.drafting.making import draft_of_place

    return draft_of_place(articles, place, candidates, work or DraftWork(), vectors)


def _use_one_thread() -> None:
    # As for suggestions: further threads of OpenBLAS only spin.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
