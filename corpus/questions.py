"""The rows of a comparison as immutable values: questions, what analysts said about their cells, origins and rates.

A *question* (议题) is a group of claims of any number of articles that answer it: a row of the comparison. A claim
belongs to at most one, which its ``question`` names, and no question is without claims. What is computed from these
rows is in :mod:`corpus.comparing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.identities import (
    AnnotatorId,
    ArticleId,
    CellId,
    ClaimId,
    DraftRejectionId,
    OriginId,
    QuestionId,
    RateId,
    ReadingId,
    TagId,
)


class QuestionVerdict(StrEnum):
    """What an analyst found about a question; the empty value means: not said."""

    NONE = ""
    AGREED = "agreed"
    DISPUTED = "disputed"
    OPEN = "open"


class Status(StrEnum):
    """How an article stands to the baseline of a question."""

    BASELINE = "baseline"
    AGREES = "agrees"
    DIFFERS_IN_FIGURE = "differs_in_figure"
    OVERLAPS = "overlaps"
    CONTRADICTS = "contradicts"
    QUOTES = "quotes"
    NOT_MENTIONED = "not_mentioned"
    """The article was read and says nothing about the question."""
    UNREAD = "unread"
    """Nobody marked the article as read, and no claim of it answers the question."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question that articles answer, with the analyst's own words about the answers."""

    id: QuestionId
    title: str
    summary: str
    """The analyst's finding, in their own words."""
    verdict: QuestionVerdict
    note: str
    tag: TagId | None
    baseline: ClaimId | None
    """The claim that the others are compared with; None: the first of the group by article and place."""
    position: int
    """Order among the questions."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class CellStatus:
    """An analyst's word on how an article stands in a question, against what follows from claims and links.

    The identity follows from question and article (UUIDv5), so that two copies of a project mean the same row."""

    id: CellId
    question: QuestionId
    article: ArticleId
    status: Status
    reason: str
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """That an annotator marked an article as read. The identity follows from both (UUIDv5)."""

    id: ReadingId
    article: ArticleId
    annotator: AnnotatorId
    created: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """A third party that articles quote: a report, a newspaper, an office. Claims of one origin count once."""

    id: OriginId
    name: str
    note: str
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class DraftRejection:
    """A drafted row that an analyst does not want to see again.

    Known by the quotes of its statements, not by places, so it outlives a corrected text."""

    id: DraftRejectionId
    title: str
    quotes: tuple[tuple[ArticleId, str], ...]
    """Each statement as its article and its words, in the order of the row."""
    annotator: AnnotatorId
    created: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate of exchange, or another factor, that an analyst entered. Figures are converted by no other."""

    id: RateId
    unit: str
    """The unit converted, as :class:`corpus.figures.Figure` has it: ``USD``."""
    target: str
    """The unit that it is converted into: ``CNY``."""
    factor: float
    """How many of ``target`` one ``unit`` is."""
    note: str
    """Where it is from, and of which day."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""
