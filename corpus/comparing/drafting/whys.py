"""The reasons why the statements of a draft belong together, as codes with words of the statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from corpus.comparing.attributions import attributions
from corpus.comparing.drafting.titles import Titled, shared_words
from corpus.comparing.origins import origin_key
from corpus.comparing.values import Cell, CellFigure, Why, WhyCode
from corpus.figures import Figure, Verdict, compare, magnitude
from corpus.figures.units.unit_names import OPEN_YUAN
from corpus.identities import ArticleId

CLOSE = 0.5
"""Average cosine of the statements by the encoder from which it is a reason; as for suggestions."""
_ROUNDED = 0.05
"""Greatest relative difference of a figure from its rounding: half of the last place of two digits."""
_PAIRS = 2
"""Greatest number of pairs of words in different forms. Chosen: what fits on a line."""


def whys_of(statements: Sequence[Titled], cells: Sequence[Cell], meaning: float) -> tuple[Why, ...]:
    """The reasons, those of figures first. ``cells``: the cells of the ``statements``, in order; ``meaning``: the
    average cosine of the statements by a sentence encoder."""
    return (
        *_of_figures(cells),
        *_of_words(statements),
        *_of_forms(statements),
        *_of_origins(statements, cells),
        *((Why(WhyCode.MEANING),) if meaning >= CLOSE else ()),
    )


def _of_figures(cells: Sequence[Cell]) -> Iterator[Why]:
    answers = [(cell.article, cell.figure) for cell in cells if cell.figure is not None]
    if len(answers) < 2:
        return
    units = {figure.figure.unit for _, figure in answers}
    if len(units) > 1:
        units.discard(OPEN_YUAN)  # 元 in a Traditional text may be of any currency
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
    """The articles whose figure states the same as the first."""
    first = answers[0][1].figure
    return tuple(article for article, figure in answers if _state_the_same(first, figure.figure))


def _state_the_same(one: Figure, other: Figure) -> bool:
    """Whether two figures are equal, or one is the other rounded. Compatible bounds (more than 150, more than 350) and
    vague figures do not state the same."""
    verdict = compare(one, other).verdict
    if verdict is not Verdict.COMPATIBLE or one.low is None or other.low is None:
        return verdict is Verdict.EQUAL
    apart = abs(one.low - other.low)
    return not (one.vague or other.vague) and apart <= _ROUNDED * max(abs(one.low), abs(other.low))


def _of_words(statements: Sequence[Titled]) -> Iterator[Why]:
    words = shared_words(statements)
    if words:
        yield Why(WhyCode.SHARED_WORDS, words)


def _of_forms(statements: Sequence[Titled]) -> Iterator[Why]:
    """Words of one meaning in different forms: 软件 and 軟體."""
    pairs: dict[str, tuple[str, str]] = {}
    for one, other in combinations(statements, 2):
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


def _of_origins(statements: Sequence[Titled], cells: Sequence[Cell]) -> Iterator[Why]:
    names: dict[str, tuple[str, list[ArticleId]]] = {}
    for statement, cell in zip(statements, cells, strict=True):
        for found in attributions(statement.facts.statement.text):
            name, articles = names.setdefault(origin_key(found.name), (found.name, []))
            if cell.article not in articles:
                articles.append(cell.article)
    for name, articles in names.values():
        if len(articles) > 1:
            yield Why(WhyCode.SAME_ORIGIN, (name,), tuple(articles))
