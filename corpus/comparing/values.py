"""The values of a comparison: rows, cells, statements and their figures, with codes for the reasons.

The window, the command line and the report word the codes. Offsets are code points of an article's current text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from corpus.identities import ArticleId, ClaimId, OriginId
from corpus.model import Span
from corpus.questions import Question, Status

if TYPE_CHECKING:
    # At run time, readers of rows need not load the grammar of figures.
    from corpus.figures.compare import FigureComparison
    from corpus.figures.figure import Figure


class StatusReasonCode(StrEnum):
    """Why a cell has its status; :mod:`corpus.comparing.statuses` has the order in which they are tried."""

    OVERRULED = "overruled"
    """The analyst set the status."""
    IS_BASELINE = "is_baseline"
    LINKED = "linked"
    """The article has a link to the baseline; ``details`` has the relation."""
    OWN_RELATION = "own_relation"
    """The article has a link of a user-defined relation; ``details`` has its name."""
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
    """For an entry of the ledger that is left out of the spread: a one-sided bound, or an indefinite number (数百万);
    ``details`` has the :class:`corpus.figures.Bound`."""
    NOT_COMPARED = "not_compared"
    """There is neither a link nor a pair of figures."""
    PROPOSED = "proposed"
    """For a draft: the suggestion engine proposes the relation in ``details``."""
    MARKED_READ = "marked_read"
    """The article was marked as read and has no claim in the question."""
    NOT_READ = "not_read"


@dataclass(frozen=True, slots=True)
class StatusReason:
    """Why a cell has its status: a code and its details."""

    code: StatusReasonCode
    details: tuple[str, ...] = ()
    figures: StatusReasonCode | None = None
    """For a status by a link: what the answering figures say, if that is something else."""

    @property
    def rate(self) -> tuple[str, float, str] | None:
        """Unit, factor and target of the rate by which one of the compared figures was converted; None if none was."""
        if self.code not in _BY_FIGURES or len(self.details) != 3:
            return None
        unit, factor, target = self.details
        return unit, float(factor), target


_BY_FIGURES = frozenset(
    {StatusReasonCode.FIGURES_COMPATIBLE, StatusReasonCode.FIGURES_DIFFER, StatusReasonCode.BOUND_ALLOWS}
)
"""The reasons that figures give; their details are the rate by which one was converted."""


@dataclass(frozen=True, slots=True)
class CellFigure:
    """A figure of a statement with the analyst's marks on it."""

    figure: Figure
    chosen: bool = False
    """Whether an analyst chose it as the answer."""
    scope: str = ""
    """Why it is of another scope, in the analyst's words; such a figure is not compared."""
    period: str = ""


@dataclass(frozen=True, slots=True)
class CellStatement:
    """A statement of an article on a question: a claim, or in a draft a statement that may become one."""

    claim: ClaimId | None
    article: ArticleId
    span: Span
    text: str
    figures: tuple[CellFigure, ...] = ()
    answer: int | None = None
    """Index of the figure that answers the question."""
    origin: OriginId | None = None

    @property
    def answering(self) -> CellFigure | None:
        return None if self.answer is None else self.figures[self.answer]


@dataclass(frozen=True, slots=True)
class Cell:
    """The cell of an article in a row."""

    article: ArticleId
    status: Status
    reason: StatusReason
    overruled: bool = False
    statements: tuple[CellStatement, ...] = ()
    """The claims of the article in this question; the first is the one that the status is about."""
    comparison: FigureComparison | None = None
    """The baseline's answering figure compared with this cell's; None if either has none."""
    echo: bool = False
    """Whether an earlier cell of the row has the same origin, so that this one is no independent confirmation."""
    derived: Status | None = None
    """For an overruled cell: the status computed from links and figures."""

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
    """Whether an analyst confirmed it; otherwise it was found in the texts."""


