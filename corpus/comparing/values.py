"""What a comparison is made of: rows, cells, statements and their figures, each with the reason in a code.

The window, the command line and the report word the codes, each in its language. Offsets are code points of an
article's current text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, ClaimId, OriginId
from corpus.model import Span
from corpus.questions import Question, Status

if TYPE_CHECKING:
    # Whoever only reads rows need not load the grammar of figures.
    from corpus.figures.compare import FigureComparison
    from corpus.figures.figure import Figure


class StatusReasonCode(StrEnum):
    """Why a cell has its status; :mod:`corpus.comparing.statuses` has the order in which they are tried."""

    OVERRULED = "overruled"
    """An analyst said so."""
    IS_BASELINE = "is_baseline"
    LINKED = "linked"
    """A link to the baseline says so; ``details`` has the relation."""
    OWN_RELATION = "own_relation"
    """A link of a relation of the analyst's own; ``details`` has its name."""
    FIGURES_EQUAL = "figures_equal"
    FIGURES_COMPATIBLE = "figures_compatible"
    """Equal within rounding and 约."""
    FIGURES_DIFFER = "figures_differ"
    BOUND_ALLOWS = "bound_allows"
    """A one-sided bound that allows the value of the other."""
    OTHER_SCOPE = "other_scope"
    """A figure is marked as of another scope; ``details`` has the analyst's words."""
    OTHER_PERIOD = "other_period"
    NOT_COMPARABLE = "not_comparable"
    """``details`` has the :class:`corpus.figures.compare.Obstacle`."""
    ONE_SIDED = "one_sided"
    """Of an entry of the ledger, which leaves the spread: a one-sided bound, or a number that is only outlined
    (数百万); ``details`` has the :class:`corpus.figures.Bound`."""
    NOT_COMPARED = "not_compared"
    """Neither a link nor a figure tells."""
    PROPOSED = "proposed"
    """Of a draft: the suggestion engine proposes the relation; ``details`` has it."""
    MARKED_READ = "marked_read"
    """The article was marked as read, and nothing of it is in the group."""
    NOT_READ = "not_read"


@dataclass(frozen=True, slots=True)
class StatusReason:
    """Why a cell has its status: a code and what belongs to it."""

    code: StatusReasonCode
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CellFigure:
    """A figure of a statement as the comparison uses it."""

    figure: Figure
    chosen: bool = False
    """Whether an analyst chose it as the answer."""
    scope: str = ""
    """Why it is of another scope, in the analyst's words; such a figure is not compared."""
    period: str = ""


@dataclass(frozen=True, slots=True)
class CellStatement:
    """What one article says on a question: a claim, or in a draft a statement that may become one."""

    claim: ClaimId | None
    article: ArticleId
    span: Span
    text: str
    figures: tuple[CellFigure, ...] = ()
    answer: int | None = None
    """Which of ``figures`` answers the question."""
    origin: OriginId | None = None

    @property
    def answering(self) -> CellFigure | None:
        return None if self.answer is None else self.figures[self.answer]


@dataclass(frozen=True, slots=True)
class Cell:
    """One article in one row."""

    article: ArticleId
    status: Status
    reason: StatusReason
    overruled: bool = False
    statements: tuple[CellStatement, ...] = ()
    """The claims of the article in this question; the first is the one that the status is about."""
    comparison: FigureComparison | None = None
    """The baseline's answering figure compared with this cell's; None where either has none."""
    echo: bool = False
    """Whether an earlier cell of the row quotes the same origin, so that this one is no confirmation of its own."""
    derived: Status | None = None
    """Of an overruled cell: the status that follows from links and figures."""

    @property
    def figure(self) -> CellFigure | None:
        """The figure that answers the question."""
        return self.statements[0].answering if self.statements else None


@dataclass(frozen=True, slots=True)
class RowOrigin:
    """A third party that cells of one row quote."""

    name: str
    articles: tuple[ArticleId, ...]
    confirmed: bool
    """Whether analysts said so; else the program reads it in the texts."""


