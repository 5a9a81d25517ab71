"""The rows of a comparison as immutable values: questions, analysts' decisions on cells, origins, and rates.

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
    """An analyst's conclusion on a question; the empty value means that none was entered."""

    NONE = ""
    AGREED = "agreed"
    DISPUTED = "disputed"
    OPEN = "open"


class Status(StrEnum):
    """How an article relates to the baseline of a question."""

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
    """A question that articles answer, with the analyst's summary and verdict."""

    id: QuestionId
    title: str
    summary: str
    """The analyst's finding, in their own words."""
    verdict: QuestionVerdict
    note: str
    tag: TagId | None
    baseline: ClaimId | None
    """The claim that the others are compared with; None for the first of the group by article and place."""
    position: int
    """Order among the questions."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class CellStatus:
    """An analyst's decision on the status of an article in a question, which overrides the computed one.

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
    """The mark of an annotator that they read an article. Its identity follows from both (UUIDv5)."""

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

    It is identified by the quotes of its statements, not by offsets, so it also holds in a corrected text."""

    id: DraftRejectionId
    title: str
    quotes: tuple[tuple[ArticleId, str], ...]
    """The article and the quote of each statement, in the order of the row."""
    annotator: AnnotatorId
    created: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Rate:
    """An exchange rate, or another conversion factor, that an analyst entered. Figures are converted only by these."""

    id: RateId
    unit: str
    """The unit that is converted, as in :class:`corpus.figures.Figure`: ``USD``."""
    target: str
    """The unit that it is converted into: ``CNY``."""
    factor: float
    """How many of ``target`` one ``unit`` is."""
    note: str
    """Source and date of the rate."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""