class WhyCode(StrEnum):
    """Why the statements of a draft belong together."""

    SAME_UNIT = "same_unit"
    """``words``: the unit."""
    FIGURES_AGREE = "figures_agree"
    """``articles`` have equal figures; ``words``: the figure as one of them writes it."""
    FIGURES_SPREAD = "figures_spread"
    """``words``: the least and the greatest figure as the texts write them."""
    SHARED_WORDS = "shared_words"
    SCRIPTS = "scripts"
    """``words``: words of the same meaning in different scripts or regional usage, in pairs."""
    MEANING = "meaning"
    """The statements are similar according to a sentence encoder."""
    SAME_ORIGIN = "same_origin"
    """``articles`` quote one origin; ``words``: its name."""
    LINKED = "linked"
    """Links of analysts connect them."""


@dataclass(frozen=True, slots=True)
class Why:
    """One reason why the statements of a draft belong together."""

    code: WhyCode
    words: tuple[str, ...] = ()
    articles: tuple[ArticleId, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A question of the project or a draft, with a cell for every article in the order of the articles."""

    question: Question | None
    """None for a draft."""
    title: str
    baseline: ArticleId | None
    """The article of the baseline; None if no article answers."""
    cells: tuple[Cell, ...]
    score: float | None = None
    """For a draft: the likelihood that the statements belong together, from 0 to 1."""
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
        """The number of cells with a status, without echoes, which are no independent confirmations."""
        return sum(cell.status is status and not cell.echo for cell in self.cells)


class Agreement(StrEnum):
    """Whether the figures of a row of the ledger agree."""

    EQUAL = "equal"
    COMPATIBLE = "compatible"
    DIFFERS = "differs"
    CONTRADICTS = "contradicts"
    """An article contradicts the baseline according to an analyst; never follows from figures."""
    NOT_COMPARABLE = "not_comparable"
    SINGLE = "single"
    """Only one article has a figure that can be compared."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """An article's figure in a row of the ledger, with its value in the unit of the row."""

    article: ArticleId
    claim: ClaimId | None
    span: Span
    """The span of the figure."""
    figure: CellFigure
    low: float | None
    """In the row's unit; None for dates, and if it cannot be converted."""
    high: float | None
    compared: bool
    """Whether it is part of the spread."""
    excluded: StatusReason | None
    """Why it is not: another scope or period, or an obstacle."""
    outlier: bool = False

    @property
    def left_out(self) -> bool:
        """Whether the figure cannot be compared with the others because of its scope, period or unit. A one-sided
        bound can, although it is not part of the spread."""
        return self.excluded is not None and self.excluded.code is not StatusReasonCode.ONE_SIDED


@dataclass(frozen=True, slots=True)
class Spread:
    """The spread of the compared figures of a row, without one-sided bounds."""

    low: float
    high: float
    absolute: float
    share: float | None
    """``absolute`` as a share of ``low``; None if that is 0."""
    times: float | None
    """``high`` as a multiple of ``low``; None unless both are positive."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """The figures of one measure of a question, by article."""

    row: int
    """Index of the row of the comparison."""
    title: str
    unit: str
    """The common unit of the figures, as in :class:`corpus.figures.Figure`; empty if they have none."""
    scale: float
    """The power of ten by which the numbers are divided for display, such as 1e8 for 亿."""
    entries: tuple[LedgerEntry, ...]
    spread: Spread | None
    agreement: Agreement
    """According to the figures alone."""
    judgement: Agreement
    """According to the figures and to what analysts decided; this is what is shown."""
    converted: tuple[tuple[str, str, float], ...] = ()
    """The exchange rates that were used: unit, target, factor."""


class Direction(StrEnum):
    """The direction of a difference."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"
    """No difference, or none that is certain."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Apart:
    """The difference of a figure from another one, in words of a language."""

    direction: Direction
    amount: str = ""
    """The amount in the unit of the row, without a sign, and without the unit except for percentage points: ``14``,
    ``约 2``."""
    with_unit: str = ""
    """The amount with its unit: ``约 2 万人次``, ``2 万人次以上``."""
    share: str = ""
    """The difference as a signed share of the first figure: ``+3.5%``, ``> +0.5%``; empty if it makes no sense."""
    reason: StatusReason | None = None
    """Why there is no difference, or why the figures may be the same."""
