"""The content of a card: everything painted of a suggestion, put into words beforehand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from corpus.identities import RejectionId
from corpus.matching import Reason, ReasonCode, Statement, Suggestion
from corpus.model import Article, Language, Rejection, Span
from corpus.snapshot import Snapshot
from desktop.derived.suggestions.decided import key_of
from desktop.words.suggestion_words import ReasonText, reason_text
from desktop.words.wording import relation_name, time_text

_FIGURES = frozenset(
    {
        ReasonCode.FIGURES_EQUAL,
        ReasonCode.FIGURES_COMPATIBLE,
        ReasonCode.FIGURES_DIFFER,
        ReasonCode.FIGURES_APART,
        ReasonCode.ONE_SIDED_FIGURE,
    }
)

_ORDER = {
    code: place
    for place, code in enumerate(
        (
            ReasonCode.DEMOTED,
            ReasonCode.OPPOSITE,
            ReasonCode.FIGURES_DIFFER,
            ReasonCode.FIGURES_EQUAL,
            ReasonCode.FIGURES_COMPATIBLE,
            ReasonCode.FIGURES_APART,
            ReasonCode.ONE_SIDED_FIGURE,
            ReasonCode.SHARED_WORDS,
            ReasonCode.SAME_NAMES,
            ReasonCode.RELATED_WORDS,
            ReasonCode.SHARED_TAGS,
        )
    )
}


class QuoteMark(NamedTuple):
    """A marked range of a quote, in code points of the quote."""

    start: int
    end: int
    figure: bool
    """Whether it is a figure; otherwise a word that the other quote contains too, or one similar to it."""


class CardQuote(NamedTuple):
    """The text of one end, on one line, in its script."""

    text: str
    language: Language
    marks: tuple[QuoteMark, ...] = ()


@dataclass(frozen=True, slots=True)
class SuggestionCard:
    """A suggestion, or a rejected pair."""

    suggestion: Suggestion
    letters: tuple[str, str]
    publisher: str
    """Publisher of the second article, the one to be read."""
    language: Language
    """Language of the publisher's name."""
    quotes: tuple[CardQuote, CardQuote]
    reasons: tuple[ReasonText, ...]
    relation_words: str
    rejection: RejectionId | None = None
    """Set for a rejected pair."""
    when: str = ""
    """The time of the rejection, in words."""
    asked: bool = False
    """Whether all suggestions listed are for the first quote, so that it can be shown briefly."""

    @property
    def key(self) -> str:
        """Identifies the card."""
        return key_of(self.suggestion)

    def with_relation(self, relation: str, words: str) -> SuggestionCard:
        """The card with another relation, chosen by the analyst."""
        return replace(self, suggestion=replace(self.suggestion, relation=relation), relation_words=words)

    def spoken(self) -> str:
        """The card for a screen reader."""
        head = f"{self.relation_words} {self.letters[0]} {self.letters[1]} {self.publisher}"
        return "\n".join(
            [head, *(quote.text for quote in self.quotes), *(reason.words for reason in self.reasons)]
        )


def card_of(suggestion: Suggestion, snapshot: Snapshot, *, asked: bool = False) -> SuggestionCard:
    """The card of a suggestion whose articles are in the project; ``asked``: see :attr:`SuggestionCard.asked`."""
    first, second = snapshot.articles[suggestion.a.article], snapshot.articles[suggestion.b.article]
    letters = (snapshot.letter(first.id), snapshot.letter(second.id))
    return SuggestionCard(
        suggestion,
        letters,
        snapshot.source_name(second.id),
        second.language,
        (
            _quote(suggestion.a, first, [(reason, reason.a) for reason in suggestion.reasons]),
            _quote(suggestion.b, second, [(reason, reason.b) for reason in suggestion.reasons]),
        ),
        tuple(reason_text(reason, letters, snapshot) for reason in _in_order(suggestion.reasons)),
        _name(suggestion.relation, snapshot),
        asked=asked,
    )


def card_of_rejection(row: Rejection, snapshot: Snapshot) -> SuggestionCard:
    """The card of a rejected pair."""
    ends = (
        Statement(row.one_article, "", row.one_start, row.one_end, row.one_quote),
        Statement(row.other_article, "", row.other_start, row.other_end, row.other_quote),
    )
    card = card_of(Suggestion(*ends, 0.0, row.relation), snapshot)
    return replace(card, rejection=row.id, when=time_text(row.created))


def _in_order(reasons: Iterable[Reason]) -> list[Reason]:
    """One reason of each kind, with all its words, the strongest first: those of figures, then those of words."""
    kinds: dict[ReasonCode, list[Reason]] = {}
    for reason in reasons:
        kinds.setdefault(reason.code, []).append(reason)
    merged = [
        Reason(
            code,
            tuple(word for reason in same for word in reason.words),
            tuple(tag for reason in same for tag in reason.tags),
        )
        for code, same in kinds.items()
    ]
    return sorted(merged, key=lambda reason: _ORDER.get(reason.code, len(_ORDER)))


def _name(relation: str, snapshot: Snapshot) -> str:
    return relation_name(snapshot.relations.get(relation, relation))


def _quote(end: Statement, article: Article, marked: Iterable[tuple[Reason, tuple[Span, ...]]]) -> CardQuote:
    marks = {
        QuoteMark(
            max(span.start - end.start, 0), min(span.end - end.start, len(end.text)), reason.code in _FIGURES
        )
        for reason, spans in marked
        for span in spans
        if span.overlaps(end.span)
    }
    line = "".join(" " if character.isspace() else character for character in end.text)
    return CardQuote(line, article.language, tuple(sorted(marks)))
