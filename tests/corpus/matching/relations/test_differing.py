"""Large figures of one kind whose values differ."""

from __future__ import annotations

import pytest

from corpus.matching.ranking.index import index_of
from corpus.matching.relations.differing import candidates, differs
from corpus.matching.relations.relations import compared
from tests.corpus.matching.build import ARTICLES, facts


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("工程总投资46.5亿元", "工程总投资52亿元", True),
        ("工程总投资46.5亿元", "工程总投资46.5亿元", False),
        ("单程票价2元", "单程票价3元", False),
        ("工程总投资46.5亿元", "工程总投资52亿美元", True),
        ("日均客流31万人次", "日均客流28万人次", True),
        ("涨幅为310%", "涨幅为450%", False),
    ],
)
def test_only_large_amounts_count(one: str, other: str, expected: bool) -> None:
    assert differs(compared(facts(one), facts(other), 0.6, lambda place: False)) is expected


def test_candidates_hold_large_figures_and_the_most_alike_come_first() -> None:
    index = index_of(ARTICLES)
    found = list(candidates(index, index.across))
    values = [value for _, _, value in found]
    assert values == sorted(values, reverse=True)
    assert len({(a, b) for a, b, _ in found}) == len(found) > 1
    for a, b, _ in found:
        assert a < b and index.owners[a] != index.owners[b]
    told = [{index.statements[a].text, index.statements[b].text} for a, b, _ in found]
    assert any(all("总投资" in text for text in pair) for pair in told)
    assert not any("2元" in text and "亿" not in text for pair in told for text in pair), (
        "a fare is no large figure"
    )


def test_without_large_figures_there_are_none() -> None:
    index = index_of([article for article in ARTICLES if article.id == "other"])
    assert list(candidates(index, index.across)) == []
