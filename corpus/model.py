"""The rows of a project as immutable values: articles, tags, claims, links and what belongs to them.

Every offset is a count of Unicode code points in an article's stored text; every span is half-open; every time is an
ISO 8601 string in UTC, and every identity is as :mod:`corpus.identities` says. Layers exchange these values and no
mutable objects. What happens to rows is in :mod:`corpus.changes`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.blocks import Block
from corpus.identities import (
    AnnotatorId,
    ArticleId,
    ClaimId,
    FigureMarkId,
    LinkId,
    OriginId,
    ProjectId,
    QuestionId,
    RejectionId,
    RelationId,
    TagId,
    TextId,
)
from corpus.measures import Bound, FigureKind
from corpus.memos import Memo, SavedSearch
from corpus.questions import ArticleReading, CellStatus, DraftRejection, Origin, Question, Rate

EQUIVALENT = RelationId("equivalent")
"""The same statement."""
OVERLAPS = RelationId("overlaps")
"""Partly the same statement."""
DIFFERS_IN_FIGURE = RelationId("differs_in_figure")
"""The same statement with another figure."""
CONTRADICTS = RelationId("contradicts")
"""An incompatible statement."""
QUOTES = RelationId("quotes")
"""The source quotes the target."""
BUILT_IN_RELATIONS = (EQUIVALENT, OVERLAPS, DIFFERS_IN_FIGURE, CONTRADICTS, QUOTES)
"""The built-in relations, in the order in which they are offered."""
DIRECTED_RELATIONS = frozenset({QUOTES})
TAG_COLOURS = ("blue", "orange", "green", "rose", "sky", "vermillion", "yellow", "indigo", "slate")


class Language(StrEnum):
    """The script an article is written in, as a BCP 47 tag."""

    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"
    MIXED = "zh"
    OTHER = "und"


class Kind(StrEnum):
    """What sort of statement a claim is; the empty value means: not said."""

    NONE = ""
    STATISTIC = "statistic"
    FORECAST = "forecast"
    CAUSAL = "causal"
    COMPARISON = "comparison"
    QUOTATION = "quotation"
    OPINION = "opinion"
    POLICY = "policy"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch ``[start, end)`` of code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, offset: int) -> bool:
        """Whether the code point at ``offset`` lies inside."""
        return self.start <= offset < self.end


@dataclass(frozen=True, slots=True)
class Selector:
    """The place of a claim, described in three ways: by quote, by context, and by position."""

    quote: str
    prefix: str
    suffix: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Project:
    """The project itself. ``id`` stays the same in every copy that colleagues make of the file."""

    id: ProjectId
    title: str
    created: str
    extra: str = ""


class AnnotatorKind(StrEnum):
    """Whether an annotator is a person or the shared layer; the empty value means a person."""

    PERSON = ""
    SHARED = "shared"
    """The layer in which independent codings are adjudicated."""


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person who tags and links, or the shared layer."""

    id: AnnotatorId
    name: str
    extra: str = ""
    colour: str = ""
    """One of :data:`TAG_COLOURS`; empty where none was chosen."""
    kind: AnnotatorKind = AnnotatorKind.PERSON
    same_as: AnnotatorId | None = None
    """Another identity of the same person, under which this one's work is shown."""


