"""The values in which suggestions are asked for and answered.

Light on purpose: no numbers library is loaded here, so the window may import it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.blocks import Block
from corpus.model import Span


@dataclass(frozen=True, slots=True)
class SourceText:
    """An article as matching sees it."""

    id: str
    content: str
    title: str = ""
    published: str | None = None
    """ISO 8601, as exact as known: completes dates such as 去年."""
    source_file: str = ""
    blocks: tuple[Block, ...] = ()
    """Its lines that are no ordinary paragraphs: a table gives its units to its figures."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of an article that says something: one of its sentences, or a claim. Offsets count code points."""

    article: str
    """Identity of the article; for texts without one their place in the sequence, from 0."""
    source_file: str
    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class ReasonCode(StrEnum):
    """What supports a suggestion, or how the two statements are related."""

    SHARED_WORDS = "shared_words"
    SAME_NAMES = "same_names"
    """Names of persons, firms and products that both mention, in whatever script."""
    RELATED_WORDS = "related_words"
    """Words that differ and mean the same: 人工智能 and AI."""
    FIGURES_EQUAL = "figures_equal"
    FIGURES_COMPATIBLE = "figures_compatible"
    FIGURES_DIFFER = "figures_differ"
    FIGURES_APART = "figures_apart"
    """Figures of one kind that cannot be compared: another currency, another unit."""
    ONE_SIDED_FIGURE = "one_sided_figure"
    OPPOSITE = "opposite"
    """Opposite direction, negation or antonyms."""
    DEMOTED = "demoted"
    """Why two statements that sound alike are not proposed as equivalent: another figure, year or name."""
    SHARED_TAGS = "shared_tags"
    NEIGHBOURS_LINKED = "neighbours_linked"
    CLOSE_TO_LINKED = "close_to_linked"
    ENCODER = "encoder"
    """A sentence encoder finds them close."""
    SIMILAR_CONTEXT = "similar_context"
    """Few words in common, but the same company of words in these articles."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason in words. :attr:`words` are as the articles have them; for figures they are those of one statement
    and of the other in turn ("3500亿美元", "1550亿美元"), with "" where one has none."""

    code: ReasonCode
    words: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    """Identities of tags."""
    a: tuple[Span, ...] = ()
    """Where to mark it in the text of the first statement's article."""
    b: tuple[Span, ...] = ()

    def turned(self) -> Reason:
        """The same, seen from the other statement."""
        words = self.words
        if self.code in _IN_PAIRS:
            words = tuple(
                words[place ^ 1] if place ^ 1 < len(words) else word for place, word in enumerate(words)
            )
        return Reason(self.code, words, self.tags, self.b, self.a)


_IN_PAIRS = frozenset(
    {
        ReasonCode.RELATED_WORDS,
        ReasonCode.FIGURES_EQUAL,
        ReasonCode.FIGURES_COMPATIBLE,
        ReasonCode.FIGURES_DIFFER,
        ReasonCode.FIGURES_APART,
        ReasonCode.ONE_SIDED_FIGURE,
        ReasonCode.OPPOSITE,
        ReasonCode.DEMOTED,
    }
)
"""Reasons whose words come in pairs, one of either statement."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposed link: nothing is linked until somebody accepts it. :attr:`a` is of the earlier article."""

    a: Statement
    b: Statement
    score: float
    """From 0 to 1, the same whichever of the two is asked about."""
    relation: str
    """Identity of a built-in relation."""
    reasons: tuple[Reason, ...] = ()

    def turned(self) -> Suggestion:
        """The same, seen from the other statement."""
        return Suggestion(
            self.b, self.a, self.score, self.relation, tuple(reason.turned() for reason in self.reasons)
        )

    def seen_from(self, article: str) -> Suggestion:
        """The same with the statement of ``article`` as :attr:`a`."""
        return self.turned() if self.b.article == article and self.a.article != article else self
