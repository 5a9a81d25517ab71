"""Why the statements of a draft belong together, as codes with words of the statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from corpus.comparing.attributions import attributions
from corpus.comparing.drafting.titles import Titled, shared_words
from corpus.comparing.origins import origin_key
from corpus.comparing.values import Cell, CellFigure, Why, WhyCode
from corpus.figures import Figure, Verdict, compare, magnitude
from corpus.figures.unit_names import OPEN_YUAN
from corpus.identities import ArticleId

CLOSE = 0.5
"""Average cosine of statements from which the encoder is a reason of its own, as for suggestions."""
_ROUNDED = 0.05
"""Part of a figure by which a rounding of it differs at most: half of the last place where two digits are written."""
_PAIRS = 2
"""Pairs of words in different forms that are told."""


def whys_of(told: Sequence[Titled], cells: Sequence[Cell], meaning: float) -> tuple[Why, ...]:
    """The reasons, those of figures first. ``cells`` are those with the statements ``told``, in order; ``meaning``
    is the average cosine of the statements by a sentence encoder."""
    return (
        *_of_figures(cells),
        *_of_words(told),
        *_of_forms(told),
        *_of_origins(told, cells),
        *((Why(WhyCode.MEANING),) if meaning >= CLOSE else ()),
    )


def _of_figures(cells: Sequence[Cell]) -> Iterator[Why]:
    answers = [(cell.article, cell.figure) for cell in cells if cell.figure is not None]
    if len(answers) < 2:
        return
    units = {figure.figure.unit for _, figure in answers}
    if len(units) > 1:
        units.discard(OPEN_YUAN)  # a Traditional text leaves open whose yuan it is
    (unit,) = units if len(units) == 1 else ("",)
    if unit and unit != "1":
        yield Why(WhyCode.SAME_UNIT, (unit,))
    agreeing = _agreeing(answers)
    if len(agreeing) > 1:
        yield Why(WhyCode.FIGURES_AGREE, (answers[0][1].figure.text,), agreeing)
    sizes = [(magnitude(figure.figure), figure.figure.text) for _, figure in answers]
    known = sorted((size, text) for size, text in sizes if size is not None)
    if len(agreeing) < len(answers) and len(known) > 1 and known[0][0] != known[-1][0]:
        yield Why(WhyCode.FIGURES_SPREAD, (known[0][1], known[-1][1]))


def _agreeing(answers: Sequence[tuple[ArticleId, CellFigure]]) -> tuple[ArticleId, ...]:
    """The articles whose figure is that of the first."""
    first = answers[0][1].figure
    return tuple(article for article, figure in answers if _state_the_same(first, figure.figure))


def _state_the_same(one: Figure, other: Figure) -> bool:
    """Whether two figures are equal, or one is the other rounded. More than 150 and more than 350 can both be true, and
    yet do not state the same; nor does a vague figure."""
    verdict = compare(one, other).verdict
    if verdict is not Verdict.COMPATIBLE or one.low is None or other.low is None:
        return verdict is Verdict.EQUAL
    apart = abs(one.low - other.low)
    return not (one.vague or other.vague) and apart <= _ROUNDED * max(abs(one.low), abs(other.low))


def _of_words(told: Sequence[Titled]) -> Iterator[Why]:
    words = shared_words(told)
    if words:
        yield Why(WhyCode.SHARED_WORDS, words)


def _of_forms(told: Sequence[Titled]) -> Iterator[Why]:
    """Words of one meaning in different forms: 软件 and 軟體."""
    pairs: dict[str, tuple[str, str]] = {}
    for one, other in combinations(told, 2):
        here, there = one.facts.several_forms, other.facts.several_forms
        for form in sorted(here.keys() & there.keys()):
            first, second = here[form], there[form]
            if first.text != second.text:
                pairs.setdefault(
                    form,
                    (
                        one.facts.statement.text[first.start : first.end],
                        other.facts.statement.text[second.start : second.end],
                    ),
                )
    if pairs:
        yield Why(WhyCode.SCRIPTS, tuple(word for pair in list(pairs.values())[:_PAIRS] for word in pair))


def _of_origins(told: Sequence[Titled], cells: Sequence[Cell]) -> Iterator[Why]:
    names: dict[str, tuple[str, list[ArticleId]]] = {}
    for statement, cell in zip(told, cells, strict=True):
        for found in attributions(statement.facts.statement.text):
            name, articles = names.setdefault(origin_key(found.name), (found.name, []))
            if cell.article not in articles:
                articles.append(cell.article)
    for name, articles in names.values():
        if len(articles) > 1:
            yield Why(WhyCode.SAME_ORIGIN, (name,), tuple(articles))