@dataclass(frozen=True, slots=True)
class Article:
    """The metadata of a source text. The text is a :class:`TextVersion`, which is loaded separately because it is
    long."""

    id: ArticleId
    title: str
    publisher: str
    published: str | None
    """ISO 8601 date, as exact as known: ``2026``, ``2026-09`` or ``2026-09-18``."""
    url: str
    language: Language
    source_file: str
    """The name (not the path) of the file it came from; empty when pasted."""
    encoding: str
    text: TextId
    """Identity of the current text version."""
    sha256: str
    """SHA-256 of the current text in UTF-8, in hexadecimal."""
    characters: int
    position: int
    """Order of import; the letters A, B, C… follow it."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""
    byline: str = ""
    """Who wrote it, as the article says."""
    file_sha256: str = ""
    """SHA-256 of the file or page that it was read from, in hexadecimal; empty when pasted."""
    folder: str = ""
    """The group in the library, empty for none; ``/`` separates levels."""

    @property
    def source_name(self) -> str:
        """What the article is called as a source: its publisher or, without one, its title."""
        return self.publisher or self.title


@dataclass(frozen=True, slots=True)
class TextVersion:
    """One immutable state of an article's text. A correction is a new version."""

    id: TextId
    article: ArticleId
    content: str
    sha256: str
    annotator: AnnotatorId
    created: str
    extra: str = ""
    blocks: tuple[Block, ...] = ()
    """Lines that are no ordinary paragraphs, in their order; they do not overlap."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A word of the codebook."""

    id: TagId
    name: str
    parent: TagId | None
    colour: str
    """One of :data:`TAG_COLOURS`."""
    definition: str
    shortcut: int | None
    """Digit 1 to 9 that applies the tag, unique in the project."""
    position: int
    """Order among its siblings."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one source states: a span of its text with tags, kind and note."""

    id: ClaimId
    article: ArticleId
    text: TextId
    """The text version that the span refers to."""
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    tags: tuple[TagId, ...]
    """Identities of tags, in the order of the codebook when they were read."""
    kind: Kind
    note: str
    orphaned: bool
    """True if the quote could not be placed in the current text; span and quote are then those of the old version."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""
    question: QuestionId | None = None
    """The question that it answers."""
    origin: OriginId | None = None
    """The third party that it quotes, as confirmed by an analyst."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def selector(self) -> Selector:
        return Selector(self.quote, self.prefix, self.suffix, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Relation:
    """A way in which two claims can stand to each other. The five of :data:`BUILT_IN_RELATIONS` have their name as
    identity and an empty ``name``, because the interface words them in its own language."""

    id: RelationId
    name: str
    directed: bool
    position: int
    extra: str = ""

    @property
    def built_in(self) -> bool:
        return self.id in BUILT_IN_RELATIONS


@dataclass(frozen=True, slots=True)
class Link:
    """A relation between two claims. For a directed relation ``source`` relates to ``target`` (source quotes target);
    for a symmetric one the order only says which claim was chosen first."""

    id: LinkId
    source: ClaimId
    target: ClaimId
    relation: RelationId
    note: str
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""

    def other_end(self, claim: ClaimId) -> ClaimId:
        """The claim at the opposite end of ``claim``."""
        return self.target if claim == self.source else self.source


class MarkAction(StrEnum):
    """What an analyst did to a figure of a claim."""

    CORRECTED = "corrected"
    ADDED = "added"
    DISMISSED = "dismissed"
    NOTED = "noted"
    """The figure is as the grammar reads it; only ``answers``, ``scope`` and ``period`` were set."""


@dataclass(frozen=True, slots=True)
class FigureMark:
    """An analyst's decision on a figure of a claim. It takes precedence over what the grammar reads at that place."""

    id: FigureMarkId
    claim: ClaimId
    start: int
    """Offset in the text version of the claim; ``text`` is what the claim's quote has at this place."""
    end: int
    action: MarkAction
    text: str
    kind: FigureKind
    low: float | None
    """As in :class:`corpus.figures.Figure`, like all fields up to ``inferred``. For a dismissed figure they are what
    the grammar had read."""
    high: float | None
    unit: str
    bound: Bound
    value: str
    inferred: bool
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""
    answers: bool = False
    """Whether it is the figure with which the claim answers its question."""
    scope: str = ""
    """Why it is of another scope than the others of its question, in the analyst's words; such a figure is not
    compared."""
    period: str = ""
    """Why it is of another period, likewise."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Rejection:
    """A suggested link that an analyst does not want to see again.

    The rejected pair of statements is identified by article and quote (compared folded), so the rejection also holds in
    a corrected text. ``one`` is in the article that was imported earlier. The offsets are where the quotes last were;
    they may be beyond the end of the current text."""

    id: RejectionId
    one_article: ArticleId
    one_quote: str
    one_start: int
    one_end: int
    other_article: ArticleId
    other_quote: str
    other_start: int
    other_end: int
    relation: RelationId
    """Identity of the relation that was proposed; it may have been deleted since."""
    annotator: AnnotatorId
    created: str
    updated: str
    extra: str = ""

    @property
    def one_span(self) -> Span:
        return Span(self.one_start, self.one_end)

    @property
    def other_span(self) -> Span:
        return Span(self.other_start, self.other_end)


Entity = (
    Project
    | Annotator
    | Article
    | TextVersion
    | Tag
    | Claim
    | FigureMark
    | Relation
    | Link
    | Rejection
    | Question
    | CellStatus
    | ArticleReading
    | Origin
    | DraftRejection
    | Rate
    | Memo
    | SavedSearch
)
