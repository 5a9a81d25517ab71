"""The words that two statements have in common: their longest common stretches, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.matching.facts.facts import Facts, share_told
from corpus.matching.words.grammar import GRAMMAR
from corpus.matching.words.topics import shared_terms
from corpus.model import Span

_LONGEST = 10
"""Code points of words that are taken together at most."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of characters that both statements have, and where."""

    text: str
    a: Span
    b: Span


def common_stretches(a: str, b: str) -> list[Stretch]:
    """The stretches of two or more characters that folded texts ``a`` and ``b`` share, in the order of ``a``, each
    text once. None begins or ends with a mark, a digit or a character of mere grammar, or inside a foreign word."""
    found: dict[str, Stretch] = {}
    for start, end in _matches(a, b):
        place = b.find(a[start:end])
        stretch = _trimmed(a, b, start, end, place - start)
        if stretch is not None:
            found.setdefault(stretch.text, stretch)
    return list(found.values())


def share_of_shorter(a: Facts, b: Facts, common: Iterable[Stretch]) -> float:
    """The share of the shorter statement that lies in stretches which both have."""
    shorter = min(a.size, b.size)
    return sum(len(stretch.text) for stretch in common) / shorter if shorter else 0.0


def meant_by_both(a: Facts, b: Facts, common: Sequence[Stretch]) -> tuple[float, float]:
    """The share of each statement that the other has too: common stretches, and words of similar meaning."""
    terms_a, terms_b = ([term for topic in facts.topics for term in topic] for facts in (a, b))
    spans_a = [stretch.a for stretch in common] + [
        Span(term.start, term.end) for term in shared_terms(terms_a, terms_b)
    ]
    spans_b = [stretch.b for stretch in common] + [
        Span(term.start, term.end) for term in shared_terms(terms_b, terms_a)
    ]
    return share_told(a, spans_a), share_told(b, spans_b)


def whole_words(stretches: Iterable[Stretch], a: Facts, b: Facts) -> list[Stretch]:
    """Of the stretches that two statements share what reads as whole in both: words, and words that follow each other
    taken together. A word of which the stretch has only a part is left out."""
    found: dict[str, Stretch] = {}
    for stretch in stretches:
        for start, end in _whole(stretch, a.pieces, b.pieces):
            text = stretch.text[start - stretch.a.start : end - stretch.a.start]
            there = start + stretch.b.start - stretch.a.start
            found.setdefault(text, Stretch(text, Span(start, end), Span(there, there + end - start)))
    return [
        stretch
        for stretch in found.values()
        if not any(stretch.text != text and stretch.text in text for text in found)
    ]


def _whole(stretch: Stretch, of_a: Mapping[int, int], of_b: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    shift = stretch.b.start - stretch.a.start
    first = at = stretch.a.start
    while at < stretch.a.end:
        end = of_a.get(at, 0)
        is_whole = end and end <= stretch.a.end and of_b.get(at + shift) == end + shift
        if first < at and (not is_whole or end - first > _LONGEST):
            yield first, at
            first = at
        if is_whole:
            at = end
        else:
            first = at = at + 1
    if first < at:
        yield first, at


def _matches(a: str, b: str) -> Iterator[tuple[int, int]]:
    start, last = 0, len(a) - 1
    while start < last:
        end = start + 2
        if a[start:end] not in b:
            start += 1
            continue
        while end <= last and a[start : end + 1] in b:
            end += 1
        yield start, end
        start = end


def _trimmed(a: str, b: str, start: int, end: int, shift: int) -> Stretch | None:
    while start < end and (
        _tells_nothing(a[start]) or _inside_word(a, start) or _inside_word(b, start + shift)
    ):
        start += 1
    while end > start and (
        _tells_nothing(a[end - 1]) or _inside_word(a, end) or _inside_word(b, end + shift)
    ):
        end -= 1
    if end - start < 2:
        return None
    return Stretch(a[start:end], Span(start, end), Span(start + shift, end + shift))


def _tells_nothing(character: str) -> bool:
    return character in GRAMMAR or not character.isalpha()


def _inside_word(text: str, at: int) -> bool:
    """Whether ``at`` lies between two letters of a word that is written in letters."""
    if not 0 < at < len(text):
        return False
    return _is_letter(text[at - 1]) and _is_letter(text[at])


def _is_letter(character: str) -> bool:
    return character < "\u2e80" and character.isalnum()
