"""The grammar against annotated texts: one-line cases exactly, whole articles by score."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.figures import Figure, find_figures
from tests.corpus.figures.gold import DATA, Annotated, Expected, Score, read, scored

ARTICLES = sorted((DATA / "articles").glob("*.txt"))
CASES = sorted((DATA / "cases").glob("*.txt"))


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


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_lines(path: Path) -> None:
    """Each line is a case of its own; those that are read otherwise are named by their numbers."""
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    cases = {number: read(line) for number, line in lines if line and not line.startswith("#")}
    assert cases
    found = {
        number: [_told(figure) for figure in _relevant(find_figures(case.text), case)]
        for number, case in cases.items()
    }
    wanted = {number: [_told(figure) for figure in case.figures] for number, case in cases.items()}
    assert {number: read for number, read in found.items() if read != wanted[number]} == {}


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
