"""Computing the agreement of five annotators with 10,000 claims, and showing it in the window."""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Iterator

from benchmarks.measure import Measurement
from corpus.agreement.codings import CodedArticle, Coding
from corpus.agreement.gathering import CodedProject
from corpus.agreement.study import studied
from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
from corpus.model import Span

ARTICLES, LENGTH, SENTENCE = 20, 10_000, 50
ANNOTATORS, CLAIMS, TAGS = 5, 10_000, 9
_RUNS = 5
"""Runs of which the median is taken."""


def coded_project() -> CodedProject:
    """Articles read by all annotators; each claim is at one of the same places, with the usual tag or another one."""
    dice = random.Random(1)
    people = tuple(AnnotatorId(f"person-{number}") for number in range(ANNOTATORS))
    articles = tuple(
        CodedArticle(
            ArticleId(f"article-{number}"),
            LENGTH,
            tuple(Span(start, start + SENTENCE) for start in range(0, LENGTH, SENTENCE)),
            frozenset(people),
        )
        for number in range(ARTICLES)
    )
    codings = []
    for number in range(CLAIMS):
        place = number // ANNOTATORS
        start = (place // ARTICLES) * 97 % (LENGTH - 60)
        end = start + 20 + (dice.randrange(12) if dice.random() < 0.2 else 0)
        tag = place % TAGS if dice.random() < 0.8 else dice.randrange(TAGS)
        codings.append(
            Coding(
                people[number % ANNOTATORS],
                ClaimId(f"claim-{number}"),
                ArticleId(f"article-{place % ARTICLES}"),
                Span(start, end),
                TagId(f"tag-{tag}"),
            )
        )
    return CodedProject(articles, tuple(codings), (), (), people)


def figures() -> Iterator[Measurement]:
    """Both units, every pair, all tags, and the disagreements of one pair."""
    project = coded_project()
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        measured, found = studied(project)
        times.append(time.process_time() - start)
    assert found is not None
    detail = (
        f"{CLAIMS:,} claims of {ANNOTATORS} annotators; {len(measured.figures)} coefficients, "
        f"{len(found.found)} disagreements of a pair"
    )
    yield Measurement("agreement, CPU", statistics.median(times), "s", 1, detail)
    yield from _window()


def _window() -> Iterator[Measurement]:
    """Filling the list and the tables with computed results."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.agreement.confusion_table import ConfusionModel
    from desktop.agreement.passage_list import PassageModel, PassageRow

    app = QApplication.instance() or QApplication([])
    from corpus.model import Language

    _, found = studied(coded_project())
    assert found is not None
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        rows = [
            PassageRow(disagreement, None, "票价", ("A",), "", Language.SIMPLIFIED)
            for disagreement in found.found
        ]
        PassageModel().show(rows, ("林晓", "周予"), (None, None), None)
        ConfusionModel().show(found, None, ("林晓", "周予"))
        times.append(time.process_time() - start)
    app.processEvents()
    yield Measurement(
        "fill its list and tables", statistics.median(times) * 1000, "ms", 100, f"{len(found.found)} rows"
    )
