"""The grammar against annotated texts: one-line cases exactly, whole articles by score."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.figures import find_figures
from evaluation.annotated import DATA, Score, read, scored
from evaluation.read_figures import LINES, annotated_lines, misread_lines

ARTICLES = sorted((DATA / "articles").glob("*.txt"))


@pytest.mark.parametrize("path", LINES, ids=lambda path: path.stem)
def test_lines(path: Path) -> None:
    """Each line is a case of its own; those that are read otherwise are named by their numbers."""
    assert annotated_lines(path)
    assert misread_lines(path) == {}


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_article(path: Path) -> None:
    annotated = read(path.read_text(encoding="utf-8"))
    assert len(annotated.figures) > 8
    figures = find_figures(annotated.text)
    assert scored(annotated, figures).f1 >= 0.92
    assert scored(annotated, figures, with_bound=True).f1 >= 0.88


def test_all_articles_together() -> None:
    total = bounded = Score()
    for path in ARTICLES:
        annotated = read(path.read_text(encoding="utf-8"))
        figures = find_figures(annotated.text)
        total += scored(annotated, figures)
        bounded += scored(annotated, figures, with_bound=True)
    assert total.wanted > 450
    assert total.f1 >= 0.97
    assert bounded.f1 >= 0.96
