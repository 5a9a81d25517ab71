"""Years of which not all four digits are told."""

from __future__ import annotations

import re

import pytest

from corpus.figures import FigureKind, find_figures
from corpus.figures.dates.readers import Reader
from corpus.figures.dates.year_rules import short_years, years_of_the_republic


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("民国113年9月", "2024-09"),
        ("25年9月", "2025-09"),
        ("98年的房子", "1998"),
        ("他19年买入，", "2019"),
        ("我17年毕业，", "2017"),
        ("订单排到二八年", "2028"),
        ("七三年", "1973"),
        ("于618年", "0618"),
    ],
)
def test_years_in_few_digits(text: str, value: str) -> None:
    (figure,) = find_figures(text, "2026-01-01")
    assert (figure.kind, figure.value) == (FigureKind.DATE, value)


@pytest.mark.parametrize("text", ["干了19年毕业了一批学生", "干满17年退休", "第19年买入"])
def test_numbers_of_years(text: str) -> None:
    assert FigureKind.DATE not in {figure.kind for figure in find_figures(text, "2026-01-01")}


@pytest.mark.parametrize(("example", "pattern", "_reader"), [*short_years(""), *years_of_the_republic("")])
def test_every_form_matches_its_example(example: str, pattern: str, _reader: Reader) -> None:
    assert re.search(pattern, example) is not None