class WhyCode(StrEnum):
    """Why the statements of a draft belong together."""

    SAME_UNIT = "same_unit"
    """``words``: the unit."""
    FIGURES_AGREE = "figures_agree"
    """``articles`` state the same; ``words``: the figure as one of them has it."""
    FIGURES_SPREAD = "figures_spread"
    """``words``: the least and the greatest as the texts have them."""
    SHARED_WORDS = "shared_words"
    SCRIPTS = "scripts"
    """Words that differ by script or usage and mean the same, in pairs."""
    MEANING = "meaning"
    """A sentence encoder finds them close."""
    SAME_ORIGIN = "same_origin"
    """``articles`` quote one origin; ``words``: its name."""
    LINKED = "linked"
    """Links drawn by hand connect them."""


@dataclass(frozen=True, slots=True)
class Why:
    """One reason why the statements of a draft belong together."""

    code: WhyCode
    words: tuple[str, ...] = ()
    articles: tuple[ArticleId, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One question, of the analyst or drafted, with a cell for every article in the order of the articles."""

    question: Question | None
    """None for a draft."""
    title: str
    baseline: ArticleId | None
    """The article of the baseline; None where no article answers."""
    cells: tuple[Cell, ...]
    score: float | None = None
    """Of a draft: from 0 to 1, how well the statements belong together."""
    why: tuple[Why, ...] = ()
    origins: tuple[RowOrigin, ...] = ()

    @property
    def draft(self) -> bool:
        return self.question is None

    @property
    def answered(self) -> tuple[Cell, ...]:
        """The cells of articles that say something on the question."""
        return tuple(cell for cell in self.cells if cell.statements)

    def cell(self, article: str) -> Cell:
        """The cell of an article. Raises LookupError for an article that the row does not have."""
        for cell in self.cells:
            if cell.article == article:
                return cell
        raise LookupError(article)

    def count(self, status: Status) -> int:
        """How many cells have a status; echoes are not among them, since they are no confirmations of their own."""
        return sum(cell.status is status and not cell.echo for cell in self.cells)


class Agreement(StrEnum):
    """How the figures of a row stand to each other."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    DIFFERS = "differs"
    NOT_COMPARABLE = "not_comparable"
    SINGLE = "single"
    """Only one article has a figure that can be compared."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """An article's figure in one row of the ledger, with what it becomes in the row's unit."""

    article: ArticleId
    claim: ClaimId | None
    span: Span
    """Of the figure."""
    figure: CellFigure
    low: float | None
    """In the row's unit; None for dates and where the unit cannot be reached."""
    high: float | None
    compared: bool
    """Whether it takes part in the spread."""
    excluded: StatusReason | None
    """Why it does not: another scope or period, or an obstacle."""
    outlier: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """How far the compared figures of a row lie apart, bounds left out."""

    low: float
    high: float
    absolute: float
    share: float | None
    """``absolute`` as a share of ``low``; None where that is 0."""
    times: float | None
    """``high`` as a multiple of ``low``; None unless both are positive."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One measure of one question: one column an article."""

    row: int
    """Which row of the comparison."""
    title: str
    unit: str
    """The unit in which the figures are told, as :class:`corpus.figures.Figure` has it; empty where it differs."""
    scale: float
    """What the numbers are divided by to be told: 1e8 for 亿. A power of ten that the figures of the row suggest."""
    entries: tuple[LedgerEntry, ...]
    spread: Spread | None
    agreement: Agreement
    converted: tuple[tuple[str, str, float], ...] = ()
    """Rates of the analyst's that were used: unit, target, factor."""


class Direction(StrEnum):
    """Which way the other figure lies."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"
    """It is the same, or may be."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Apart:
    """How far another figure is from one, in words of a language."""

    direction: Direction
    amount: str = ""
    """In the unit of the row, without a sign and without the unit unless it is told in points: ``14``, ``约 2``."""
    told: str = ""
    """The amount with its unit: ``约 2 万人次``, ``2 万人次以上``."""
    share: str = ""
    """Of the figure, with its sign: ``+3.5%``, ``> +0.5%``; empty where it says nothing."""
    reason: StatusReason | None = None
    """Why no difference is told, or why they may be the same."""
