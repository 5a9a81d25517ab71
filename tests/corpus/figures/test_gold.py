"""The grammar against annotated texts: one-line cases exactly, whole articles by score."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.figures import Figure, find_figures
from tests.corpus.figures.gold import DATA, Annotated, Expected, Score, read, scored

ARTICLES = sorted((DATA / "articles").glob("*.txt"))
CASES = [
    pytest.param(line, id=f"{path.stem}:{number}")
    for path in sorted((DATA / "cases").glob("*.txt"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    if line and not line.startswith("#")
]


def _told(figure: Figure | Expected) -> tuple[object, ...]:
    """Everything that an annotation says about a figure."""
    numbers = (
        None if number is None else float(f"{number:.6g}")
        for number in (figure.low, figure.high, figure.level)
    )
    return (
        figure.start,
        figure.end,
        figure.text,
        figure.kind,
        *numbers,
        figure.unit,
        figure.bound,
        figure.vague,
        figure.inferred,
        figure.value,
    )


def _relevant(figures: list[Figure], annotated: Annotated) -> list[Figure]:
    return [
        figure
        for figure in figures
        if not any(figure.start < end and start < figure.end for start, end in annotated.skipped)
    ]


@pytest.mark.parametrize("line", CASES)
def test_one_line(line: str) -> None:
    annotated = read(line)
    found = _relevant(find_figures(annotated.text), annotated)
    assert [_told(figure) for figure in found] == [_told(figure) for figure in annotated.figures]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_article(path: Path) -> None:
    annotated = read(path.read_text(encoding="utf-8"))
    assert len(annotated.figures) > 8
    figures = find_figures(annotated.text)
    assert scored(annotated, figures).f1 >= 0.92
    assert scored(annotated, figures, with_bound=True).f1 >= 0.88


def test_all_articles_together() -> None:
    total = bounded = Score(0, 0, 0)
    for path in ARTICLES:
        annotated = read(path.read_text(encoding="utf-8"))
        figures = find_figures(annotated.text)
        total += scored(annotated, figures)
        bounded += scored(annotated, figures, with_bound=True)
    assert total.wanted > 450
    assert total.f1 >= 0.97
    assert bounded.f1 >= 0.96


def test_an_annotation_is_read_as_it_is_written() -> None:
    annotated = read("超过[3500亿美元](money 3.5e11 USD more_than)，[那](skip)[今年](date 2025 inferred)")
    assert annotated.text == "超过3500亿美元，那今年"
    money, year = annotated.figures
    assert (money.start, money.end, money.low, money.unit, money.bound) == (2, 9, 3.5e11, "USD", "more_than")
    assert (year.value, year.inferred) == ("2025", True)
    assert annotated.skipped == ((10, 11),)
