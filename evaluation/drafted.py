"""The quality of drafted comparisons on the gold groups, as printed by ``python -m evaluation``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpus.comparing.drafting.likelihood import LikelihoodWeights
from corpus.comparing.drafting.making import drafts_of
from corpus.comparing.drafting.work import DraftWork
from corpus.comparing.values import Row
from evaluation import fitting
from evaluation.groups import (
    FIRST,
    DraftQuality,
    GoldSubject,
    StatusQuality,
    draft_quality,
    own_subjects,
    status_quality,
)
from evaluation.meaning import Vectors

_AIMS = "0.80", "55 %"
_AIMS_OF_LONG_ONES = "0.55", "12 %"
"""The same where long articles on a wide subject have few questions in common."""
_HEAD = "| drafts | questions | measure | by words | with the encoder | aim |\n|---|---:|---|---:|---:|---:|"
"""The head of the table."""


def table_lines(vectors: Vectors | None, subjects: Sequence[GoldSubject] | None = None) -> Iterator[str]:
    """The table of all subjects in Markdown. Each subject is drafted with weights fitted on the others."""
    chosen = own_subjects() if subjects is None else subjects
    weights = fitting.held_out(chosen, vectors)
    ways = [None] if vectors is None else [None, vectors]
    statuses = [StatusQuality() for _ in ways]
    found: list[list[DraftQuality]] = []
    yield _HEAD
    for subject in chosen:
        fitted = weights[subject.name].by_words, weights[subject.name].with_encoder
        rows = [_rows(subject, way, known) for way, known in zip(ways, fitted, strict=False)]
        qualities = [draft_quality(drafted, subject.groups) for drafted in rows]
        statuses = [
            known + status_quality(drafted, subject.groups)
            for known, drafted in zip(statuses, rows, strict=True)
        ]
        found.append(qualities)
        yield from _lines_of(subject.name, qualities, _AIMS)
    yield from _means(found)
    differ = [_part(status.differ, status.said_to_differ) for status in statuses]
    agree = [_part(status.said_to_agree, status.agreeing) for status in statuses]
    yield _line("all", "", "cells called differing that do", differ, "60 %")
    yield _line("all", "", "agreeing cells called so", agree, "70 %")


def elsewhere_lines(vectors: Vectors | None, subjects: Sequence[GoldSubject]) -> Iterator[str]:
    """The same table of articles that are not in this repository, drafted with the weights of the program: they were
    fitted without these articles."""
    yield _HEAD
    for subject in subjects:
        ways = [None] if vectors is None else [None, vectors]
        rows = [_rows(subject, way, None) for way in ways]
        qualities = [draft_quality(drafted, subject.groups) for drafted in rows]
        yield from _lines_of(subject.name, qualities, _AIMS_OF_LONG_ONES)


def _rows(
    subject: GoldSubject, vectors: Vectors | None, weights: LikelihoodWeights | None
) -> tuple[Row, ...]:
    drafts = drafts_of(subject.articles, DraftWork(), vectors, FIRST, weights)
    return tuple(draft.row for draft in drafts)


def _lines_of(name: str, qualities: Sequence[DraftQuality], aims: tuple[str, str]) -> Iterator[str]:
    questions = f"{qualities[0].questions}"
    together, whole = [quality.together for quality in qualities], [quality.whole for quality in qualities]
    return _lines(name, questions, together, whole, aims)


def _means(found: Sequence[Sequence[DraftQuality]]) -> Iterator[str]:
    ways = list(zip(*found, strict=True))
    together = [sum(quality.together for quality in way) / len(way) for way in ways]
    whole = [sum(quality.whole for quality in way) / len(way) for way in ways]
    return _lines("mean", "", together, whole, _AIMS)


def _lines(
    name: str, questions: str, together: Sequence[float], whole: Sequence[float], aims: tuple[str, str]
) -> Iterator[str]:
    """Both measures of drafts, each with its value in every way of drafting."""
    pairs, held = [f"{share:.2f}" for share in together], [f"{100 * share:.0f} %" for share in whole]
    yield _line(name, questions, "pairs of a row that belong together", pairs, aims[0])
    yield _line(name, questions, "questions that a row holds", held, aims[1])


def _line(name: str, questions: str, measure: str, ways: Sequence[str], aim: str) -> str:
    first, *more = ways
    return f"| {name} | {questions} | {measure} | {first} | {more[0] if more else ''} | {aim} |"


def _part(part: int, of: int) -> str:
    return f"{part} of {of}" + (f" ({100 * part / of:.0f} %)" if of else "")
