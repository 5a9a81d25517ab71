"""A project of another program as values: what of it can come into a project of ours, and what cannot.

Rows are those of the model, so that what is imported is an :class:`~corpus.archive.Archive` like any other. Times that
the file does not tell are empty until the import fills them in.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from corpus.archive import Archive
from corpus.identities import AnnotatorId, ArticleId, ClaimId, TagId
from corpus.model import Annotator, Claim, Tag


class LeftOutKind(StrEnum):
    """What of a file does not come, and why."""

    NO_TEXT = "no_text"
    """Codings of a source whose text is not in the file."""
    RICH_TEXT = "rich_text"
    """Sources that are only there as a document or a PDF; the detail names them."""
    MEDIA = "media"
    """Pictures, sound and film with their codings."""
    REGIONS = "regions"
    """Codings of a region of a page or of a picture."""
    WHOLE_SOURCE = "whole_source"
    """Codes on a whole source: claims are passages."""
    MEMOS = "memos"
    """Notes that belong to no passage."""
    REPLIES = "replies"
    """Answers to annotations."""
    PAGE_NOTES = "page_notes"
    """Annotations of a whole page."""
    CASES = "cases"
    SETS = "sets"
    GRAPHS = "graphs"
    VARIABLES = "variables"
    """Facts about sources for which there is no field here; the detail names them."""
    LINKS = "links"
    """Links one of whose ends is no passage that comes."""
    EMPTY = "empty"
    """Codings of no characters."""
    BEYOND = "beyond"
    """Codings that lie beyond the end of their text."""
    UNPLACED = "unplaced"
    """Annotations whose quote is in no text of the project, or in several places."""
    NO_ARTICLE = "no_article"
    """Annotations of a page that is no article of the project; the detail names the pages."""
    NO_QUOTE = "no_quote"
    """Annotations without a quote by which their place could be found."""
    LAYERS = "layers"
    """Annotations of a program's own analysis, such as words and sentences; the detail names their types."""
    PREDICTIONS = "predictions"
    """Proposals of a model that nobody confirmed."""


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Something that does not come."""

    kind: LeftOutKind
    count: int
    examples: tuple[str, ...] = ()
    """Some names of what is meant."""


class Offsets(StrEnum):
    """How a program counted the characters before a passage."""

    CODE_POINTS = "code_points"
    CODE_POINTS_CRLF = "code_points_crlf"
    """The end of a line as two."""
    UTF16 = "utf16"
    """Characters beyond the Basic Multilingual Plane as two."""
    UTF16_CRLF = "utf16_crlf"
    BOM_CODE_POINTS = "bom_code_points"
    """One more, for the mark at the beginning of the file."""
    BOM_CODE_POINTS_CRLF = "bom_code_points_crlf"
    BOM_UTF16 = "bom_utf16"
    BOM_UTF16_CRLF = "bom_utf16_crlf"


@dataclass(frozen=True, slots=True)
class Misfit:
    """A coding whose place has other words than the file says."""

    claim: ClaimId
    told: str
    """The words that the file gives, maybe shortened."""
    found: str
    """The words at its place, which the claim will quote."""


@dataclass(frozen=True, slots=True)
class QuoteAgreement:
    """How many codings have the words that the file says they have."""

    exact: int = 0
    """At the place that the file says."""
    moved: int = 0
    """Elsewhere, where the words stand only once."""
    misfits: tuple[Misfit, ...] = ()
    """Neither; they keep their place."""
    untold: int = 0
    """The file gives no words to compare with."""
    offsets: tuple[tuple[Offsets, int], ...] = ()
    """The ways of counting by which texts were read, each with the number of texts."""

    @property
    def total(self) -> int:
        return self.exact + self.moved + len(self.misfits) + self.untold


@dataclass(frozen=True, slots=True)
class ForeignTag:
    """A tag of the file, for mapping it onto the codebook."""

    tag: Tag
    rgb: str
    """Its colour there as ``#RRGGBB``, empty for none."""
    claims: int


@dataclass(frozen=True, slots=True)
class ForeignPerson:
    """Somebody who worked on the file, for telling whether they are known here."""

    annotator: Annotator
    claims: int
    links: int


@dataclass(frozen=True, slots=True)
class Detached:
    """An annotation without its text: it belongs to an article of the project that has its quote.

    The claim's article and text are empty, and its offsets are only a hint."""

    claim: Claim
    url: str = ""
    """Of the annotated page."""
    article: ArticleId | None = None
    """The article itself, if the file names one."""


@dataclass(frozen=True, slots=True)
class ForeignProject:
    """What one file holds."""

    format: str
    """Identity of the format."""
    archive: Archive
    """Its articles, tags, claims, links and people."""
    program: str = ""
    """Which program wrote it, as the file says."""
    detached: tuple[Detached, ...] = ()
    """Links of the archive may have these at their ends."""
    colours: tuple[tuple[TagId, str], ...] = ()
    """Of tags, as ``#RRGGBB``."""
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
        """How much there is of everything."""
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
"""The author of what the file does not say who made; the importing user is taken."""
