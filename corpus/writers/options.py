"""The options of exports, of all formats."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """The purpose of a format, by which formats are grouped."""

    WRITING = "writing"
    """For readers who do not have the program."""
    TABLES = "tables"
    """For those who count and sort by themselves."""
    PROGRAMS = "programs"
    """For other programs of qualitative analysis."""
    BACKUP = "backup"
    """To be imported again by this program."""


class Content(StrEnum):
    """The part of a project that a file contains, and its arrangement."""

    PROJECT = "project"
    """The whole project."""
    COMPARISON = "comparison"
    """A row for each question and a column for each article; in a document with findings, figures and sources."""
    BY_QUESTION = "by_question"
    """The claims under the questions that they answer."""
    BY_TAG = "by_tag"
    BY_ARTICLE = "by_article"
    TEXTS = "texts"
    """The texts of the articles with their claims highlighted."""
    CLAIMS = "claims"
    """A line for each claim."""
    LINKS = "links"
    FIGURES = "figures"
    """The figures: in tables and JSON Lines, a line for each."""
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
"""The contents that are tables, in the order of the sheets of a workbook."""


def suits_landscape(content: Content) -> bool:
    """Whether landscape is the default for this content: the comparison has a column for each source."""
    return content is Content.COMPARISON


class Option(StrEnum):
    """An option that some formats offer; the values are names of fields of :class:`ExportOptions`."""

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
    """The values of the options. A format ignores those that it does not offer."""

    content: Content | None = None
    """None: the default of the format."""
    texts: bool = True
    """The texts of the articles."""
    names: bool = True
    """The names of the annotators; otherwise numbers."""
    notes: bool = True
    """The notes on claims and links; in a document as comments."""
    memos: bool = True
    """The memos about the project, articles and tags."""
    figures: bool = True
    """The table of figures."""
    silent: bool = True
    """Label cells of articles that were read and do not mention the question; otherwise these cells are empty."""
    simplified: bool = False
    """Quotations in Simplified characters; otherwise as in the texts."""
    quotes: bool = False
    """All quotations after the comparison."""
    landscape: bool = True
    """Landscape pages."""
    serif: bool = True
    """Running text in a serif font."""
    link_codes: bool = False
    """Links also as codes on both claims, for programs without links."""
