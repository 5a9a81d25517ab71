"""The content of the matrix's cells in words and codes, computed once for each cell and painted often."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from corpus.comparing.values import Cell, CellStatement, Row, StatusReasonCode
from corpus.model import Language, Span
from corpus.questions import Status
from corpus.snapshot import Snapshot
from desktop.comparing.cell_warning import CellWarning, WarningKind, warning_of
from desktop.words.comparing_words import (
    difference_words,
    figure_words,
    letters_of,
    reason_words,
    sources_words,
    status_name,
    translate,
)
from desktop.words.filling import filled


class Ground(Enum):
    """The background of a cell."""

    PLAIN = auto()
    QUIET = auto()
    """The article says nothing on the question."""
    CONTRADICTION = auto()
    UNREAD = auto()


class NoteKind(Enum):
    """The subject of the third line of a cell."""

    OVERRULED = auto()
    WARNING = auto()
    ECHO = auto()


@dataclass(frozen=True, slots=True)
class CellNote:
    """The third line of a cell."""

    kind: NoteKind
    words: str
    was: Status | None = None
    """For an overruled cell: the computed status."""


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell as it is painted."""

    status: Status | None
    """None if the program found nothing in this source."""
    draft: bool
    overruled: bool
    ground: Ground
    figure: str = ""
    """In normalised form."""
    compared: bool = True
    """False for a figure that the analyst excluded from the comparison."""
    beside: str = ""
    """Shown beside the figure: the difference to the baseline, or a word in its place."""
    warned: bool = False
    """Whether ``beside`` is a warning that the figure is not comparable."""
    quote: str = ""
    focus: Span | None = None
    """The place of the figure in :attr:`quote`."""
    language: Language = Language.SIMPLIFIED
    note: CellNote | None = None
    words: str = ""
    """Shown instead of a figure and a quote for an article that says nothing."""
    reason: str = ""
    """Why the cell has its status."""
    more: int = 0
    """Number of further claims of the article on the question."""

    @property
    def spoken(self) -> str:
        """The cell for a screen reader."""
        status = status_name(self.status) if self.status is not None else ""
        note = self.note.words if self.note is not None else ""
        texts = (
            status,
            self.words if self.words != status else "",
            self.figure,
            self.beside if self.beside != status else "",
            self.quote,
            note,
        )
        return translate("Matrix", ", ").join(part for part in texts if part)


def shown_cell(row: Row, cell: Cell, snapshot: Snapshot) -> ShownCell:
    """The content of a cell."""
    if not cell.statements:
        return _silent(row, cell)
    statement = cell.statements[0]
    answer = statement.answering
    article = snapshot.articles.get(cell.article)
    warning = warning_of(cell)
    beside, warned = _beside(row, cell, warning)
    return ShownCell(
        status=cell.status,
        draft=row.draft,
        overruled=cell.overruled,
        ground=Ground.CONTRADICTION if cell.status is Status.CONTRADICTS else Ground.PLAIN,
        figure=figure_words(answer.figure) if answer is not None else "",
        compared=answer is None or not (answer.scope or answer.period),
        beside=beside,
        warned=warned,
        quote=statement.text,
        focus=focus_of(statement),
        language=article.language if article is not None else Language.SIMPLIFIED,
        note=_note(row, cell, warning, snapshot),
        reason=reason_words(cell.reason),
        more=len(cell.statements) - 1,
    )


def focus_of(statement: CellStatement) -> Span | None:
    """The place of the answering figure in the statement."""
    answer = statement.answering
    if answer is None:
        return None
    start = answer.figure.start - statement.span.start
    end = answer.figure.end - statement.span.start
    return Span(start, end) if 0 <= start < end <= len(statement.text) else None


def _silent(row: Row, cell: Cell) -> ShownCell:
    if row.draft:
        words = translate("Matrix", "Nothing found")
        return ShownCell(None, draft=True, overruled=False, ground=Ground.QUIET, words=words)
    ground = Ground.UNREAD if cell.status is Status.UNREAD else Ground.QUIET
    return ShownCell(
        cell.status,
        draft=False,
        overruled=cell.overruled and cell.status is not Status.NOT_MENTIONED,
        ground=ground,
        words=status_name(cell.status),
        reason=reason_words(cell.reason),
    )


