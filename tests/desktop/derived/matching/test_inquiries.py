"""The worker's functions for suggested links."""

from __future__ import annotations

from functools import partial

import pytest

from corpus.identities import ArticleId
from corpus.matching import SourceText
from corpus.matching.work import Work, work_of
from corpus.model import Span
from corpus.snapshot import Snapshot
from desktop.derived.matching import inquiries
from desktop.derived.matching.inquiries import (
    ALL,
    FIGURES,
    WORTH_JUDGING,
    Inquiry,
    best_pairs,
    differing_pairs,
    source_of,
    with_vectors,
)
from tests.desktop.build import river_archive


@pytest.fixture
def sources() -> list[SourceText]:
    archive = river_archive()
    texts = {text.id: text.content for text in archive.texts}
    return [source_of(article, texts[article.text]) for article in archive.articles]


@pytest.fixture
def work() -> Work:
    return work_of(Snapshot.from_archive(river_archive()))


def test_a_question_is_about_a_place_or_about_the_project() -> None:
    place = Inquiry(ArticleId("article-1"), Span(0, 4))
    assert (place.of_project, ALL.of_project, FIGURES.of_project) == (False, True, True)
    assert place == Inquiry(ArticleId("article-1"), Span(0, 4))
    assert len({place, ALL, FIGURES, Inquiry()}) == 3


def test_the_best_pairs_are_worth_judging_and_no_more_than_a_queue(
    sources: list[SourceText], work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, more = with_vectors(partial(best_pairs, sources, work), None)
    assert found
    assert more == 0
    assert all(suggestion.score >= WORTH_JUDGING for suggestion in found)
    monkeypatch.setattr(inquiries, "QUEUE", 2)
    assert best_pairs(sources, work, vectors=None) == (found[:2], len(found) - 2)
    monkeypatch.setattr(inquiries, "WORTH_JUDGING", found[0].score)
    assert {pair.score for pair in best_pairs(sources, work, vectors=None).best} == {found[0].score}


def test_differing_pairs_differ_in_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    riders = "渡轮公司提供的数据显示，去年日均客运量为{}万人次，同比增长4.2%。"
    two = [
        SourceText(name, riders.format(figure), "渡轮客运", "2026-10-08", f"{name}.txt")
        for name, figure in (("a", "21.5"), ("b", "18.3"))
    ]
    found, more = with_vectors(partial(differing_pairs, two, Work()), None)
    assert [suggestion.relation for suggestion in found] == ["differs_in_figure"]
    assert more == 0
    monkeypatch.setattr(inquiries, "QUEUE", 0)
    assert differing_pairs(two, Work(), vectors=None) == ((), 1)


def test_a_source_is_the_article_with_its_text(sources: list[SourceText]) -> None:
    archive = river_archive()
    for source, article, text in zip(sources, archive.articles, archive.texts, strict=True):
        assert source == SourceText(
            article.id, text.content, article.title, article.published, article.source_file
        )
