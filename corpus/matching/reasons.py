"""Why two statements are suggested, in words of the statements themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from corpus.figures import Figure, Obstacle, Verdict, dimension
from corpus.matching import lexicon
from corpus.matching.facts import Facts, Token
from corpus.matching.grammar import GRAMMAR
from corpus.matching.lexicon import Word
from corpus.matching.quantities import FigurePair
from corpus.matching.relations import Comparison
from corpus.matching.suggestion import Reason, ReasonCode, Statement
from corpus.model import Span

_WORDS = 5
"""Shared words that are told at most, and pairs of related ones."""
_RELATED = 2

_FIGURE_CODES = {
    Verdict.EQUAL: ReasonCode.FIGURES_EQUAL,
    Verdict.COMPATIBLE: ReasonCode.FIGURES_COMPATIBLE,
    Verdict.DIFFERENT: ReasonCode.FIGURES_DIFFER,
}


def reasons_for(compared: Comparison) -> Iterator[Reason]:
    """What the texts of the two statements show."""
    a, b = compared.a, compared.b
    names, runs = _shared_runs(a, b)
    if runs:
        yield _shared(ReasonCode.SHARED_WORDS, a, b, runs)
    if names:
        yield _shared(ReasonCode.SAME_NAMES, a, b, names)
    related = list(_related(a, b))[:_RELATED]
    if related:
        yield _in_pairs(ReasonCode.RELATED_WORDS, a, b, related)
    if not (runs or names or related):
        yield Reason(ReasonCode.SIMILAR_CONTEXT)
    yield from _figures(compared)
    if compared.opposition is not None and compared.relation == "contradicts":
        yield _in_pairs(ReasonCode.OPPOSITE, a, b, [(compared.opposition.a, compared.opposition.b)])
    if compared.vetoes and compared.relation == "overlaps":
        yield Reason(ReasonCode.DEMOTED, tuple(word for pair in compared.vetoes for word in pair))


# Words


def _shared_runs(a: Facts, b: Facts) -> tuple[list[tuple[Span, Span]], list[tuple[Span, Span]]]:
    """The longest stretches that both have: those that are names, and the others, the most telling first."""
    names: list[tuple[Span, Span]] = []
    runs: list[tuple[float, Span, Span]] = []
    told: set[str] = set()
    figures = [(figure.start - a.statement.start, figure.end - a.statement.start) for figure in a.figures]
    for one, other in _runs(a, b):
        text = a.folded[one.start : one.end]
        if text in told or any(start <= one.start and one.end <= end for start, end in figures):
            continue
        told.add(text)
        if text.isascii() or text in lexicon.places():
            names.append((one, other))
        else:
            runs.append((_telling(text), one, other))
    runs.sort(key=lambda run: (-run[0], run[1]))
    kept = sorted((one, other) for _, one, other in runs[:_WORDS])
    return names[:_WORDS], kept


def _runs(a: Facts, b: Facts) -> Iterator[tuple[Span, Span]]:
    at = 0
    singles = {token.text: place for place, token in reversed(list(enumerate(b.tokens)))}
    while at < len(a.tokens):
        length, there = _longest_at(a, b, at)
        if length > 1:
            run = _trimmed(a.tokens[at : at + length], b.tokens[there : there + length])
            if run is not None:
                yield run
            at += length
            continue
        token = a.tokens[at]
        if len(token.text) > 1 and token.text in singles:
            same = b.tokens[singles[token.text]]
            yield Span(token.start, token.end), Span(same.start, same.end)
        at += 1


def _longest_at(a: Facts, b: Facts, at: int) -> tuple[int, int]:
    """How many tokens from this one on stand side by side in both, and where in ``b``."""
    if at + 1 >= len(a.tokens):
        return 0, 0
    best = (0, 0)
    for there in b.pairs.get((a.tokens[at].text, a.tokens[at + 1].text), ()):
        length = 1
        while _go_on(a.tokens, at + length) and _go_on(b.tokens, there + length):
            if a.tokens[at + length].text != b.tokens[there + length].text:
                break
            length += 1
        if length > best[0]:
            best = (length, there)
    return best


def _go_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether there is a token here that stands right behind the one before."""
    return at < len(tokens) and tokens[at].start == tokens[at - 1].end


