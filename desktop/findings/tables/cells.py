"""What a cell of a findings table shows: values that the delegate knows how to paint and a screen reader how to say."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Article, Language, Tag


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text."""

    text: str
    language: Language | None = None
    """The script whose letter shapes it wants; None for words of the interface."""
    quiet: bool = False
    """Secondary, so painted fainter."""
    number: bool = False
    """Right-aligned."""
    remark: str = ""
    """Who it comes from, if not from the text: a sign stands before the words, and whoever asks is told."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article by its letter and publisher."""

    letter: str
    article: Article

    @property
    def text(self) -> str:
        return f"{self.letter} {self.article.publisher or self.article.title}"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article behind its letter."""

    letter: str
    quote: str
    language: Language
    orphaned: bool = False

    @property
    def text(self) -> str:
        return f"{self.letter} {self.quote}".strip()


@dataclass(frozen=True, slots=True)
class Chips:
    """Tags, each with its digit key."""

    tags: tuple[tuple[Tag, int | None], ...]

    @property
    def text(self) -> str:
        return ", ".join(tag.name for tag, _ in self.tags)


@dataclass(frozen=True, slots=True)
class Standing:
    """A relation by identity and name."""

    relation: str
    name: str

    @property
    def text(self) -> str:
        return self.name


Cell = Words | Source | Quote | Chips | Standing


@dataclass(frozen=True, slots=True)
class Group:
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
