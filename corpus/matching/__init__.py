"""Suggested links: for every statement, what the other articles say about the same thing, with reasons.

Everything here works on plain values. Importing this package is cheap; numpy and scipy are loaded when suggestions are
first asked for, which takes most of a second, so a window asks in its worker process.

``suggestion`` and ``work`` are the values of questions and answers; :mod:`corpus.matching.engine` does the steps in
their order. What it uses, from the single statement to the relation of two:

1. ``words``: statements, their words and names
2. ``clauses``: what each clause says, by its scope, scales, causes, negations
3. ``facts``: all of that for one statement, and what of it is said as a fact
4. ``ranking``: which statements are alike, by words and by a sentence encoder
5. ``quantities``: which figures of two statements answer each other, and whether they are of one thing
6. ``contradictions``: what makes two statements exclude each other, or sets them apart
7. ``relations``: the relation that follows, and its reasons

Each needs only those before it, and ``quantities`` not the ranking. The lists of words are under ``data``.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from corpus.matching.suggestion import Reason, ReasonCode, SourceText, Statement, Suggestion
from corpus.model import Span
from corpus.new_article import NewArticle

if TYPE_CHECKING:
    from corpus.matching.work import Work

__all__ = [
    "PER_STATEMENT",
    "Reason",
    "ReasonCode",
    "SourceText",
    "Statement",
    "Suggestion",
    "best_links",
    "differing_figures",
    "rerank",
    "suggest_for",
    "suggest_links",
]

PER_STATEMENT = 20
"""How many suggestions of each statement are looked at."""

LARGE = 900_000
"""Code points of all texts, some 20,000 statements, from which on not all are compared with all: one place at a time is
compared with the candidates that the store has for it (:func:`rerank`)."""

Texts = Sequence[SourceText | NewArticle | str]
Vectors = Mapping[str, Any]
"""Vectors of a sentence encoder (float32 arrays), by the digest of a statement's text."""


def suggest_links(
    articles: Texts,
    work: Work | None = None,
    *,
    limit: int | None = None,
    per_statement: int = PER_STATEMENT,
    vectors: Vectors | None = None,
) -> list[Suggestion]:
    """Pairs of statements of different articles that say something about the same thing, best first.

    Every pair comes once; it is among the best ``per_statement`` of one of its statements. Linked and rejected pairs
    are not among them.
    """
    _use_one_thread()
    from corpus.matching.engine import Engine

    return Engine.of(articles, work, vectors).links(limit, per_statement)


def best_links(
    articles: Texts,
    work: Work | None = None,
    *,
    limit: int,
    least: float,
    vectors: Vectors | None = None,
) -> tuple[list[Suggestion], int]:
    """The first ``limit`` of :func:`suggest_links` with a score of ``least`` or more, and how many there are in all."""
    _use_one_thread()
    from corpus.matching.engine import Engine

    engine = Engine.of(articles, work, vectors)
    total = engine.count(least, PER_STATEMENT)
    return engine.links(min(limit, total), PER_STATEMENT), total


def suggest_for(
    articles: Texts,
    place: tuple[str, Span],
    work: Work | None = None,
    *,
    limit: int = PER_STATEMENT,
    vectors: Vectors | None = None,
) -> list[Suggestion]:
    """What the other articles say about the text at ``place`` (an article's identity and any span of it), best
    first. In each suggestion ``a`` is the place.

    Raises LookupError for an unknown article.
    """
    _use_one_thread()
    from corpus.matching.engine import Engine

    return Engine.of(articles, work, vectors).around(place, limit)


def differing_figures(
    articles: Texts,
    work: Work | None = None,
    *,
    limit: int | None = None,
    vectors: Vectors | None = None,
) -> list[Suggestion]:
    """Pairs of statements that hold large figures of one kind whose values differ, ranked by topic.

    A list of its own, because statements that give another figure often use other words.
    """
    _use_one_thread()
    from corpus.matching.engine import Engine

    return Engine.of(articles, work, vectors).differing_figures(limit)


def rerank(
    place: Statement,
    candidates: Sequence[Statement],
    work: Work | None = None,
    *,
    limit: int = PER_STATEMENT,
    vectors: Vectors | None = None,
) -> list[Suggestion]:
    """As :func:`suggest_for`, among ``candidates`` of a project too large to compare everything with everything."""
    _use_one_thread()
    from corpus.matching.engine import rerank as ranked

    return ranked(place, candidates, work, limit, vectors)


def _use_one_thread() -> None:
    # The products are small: more threads than one would only spin and take the machine from the window.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
