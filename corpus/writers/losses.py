"""What export formats cannot represent, and how much of it a project contains."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from corpus.archive import Archive
from corpus.model import Kind, MarkAction


class Loss(StrEnum):
    """A part of a project that a format cannot represent."""

    HISTORY = "history"
    """The journal of changes; only the project file has it."""
    TEXTS = "texts"
    """The texts of the articles."""
    LINKS = "links"
    LINK_LINES = "link_lines"
    """Links are written as text only."""
    RATES = "rates"
    """Rates by which figures were converted."""
    PLOTS = "plots"
    """Plots of figures."""
    QUESTIONS = "questions"
    """Questions, and with them the comparison."""
    SUMMARIES = "summaries"
    """The analyst's summaries of questions."""
    UNGROUPED = "ungrouped"
    """Claims that answer no question."""
    FIGURE_MARKS = "figure_marks"
    """Corrections of figures."""
    KINDS = "kinds"
    """The kinds of claims."""
    NOTES = "notes"
    ORPHANS = "orphans"
    """Claims whose quotation is no longer in the corrected text."""
    REJECTIONS = "rejections"
    """Rejected suggestions and drafts."""
    READINGS = "readings"
    """The marks of annotators that they have read an article."""
    MEMOS = "memos"
    """Texts about articles, tags and the project."""
    SEARCHES = "searches"
    """Saved searches."""
    ORIGINS = "origins"
    """Third parties that claims quote."""
    CODEBOOK = "codebook"
    """Definitions, colours and order of tags, but not their names."""
    CLAIMS = "claims"
    """Claims and everything that belongs to them."""
    OTHER_TABLES = "other_tables"
    """The other tables, each of which needs a file of its own."""


def losses_of(archive: Archive, losses: Iterable[Loss]) -> tuple[tuple[Loss, int], ...]:
    """Those of ``losses`` that affect the project, with their counts; 0 for those that cannot be counted."""
    counted = []
    for loss in losses:
        count = _COUNTS.get(loss)
        number = 0 if count is None else count(archive)
        if count is None or number:
            counted.append((loss, number))
    return tuple(counted)


_COUNTS: dict[Loss, Callable[[Archive], int]] = {
    Loss.TEXTS: lambda archive: len(archive.articles),
    Loss.LINKS: lambda archive: len(archive.links),
    Loss.LINK_LINES: lambda archive: len(archive.links),
    Loss.RATES: lambda archive: len(archive.rates),
    Loss.QUESTIONS: lambda archive: len(archive.questions),
    Loss.SUMMARIES: lambda archive: sum(bool(question.summary.strip()) for question in archive.questions),
    Loss.UNGROUPED: lambda archive: sum(claim.question is None for claim in archive.claims),
    Loss.FIGURE_MARKS: lambda archive: sum(
        mark.action in (MarkAction.CORRECTED, MarkAction.ADDED) for mark in archive.figure_marks
    ),
    Loss.KINDS: lambda archive: sum(claim.kind is not Kind.NONE for claim in archive.claims),
    Loss.NOTES: lambda archive: (
        sum(bool(claim.note.strip()) for claim in archive.claims)
        + sum(bool(link.note.strip()) for link in archive.links)
    ),
    Loss.ORPHANS: lambda archive: sum(claim.orphaned for claim in archive.claims),
    Loss.REJECTIONS: lambda archive: len(archive.rejections) + len(archive.draft_rejections),
    Loss.READINGS: lambda archive: len(archive.readings),
    Loss.MEMOS: lambda archive: len(archive.memos),
    Loss.SEARCHES: lambda archive: len(archive.saved_searches),
    Loss.ORIGINS: lambda archive: len(archive.origins),
    Loss.CODEBOOK: lambda archive: len(archive.tags),
    Loss.CLAIMS: lambda archive: len(archive.claims),
}
"""The functions that count losses; those without one cannot be counted."""
