"""What can be chosen of an export, in any format."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a format is for; formats are offered under it."""

    WRITING = "writing"
    """For readers who do not have the program."""
    TABLES = "tables"
    """For those who count and sort by themselves."""
    PROGRAMS = "programs"
    """For other programs of qualitative analysis."""
    BACKUP = "backup"
    """For ourselves."""


class Content(StrEnum):
    """Which part of a project a file tells of, and in which order."""

    PROJECT = "project"
    """All of it."""
    COMPARISON = "comparison"
    """One row a question, one column an article; in a report with all that belongs to it."""
    BY_QUESTION = "by_question"
    """The claims under the questions that they answer."""
    BY_TAG = "by_tag"
    BY_ARTICLE = "by_article"
    TEXTS = "texts"
    """The texts of the articles with what is marked in them."""
    CLAIMS = "claims"
    """One line a claim."""
    LINKS = "links"
    FIGURES = "figures"
    """The ledger: one line a measure of a question, one column an article."""
    CODEBOOK = "codebook"
    ARTICLES = "articles"


TABLES = (
    Content.CLAIMS,
    Content.LINKS,
    Content.COMPARISON,
    Content.FIGURES,
    Content.CODEBOOK,
    Content.ARTICLES,
)
"""What there are tables of, in the order of the sheets of a workbook."""


def suits_landscape(content: Content) -> bool:
    """Whether pages of this content are wider than high where nobody chose: the comparison has a column a source."""
    return content is Content.COMPARISON


class Option(StrEnum):
    """What some formats let one choose; the values are names of fields of :class:`ExportOptions`."""

    TEXTS = "texts"
    NAMES = "names"
    NOTES = "notes"
    MEMOS = "memos"
    FIGURES = "figures"
    SILENT = "silent"
    SIMPLIFIED = "simplified"
    QUOTES = "quotes"
    LANDSCAPE = "landscape"
    SERIF = "serif"
    LINK_CODES = "link_codes"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What was chosen. A format ignores what it has no choice of."""

    content: Content | None = None
    """None: the first that the format offers."""
    texts: bool = True
    """The texts of the articles."""
    names: bool = True
    """The names of the annotators; else numbers."""
    notes: bool = True
    """The notes on claims and links; in a document as comments."""
    memos: bool = True
    """The memos about the project, articles and tags."""
    figures: bool = True
    """The table of figures."""
    silent: bool = True
    """What was read and is not mentioned; else those cells stay empty."""
    simplified: bool = False
    """Quotations in Simplified characters; else as the texts have them."""
    quotes: bool = False
    """All quotations behind the comparison."""
    landscape: bool = True
    """Pages wider than high."""
    serif: bool = True
    """Running text in a serif face."""
    link_codes: bool = False
    """Links also as codes at both ends, for programs that have no links."""
