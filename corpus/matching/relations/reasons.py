"""The reasons for suggesting two statements, in the words of the statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from corpus.figures import Figure, Obstacle, Verdict, dimension
from corpus.matching.facts.facts import Facts
from corpus.matching.quantities.quantities import FigurePair
from corpus.matching.relations.common_words import Stretch, whole_words
from corpus.matching.relations.relations import Comparison
from corpus.matching.suggestion import Reason, ReasonCode
from corpus.matching.words import lexicon
from corpus.matching.words.lexicon import Word
from corpus.model import Span

_WORDS = 4
"""Greatest number of shared names that are listed, and of other shared words."""
_RELATED = 2
"""Greatest number of pairs of related words that are listed."""
_LEAST_SHARED = 2
"""Least length in code points of words that are listed as shared."""

_FIGURE_CODES = {
    Verdict.EQUAL: ReasonCode.FIGURES_EQUAL,
    Verdict.COMPATIBLE: ReasonCode.FIGURES_COMPATIBLE,
    Verdict.DIFFERENT: ReasonCode.FIGURES_DIFFER,
}


def reasons_for(compared: Comparison) -> Iterator[Reason]:
    """What the texts of the two statements show."""
    a, b = compared.a, compared.b
    names, words = _shared_words(compared)
    if words:
        yield _shared(ReasonCode.SHARED_WORDS, a, b, words)
    if names:
        yield _shared(ReasonCode.SAME_NAMES, a, b, names)
    shared_texts = {stretch.text for stretch in (*names, *words)}
    related = [pair for pair in _related(a, b) if shared_texts.isdisjoint(word.text for word in pair)][
        :_RELATED
    ]
    if related:
        yield _in_pairs(ReasonCode.RELATED_WORDS, a, b, related)
    if not (words or names or related):
        yield Reason(ReasonCode.SIMILAR_CONTEXT)
    yield from _figures(compared)
    if compared.opposition is not None and compared.relation == "contradicts":
        against = compared.opposition
        pair = _with_negation(a, against.a), _with_negation(b, against.b)
        yield _in_pairs(ReasonCode.OPPOSITE, a, b, [pair])
    if compared.vetoes and compared.relation == "overlaps":
        yield Reason(ReasonCode.DEMOTED, tuple(word for pair in compared.vetoes for word in pair))


# Words


def _with_negation(facts: Facts, word: Word) -> Word:
    """A word with the negation before it, if it is negated: 不会上升 of 上升."""
    negation = facts.negation_of(word)
    return word if negation is None else Word(facts.folded[negation[0] : word.end], negation[0])


def _shared_words(compared: Comparison) -> tuple[list[Stretch], list[Stretch]]:
    """The names that both have, and the other words, the most distinctive first. Figures are listed separately."""
    a, b = compared.a, compared.b
    names: list[Stretch] = []
    others: list[Stretch] = []
    in_a, in_b = ([_place(facts, figure) for figure in (*facts.figures, *facts.dates)] for facts in (a, b))
    for shared in whole_words(compared.common, a, b):
        stretch = _beside_figures(shared, in_a, in_b)
        if stretch is None:
            continue
        is_name = stretch.text.isascii() or stretch.text in lexicon.places()
        (names if is_name else others).append(stretch)
    others.sort(key=lambda stretch: (-_telling(stretch.text), stretch.a))
    return names[:_WORDS], others[:_WORDS]


def _beside_figures(stretch: Stretch, in_a: Sequence[Span], in_b: Sequence[Span]) -> Stretch | None:
    """What of a stretch lies outside the figures that it has only a part of, in either statement: 投资 of 亿元投资.
    None if hardly anything does."""
    by = stretch.a.start - stretch.b.start
    spans = [*in_a, *(Span(place.start + by, place.end + by) for place in in_b if place.start + by >= 0)]
    start, end = stretch.a.start, stretch.a.end
    for span in spans:
        if start <= span.start and span.end <= end and (start, end) != (span.start, span.end):
            continue  # the whole figure, with words beside it
        if span.start <= start < span.end:
            start = min(span.end, end)
        elif span.start < end <= span.end:
            end = max(span.start, start)
    if end - start < _LEAST_SHARED:
        return None
    first, last = start - stretch.a.start, end - stretch.a.start
    return Stretch(stretch.text[first:last], Span(start, end), Span(start - by, end - by))


@lru_cache(maxsize=50_000)
def _telling(text: str) -> float:
    """How distinctive it is that both have these words."""
    cut = list(lexicon.words(text))
    return sum(lexicon.rarity(word.text) for word in cut) or float(len(text))


def _related(a: Facts, b: Facts) -> Iterator[tuple[Word, Word]]:
    """Words of the same meaning in another form, then words close in meaning."""
    for form in sorted(a.several_forms.keys() & b.several_forms.keys()):
        word, against = a.several_forms[form], b.several_forms[form]
        if against.text != word.text:
            yield word, against
    for group in sorted(a.groups.keys() & b.groups.keys()):
        (form, word), (other, against) = a.groups[group], b.groups[group]
        if form not in b.forms and other not in a.forms:
            yield word, against


# Figures


def _figures(compared: Comparison) -> Iterator[Reason]:
    order = {Verdict.DIFFERENT: 0, Verdict.EQUAL: 1, Verdict.COMPATIBLE: 2, Verdict.NOT_COMPARABLE: 3}
    pairs = [pair for pair in compared.figures if _worth_telling(pair)]
    for pair in sorted(pairs, key=lambda pair: (order[pair.verdict], -pair.closeness)):
        code = _FIGURE_CODES.get(pair.verdict, ReasonCode.FIGURES_APART)
        marked = (_span(compared.a, pair.a),), (_span(compared.b, pair.b),)
        yield Reason(code, (pair.a.text, pair.b.text), (), *marked)
    yield from _one_sided(compared)


def _worth_telling(pair: FigurePair) -> bool:
    if pair.obstacle is Obstacle.CURRENCY:
        return pair.same_thing
    return pair.verdict is Verdict.EQUAL or pair.same_thing or pair.one_quantity


def _one_sided(compared: Comparison) -> Iterator[Reason]:
    """A figure that stands beside one that both have: there is something that the other does not say."""
    taken_a = {pair.a.start for pair in compared.figures}
    taken_b = {pair.b.start for pair in compared.figures}
    kinds = {
        dimension(pair.a) for pair in compared.figures if pair.verdict in (Verdict.EQUAL, Verdict.COMPATIBLE)
    }
    for figure in compared.a.figures:
        if figure.start not in taken_a and dimension(figure) in kinds:
            yield Reason(ReasonCode.ONE_SIDED_FIGURE, (figure.text, ""), (), (_span(compared.a, figure),), ())
    for figure in compared.b.figures:
        if figure.start not in taken_b and dimension(figure) in kinds:
            yield Reason(ReasonCode.ONE_SIDED_FIGURE, ("", figure.text), (), (), (_span(compared.b, figure),))


def _span(facts: Facts, figure: Figure) -> Span:
    return facts.placed(_place(facts, figure))


def _place(facts: Facts, figure: Figure) -> Span:
    return Span(figure.start - facts.statement.start, figure.end - facts.statement.start)


# Putting a reason into the words and offsets of the texts


def _shared(code: ReasonCode, a: Facts, b: Facts, common: Sequence[Stretch]) -> Reason:
    words = tuple(a.words_at(stretch.a) for stretch in common)
    marked_a = tuple(a.placed(stretch.a) for stretch in common)
    marked_b = tuple(b.placed(stretch.b) for stretch in common)
    return Reason(code, words, (), marked_a, marked_b)


def _in_pairs(code: ReasonCode, a: Facts, b: Facts, pairs: Iterable[tuple[Word, Word]]) -> Reason:
    words: list[str] = []
    marked_a: list[Span] = []
    marked_b: list[Span] = []
    for word, against in pairs:
        here, there = Span(word.start, word.end), Span(against.start, against.end)
        words.extend((a.words_at(here), b.words_at(there)))
        marked_a.append(a.placed(here))
        marked_b.append(b.placed(there))
    return Reason(code, tuple(words), (), tuple(marked_a), tuple(marked_b))
