"""A whole project as one value, the content of an export file."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.memos import Memo, SavedSearch
from corpus.model import (
    Annotator,
    Article,
    Claim,
    FigureMark,
    Link,
    Project,
    Rejection,
    Relation,
    Tag,
    TextVersion,
)
from corpus.questions import ArticleReading, CellStatus, DraftRejection, Origin, Question, Rate


@dataclass(frozen=True, slots=True)
class Archive:
    """The rows of a project, as an export writes them and an import reads them."""

    project: Project
    annotators: tuple[Annotator, ...] = ()
    articles: tuple[Article, ...] = ()
    texts: tuple[TextVersion, ...] = ()
    """The current text versions; empty in an export without texts."""
    tags: tuple[Tag, ...] = ()
    relations: tuple[Relation, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    figure_marks: tuple[FigureMark, ...] = ()
    """Each belongs to one of :attr:`claims`."""
    rejections: tuple[Rejection, ...] = ()
    """Each is about a pair of :attr:`articles`."""
    questions: tuple[Question, ...] = ()
    """In their order; each answered by at least one of :attr:`claims`."""
    cells: tuple[CellStatus, ...] = ()
    readings: tuple[ArticleReading, ...] = ()
    origins: tuple[Origin, ...] = ()
    draft_rejections: tuple[DraftRejection, ...] = ()
    """Each names quotes from :attr:`articles`."""
    rates: tuple[Rate, ...] = ()
    memos: tuple[Memo, ...] = ()
    """Each about the project, one of :attr:`articles` or one of :attr:`tags`."""
    saved_searches: tuple[SavedSearch, ...] = ()
    """In their order."""
    exported: str = ""
    """When the export was written, ISO 8601 in UTC."""
    extra: str = ""
    """Fields of the file that this version does not know, as JSON."""