def _beside(row: Row, cell: Cell, warning: CellWarning | None) -> tuple[str, bool]:
    """The text beside the figure, and whether it is a warning."""
    if cell.status is Status.BASELINE:
        proposed = translate("Matrix", "as baseline")
        return (proposed if row.draft else status_name(cell.status)), False
    if cell.figure is None:
        return status_name(cell.status), False
    kind = warning.kind if warning is not None else None
    if kind is WarningKind.SCOPE or cell.comparison is None:
        return "", False
    if warning is not None and kind is WarningKind.OBSTACLE:
        return warning.words, True
    return ("" if cell.status is Status.AGREES else difference_words(row, cell.article)), False


def _note(
    row: Row,
    cell: Cell,
    warning: CellWarning | None,
    snapshot: Snapshot,
) -> CellNote | None:
    """The third line: the overruling, else a warning that is not beside the figure, else an origin."""
    if cell.overruled and cell.reason.code is StatusReasonCode.OVERRULED:
        return CellNote(NoteKind.OVERRULED, _overrule_words(row, cell, snapshot), cell.derived)
    if warning is not None and warning.kind is not WarningKind.OBSTACLE:
        return CellNote(NoteKind.WARNING, warning.words)
    for origin in row.origins:
        if cell.article in origin.articles and len(origin.articles) > 1:
            words = translate("Matrix", "{origin}; {letters} from one origin").format(
                origin=origin.name, letters=letters_of(origin.articles, snapshot)
            )
            return CellNote(NoteKind.ECHO, words)
    return None


def _overrule_words(row: Row, cell: Cell, snapshot: Snapshot) -> str:
    """Who overruled the status, as in ``林晓改判：口径相近``; without the name for a draft, which nobody else can have
    changed."""
    question = row.question.id if row.question is not None else ""
    decisions = (status for status in snapshot.cells_of_question(question) if status.article == cell.article)
    status = next(decisions, None)
    person = snapshot.annotators.get(status.annotator) if status is not None else None
    words = (
        filled(translate("Matrix", "Overruled by {name}"), name=person.name)
        if person is not None and person.name
        else translate("Matrix", "Overruled")
    )
    reason = " ".join(cell.reason.details)
    return translate("Matrix", "{what}: {reason}").format(what=words, reason=reason) if reason else words


@dataclass(frozen=True, slots=True)
class ShownTopic:
    """The first cell of a row: title, and how the sources relate to each other."""

    title: str
    tag: tuple[str, int | None] | None
    """Colour and digit of the tag."""
    tallies: tuple[tuple[Status, int], ...]
    echoes: int
    score: float | None
    sources: str
    """The number of sources and of origins."""

    @property
    def spoken(self) -> str:
        """The cell for a screen reader."""
        tallies = (f"{status_name(status)} {count}" for status, count in self.tallies)
        score = f"{self.score:.2f}" if self.score is not None else ""
        return translate("Matrix", ", ").join(
            part for part in (self.title, self.sources, score, *tallies) if part
        )


TALLIED = (
    Status.AGREES,
    Status.OVERLAPS,
    Status.DIFFERS_IN_FIGURE,
    Status.CONTRADICTS,
    Status.QUOTES,
    Status.NOT_MENTIONED,
    Status.UNREAD,
)
"""The statuses that are counted, in this order."""


def shown_topic(row: Row, snapshot: Snapshot) -> ShownTopic:
    """The content of a row's first cell."""
    tag = snapshot.tags.get(tag_of(row, snapshot) or "")
    counts = ((status, row.count(status)) for status in TALLIED)
    return ShownTopic(
        row.title,
        (tag.colour, snapshot.digit_of(tag.id)) if tag is not None else None,
        () if row.draft else tuple((status, count) for status, count in counts if count),
        0 if row.draft else sum(cell.echo for cell in row.cells),
        row.score,
        sources_words(row),
    )


def tag_of(row: Row, snapshot: Snapshot) -> str | None:
    """The tag of a row: the question's own, else the one that most of its claims have."""
    if row.question is not None and row.question.tag is not None:
        return row.question.tag
    counts: dict[str, int] = {}
    for cell in row.cells:
        for statement in cell.statements:
            claim = snapshot.claims.get(statement.claim or "")
            for tag in claim.tags if claim is not None else ():
                counts[tag] = counts.get(tag, 0) + 1
    return max(counts, key=lambda tag: counts[tag]) if counts else None