def _trimmed(one: Sequence[Token], other: Sequence[Token]) -> tuple[Span, Span] | None:
    """A run without characters of mere grammar and digits at its ends; none if nothing is left that tells."""
    first, last = 0, len(one)
    while first < last and _tells_nothing(one[first]):
        first += 1
    while last > first and _tells_nothing(one[last - 1]):
        last -= 1
    kept = one[first:last]
    if len(kept) < 2 and not (kept and len(kept[0].text) > 1):
        return None
    return (
        Span(kept[0].start, kept[-1].end),
        Span(other[first].start, other[last - 1].end),
    )


def _tells_nothing(token: Token) -> bool:
    return token.text in GRAMMAR or token.text.isdecimal()


def _telling(text: str) -> float:
    """How much it tells that both have these words."""
    cut = list(lexicon.words(text))
    return sum(lexicon.rarity(word.text) for word in cut) or float(len(text))


def _related(a: Facts, b: Facts) -> Iterator[tuple[Word, Word]]:
    """Words of the same meaning in another form, then words close in meaning."""
    for form, word in a.forms.items():
        against = b.forms.get(form)
        if against is not None and against.text != word.text:
            yield word, against
    groups_of = lexicon.related()
    of_b: dict[str, Word] = {}
    for form, word in b.forms.items():
        for group in groups_of.get(form, ()):
            of_b.setdefault(group, word)
    for form, word in a.forms.items():
        for group in groups_of.get(form, ()):
            against = of_b.get(group)
            if against is not None and lexicon.usual_form(against.text) != form and form not in b.forms:
                yield word, against


# Figures


def _figures(compared: Comparison) -> Iterator[Reason]:
    order = {Verdict.DIFFERENT: 0, Verdict.EQUAL: 1, Verdict.COMPATIBLE: 2, Verdict.NOT_COMPARABLE: 3}
    told = [pair for pair in compared.figures if _worth_telling(pair)]
    for pair in sorted(told, key=lambda pair: (order[pair.verdict], -pair.closeness)):
        code = _FIGURE_CODES.get(pair.verdict, ReasonCode.FIGURES_APART)
        yield Reason(code, (pair.a.text, pair.b.text), (), (_span(pair.a),), (_span(pair.b),))
    yield from _one_sided(compared)


def _worth_telling(pair: FigurePair) -> bool:
    if pair.obstacle is Obstacle.CURRENCY:
        return pair.same_thing
    return pair.verdict is Verdict.EQUAL or pair.same_thing or dimension(pair.a) not in ("share", "count")


def _one_sided(compared: Comparison) -> Iterator[Reason]:
    """A figure that stands beside one that both have: there is something that the other does not say."""
    taken_a = {pair.a.start for pair in compared.figures}
    taken_b = {pair.b.start for pair in compared.figures}
    kinds = {
        dimension(pair.a) for pair in compared.figures if pair.verdict in (Verdict.EQUAL, Verdict.COMPATIBLE)
    }
    for figure in compared.a.figures:
        if figure.start not in taken_a and dimension(figure) in kinds:
            yield Reason(ReasonCode.ONE_SIDED_FIGURE, (figure.text, ""), (), (_span(figure),), ())
    for figure in compared.b.figures:
        if figure.start not in taken_b and dimension(figure) in kinds:
            yield Reason(ReasonCode.ONE_SIDED_FIGURE, ("", figure.text), (), (), (_span(figure),))


def _span(figure: Figure) -> Span:
    return Span(figure.start, figure.end)


# Putting a reason into the words and offsets of the texts


def _shared(code: ReasonCode, a: Facts, b: Facts, runs: Iterable[tuple[Span, Span]]) -> Reason:
    pairs = list(runs)
    words = tuple(a.statement.text[one.start : one.end] for one, _ in pairs)
    marked_a = tuple(_moved(a.statement, one) for one, _ in pairs)
    marked_b = tuple(_moved(b.statement, other) for _, other in pairs)
    return Reason(code, words, (), marked_a, marked_b)


def _in_pairs(code: ReasonCode, a: Facts, b: Facts, pairs: Iterable[tuple[Word, Word]]) -> Reason:
    words: list[str] = []
    marked_a: list[Span] = []
    marked_b: list[Span] = []
    for one, other in pairs:
        here, there = Span(one.start, one.end), Span(other.start, other.end)
        words.extend((a.statement.text[here.start : here.end], b.statement.text[there.start : there.end]))
        marked_a.append(_moved(a.statement, here))
        marked_b.append(_moved(b.statement, there))
    return Reason(code, tuple(words), (), tuple(marked_a), tuple(marked_b))


def _moved(statement: Statement, span: Span) -> Span:
    return Span(statement.start + span.start, statement.start + span.end)
