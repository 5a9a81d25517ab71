"""A project of another program as values: what can be imported, and what cannot.

The rows are those of the model, so that an import has an :class:`~corpus.archive.Archive` like any other. Times that
the file does not state are empty; the import fills them in.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from corpus.archive import Archive
from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
from corpus.model import Annotator, Claim, Tag


class LeftOutKind(StrEnum):
    """What is not imported from a file, and why."""

    NO_TEXT = "no_text"
    """Codings of a source whose text is not in the file."""
    RICH_TEXT = "rich_text"
    """Sources that the file contains only as a document or a PDF; the examples name them."""
    MEDIA = "media"
    """Pictures, audio and video with their codings."""
    REGIONS = "regions"
    """Codings of a region of a page or of a picture."""
    WHOLE_SOURCE = "whole_source"
    """Codes on a whole source, which are no claims, since claims are passages."""
    MEMOS = "memos"
    """Notes that do not belong to a passage."""
    REPLIES = "replies"
    """Answers to annotations."""
    PAGE_NOTES = "page_notes"
    """Annotations of a whole page."""
    CASES = "cases"
    SETS = "sets"
    GRAPHS = "graphs"
    VARIABLES = "variables"
    """Variables of sources that articles have no field for; the examples name them."""
    LINKS = "links"
    """Links to something that is not imported."""
    EMPTY = "empty"
    """Codings of no characters."""
    BEYOND = "beyond"
    """Codings beyond the end of their text."""
    UNPLACED = "unplaced"
    """Annotations whose quote is in no text of the project, or in several places."""
    NO_ARTICLE = "no_article"
    """Annotations of a page that is no article of the project; the examples name the pages."""
    NO_QUOTE = "no_quote"
    """Annotations without a quote by which their place could be found."""
    LAYERS = "layers"
    """Automatic annotations such as words and sentences; the examples name their types."""
    PREDICTIONS = "predictions"
    """Unconfirmed predictions of a model."""


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Things of one kind that are not imported."""

    kind: LeftOutKind
    count: int
    examples: tuple[str, ...] = ()
    """Some of their names."""


class Offsets(StrEnum):
    """How a program counts offsets."""

    CODE_POINTS = "code_points"
    CODE_POINTS_CRLF = "code_points_crlf"
    """A line break counts as two."""
    UTF16 = "utf16"
    """A character beyond the Basic Multilingual Plane counts as two."""
    UTF16_CRLF = "utf16_crlf"
    BOM_CODE_POINTS = "bom_code_points"
    """The byte order mark counts as one."""
    BOM_CODE_POINTS_CRLF = "bom_code_points_crlf"
    BOM_UTF16 = "bom_utf16"
    BOM_UTF16_CRLF = "bom_utf16_crlf"


@dataclass(frozen=True, slots=True)
class Misfit:
    """A coding whose place has other words than the file states."""

    claim: ClaimId
    stated: str
    """The words that the file states, possibly truncated."""
    actual: str
    """The words at the place, which become the quote of the claim."""


@dataclass(frozen=True, slots=True)
class QuoteAgreement:
    """How many codings have the words that the file states for them."""

    exact: int = 0
    """Number of codings with these words at their place."""
    moved: int = 0
    """Number of codings that were moved to the only other place with these words."""
    misfits: tuple[Misfit, ...] = ()
    """Codings with other words that keep their place."""
    unstated: int = 0
    """Number of codings for which the file has no words."""
    offsets: tuple[tuple[Offsets, int], ...] = ()
    """The ways of counting, each with the number of texts that were read by it."""

    @property
    def total(self) -> int:
        return self.exact + self.moved + len(self.misfits) + self.unstated


@dataclass(frozen=True, slots=True)
class ForeignTag:
    """A tag of the file with its use, for mapping it onto the codebook."""

    tag: Tag
    rgb: str
    """Its colour in the file as ``#RRGGBB``; empty if it has none."""
    claims: int


@dataclass(frozen=True, slots=True)
class ForeignPerson:
    """An annotator of the file with the number of their claims and links, for mapping onto those of the project."""

    annotator: Annotator
    claims: int
    links: int


@dataclass(frozen=True, slots=True)
class Detached:
    """An annotation whose file does not contain the text; it is located in the articles of the project.

    The article and text of the claim are empty, and its offsets are only a hint."""

    claim: Claim
    url: str = ""
    """Address of the annotated page."""
    article: ArticleId | None = None
    """The article, if the file names one."""


@dataclass(frozen=True, slots=True)
class ForeignProject:
    """The content of a file."""

    format: str
    """Identity of the format."""
    archive: Archive
    """Its articles, tags, claims, links and people."""
    program: str = ""
    """The program that wrote the file, as it states."""
    detached: tuple[Detached, ...] = ()
    """Annotations without their text. Links of the archive may have them as ends."""
    colours: tuple[tuple[TagId, str], ...] = ()
    """Colours of tags as ``#RRGGBB``."""
    agreement: QuoteAgreement = field(default_factory=QuoteAgreement)
    left_out: tuple[LeftBehind, ...] = ()

    def tags(self) -> tuple[ForeignTag, ...]:
        """The tags in the order of the file's codebook."""
        rgb = dict(self.colours)
        used = Counter(tag for claim in self._claims() for tag in claim.tags)
        return tuple(ForeignTag(tag, rgb.get(tag.id, ""), used[tag.id]) for tag in self.archive.tags)

    def people(self) -> tuple[ForeignPerson, ...]:
        """The people in the order of the file."""
        claims = Counter(claim.annotator for claim in self._claims())
        links = Counter(link.annotator for link in self.archive.links)
        return tuple(
            ForeignPerson(person, claims[person.id], links[person.id]) for person in self.archive.annotators
        )

    def counts(self) -> ForeignCounts:
        """The number of rows of each kind."""
        archive = self.archive
        return ForeignCounts(
            len(archive.articles),
            len(archive.tags),
            len(archive.claims) + len(self.detached),
            len(archive.links),
            len(archive.annotators),
            len(archive.memos),
        )

    def _claims(self) -> tuple[Claim, ...]:
        return (*self.archive.claims, *(detached.claim for detached in self.detached))


@dataclass(frozen=True, slots=True)
class ForeignCounts:
    """How many rows of each kind a file brings."""

    articles: int
    tags: int
    claims: int
    links: int
    people: int
    memos: int


NOBODY = AnnotatorId("")
"""Author of rows without an author in the file; the import replaces it by the importing user."""
