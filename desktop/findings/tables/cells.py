"""The contents of a cell of a findings table. The delegate paints these values; ``text`` is for screen readers."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Language, Tag
from corpus.script.language import language_of


@dataclass(frozen=True, slots=True)
class TextCell:
    """One line of text."""

    text: str
    language: Language | None = None
    """The script in whose glyph shapes it is painted; None for texts of the interface."""
    quiet: bool = False
    """Whether it is secondary, and painted fainter."""
    number: bool = False
    """Whether it is right-aligned."""
    remark: str = ""
    """The source of the words if it is not the text, such as "corrected". An icon precedes them; screen readers and
    tooltips add the remark."""


def note_cell(note: str) -> TextCell:
    """An analyst's note, in the glyph shapes of its own script if that can be determined."""
    language = language_of(note) if note else Language.OTHER
    return TextCell(note, language if language in (Language.SIMPLIFIED, Language.TRADITIONAL) else None)


@dataclass(frozen=True, slots=True)
class SourceCell:
    """An article by its letter, and by what it is called beside the others."""

    letter: str
    name: str
    language: Language

    @property
    def text(self) -> str:
        return f"{self.letter} {self.name}"


@dataclass(frozen=True, slots=True)
class QuoteCell:
    """Words of an article behind its letter."""

    letter: str
    quote: str
    language: Language
    orphaned: bool = False

    @property
    def text(self) -> str:
        return f"{self.letter} {self.quote}".strip()


@dataclass(frozen=True, slots=True)
class TagsCell:
    """Tags, each with its digit key."""

    tags: tuple[tuple[Tag, int | None], ...]

    @property
    def text(self) -> str:
        return ", ".join(tag.name for tag, _ in self.tags)


@dataclass(frozen=True, slots=True)
class RelationCell:
    """A relation by identity and name."""

    relation: str
    name: str

    @property
    def text(self) -> str:
        return self.name


Cell = TextCell | SourceCell | QuoteCell | TagsCell | RelationCell


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """A heading above the rows that share something."""

    key: str
    title: str
    count: int
    collapsed: bool
    tag: Tag | None = None
    digit: int | None = None
    letter: str = ""

    @property
    def text(self) -> str:
        return f"{self.title} {self.count:,}"
