"""The grammar against the sample project's articles, annotated by hand from their texts."""

from __future__ import annotations

from itertools import pairwise

import pytest

from corpus.figures import find_figures
from evaluation.annotated import DATA, Annotated, Expected, Score, read_table, scored
from resources.sample import build

GOLD = read_table(DATA / "sample_gold.tsv")
ARTICLES = {article.source_file: article for article in build.build().articles}


def score(name: str, figures: tuple[Expected, ...], *, with_bound: bool) -> Score:
    text = (build.HERE / name).read_text(encoding="utf-8")
    found = find_figures(text, ARTICLES[name].published)
    return scored(Annotated(text, figures, ()), found, with_bound=with_bound)


@pytest.mark.parametrize("name", ARTICLES)
def test_the_annotations_stand_where_they_say(name: str) -> None:
    text = (build.HERE / name).read_text(encoding="utf-8")
    figures = GOLD[name]
    assert len(figures) > 25
    assert all(text[figure.start : figure.end] == figure.text for figure in figures)
    assert all(figure.end <= following.start for figure, following in pairwise(figures))


@pytest.mark.parametrize("name", ARTICLES)
def test_the_sample_is_read(name: str) -> None:
    assert score(name, GOLD[name], with_bound=False).f1 >= 0.92
    assert score(name, GOLD[name], with_bound=True).f1 >= 0.88


def test_the_sample_as_a_whole() -> None:
    total = sum((score(*figure, with_bound=False) for figure in GOLD.items()), Score())
    bounded = sum((score(*figure, with_bound=True) for figure in GOLD.items()), Score())
    assert total.wanted > 150
    assert total.f1 >= 0.96
    assert bounded.f1 >= 0.95
