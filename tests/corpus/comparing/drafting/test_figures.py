"""Which figure of each statement answers the question of a draft."""

from __future__ import annotations

from itertools import combinations

from corpus.comparing.drafting.figures import answers_of
from corpus.matching.quantities.quantities import answering
from tests.corpus.matching.build import facts


def _answers(*texts: str) -> list[str | None]:
    read = [facts(text) for text in texts]
    between = {
        (one, other): answering(read[one], read[other]) for one, other in combinations(range(len(read)), 2)
    }
    found = answers_of([one.figures for one in read], between)
    return [None if at is None else one.figures[at].text for one, at in zip(read, found, strict=True)]


def test_the_figure_that_most_statements_answer() -> None:
    assert _answers(
        "去年七条航线日均客流8.6万人次，增长4.1%",
        "去年日均客流8.2万人次",
        "七條航線平均每日載客約8.6萬人次",
    ) == ["8.6万人次", "8.2万人次", "8.6萬人次"]


def test_a_statement_without_such_a_figure_has_no_answer() -> None:
    assert _answers("票价定为15元", "票价15元", "票价涨了两成") == ["15元", "15元", None]


def test_no_figures_answer_each_other() -> None:
    assert _answers("票价定为15元", "全长28公里") == [None, None]
