"""Matching handles any input, quickly and with sensible results."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.matching import (
    ReasonCode,
    SourceText,
    Statement,
    differing_figures,
    rerank,
    suggest_for,
    suggest_links,
)
from corpus.model import Span
from tests.corpus.matching.build import ARTICLES, DAILY, WEEKLY


@pytest.mark.parametrize(
    "articles", [[], [""], ["", ""], [DAILY], ["\n\n", "。。。"], [DAILY, ""], ["a", "a"]]
)
def test_little_or_nothing(articles: list[SourceText | str]) -> None:
    assert [s for s in suggest_links(articles) if s.a.article == s.b.article] == []
    assert differing_figures(articles) == []


def test_nothing_to_compare_with() -> None:
    assert suggest_links([DAILY]) == []
    assert suggest_for([DAILY], ("daily", Span(0, 5))) == []
    assert suggest_for([DAILY, ""], ("daily", Span(0, 0))) == []


def test_article_twice_under_two_names() -> None:
    copy = SourceText("copy", DAILY.content, DAILY.title, DAILY.published)
    best = suggest_links([DAILY, copy])
    same = [one for one in best if one.a.text == one.b.text]
    assert len(same) == 5
    assert best[: len(same)] == same
    assert {one.relation for one in same} == {"equivalent"}


def test_same_article_given_twice_is_one_article() -> None:
    assert suggest_links([DAILY, DAILY]) == []


def test_ten_thousand_identical_statements() -> None:
    line = "编辑：本报记者报道。\n"
    found = suggest_links([line * 5000, line * 5000], per_statement=2)
    assert 0 < len(found) <= 20_000


def test_statements_of_five_thousand_characters() -> None:
    long = "有轨电车的总投资是46.5亿元，" * 400
    found = suggest_links([long, long.replace("46.5", "52"), *ARTICLES])
    best = next(one for one in found if one.a.article == "0" and one.b.article == "1")
    assert best.relation == "differs_in_figure"
    assert len(best.a.text) == len(long)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The tram opens in October. It costs 46 million dollars.", "The new tram will open in October."),
        ("路面電車は十月に開業する。運賃は二百円です。", "運賃は二百円で、十月に開業します。"),
        ("🚋🚋 十月 🚋。", "🚋 十月通车 🎉。"),
        ("Трамвай откроется в октябре.", "Трамвай откроют в октябре."),
        ("\ud800\udc00 半个代理。", "半个代理 \udfff。"),
        ("|" * 3000, "|" * 3000),
    ],
)
def test_other_languages_and_rubbish(one: str, other: str) -> None:
    for found in suggest_links([one, other, DAILY]):
        assert 0 <= found.score <= 1
    assert suggest_links([one, other]) == suggest_links([one, other])


TEXTS = st.lists(
    st.text(st.sampled_from("临江市电车票价2元四成。\n，不美AI 🚋軌é３①"), max_size=60),
    min_size=0,
    max_size=4,
)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_any_texts(texts: list[str]) -> None:
    found = suggest_links(texts, per_statement=3)
    for one in found:
        assert one.a.article < one.b.article
        assert 0 <= one.score <= 1
        assert texts[int(one.a.article)][one.a.start : one.a.end] == one.a.text
        for why in one.reasons:
            assert all(one.a.start <= s.start <= s.end <= one.a.end for s in why.a)
            assert all(one.b.start <= s.start <= s.end <= one.b.end for s in why.b)


@settings(max_examples=25, deadline=None)
@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_any_place(texts: list[str], start: int, length: int) -> None:
    articles = [*texts, DAILY.content]
    span = Span(min(start, len(articles[0])), min(start + length, len(articles[0])))
    for one in suggest_for(articles, ("0", span), limit=4):
        assert one.b.article != "0"


# A place among candidates


def test_rerank_prefers_what_tells_the_same() -> None:
    place = Statement("daily", "", 0, 12, "工程总投资46.5亿元，全长28公里")
    lines = [line for line in WEEKLY.content.split("\n") if line]
    candidates = [
        Statement("weekly", "", at * 100, at * 100 + len(line), line) for at, line in enumerate(lines)
    ]
    found = rerank(place, [*candidates, place])
    assert found[0].b.text.startswith("本刊查阅的招标文件")
    assert found[0].relation == "differs_in_figure"
    assert all(one.a == place and one.b.article != "daily" for one in found)


def test_rerank_of_nothing() -> None:
    assert rerank(Statement("a", "", 0, 2, "票价"), []) == []


def test_figures_are_found_in_the_candidates_most_like_the_place() -> None:
    """Of more candidates than figures are looked for in, the one that tells another figure has its reason still."""
    place = Statement("a", "", 0, 13, "轮渡工程总投资12.8亿元。")
    others = [Statement(f"b{n}", "", 0, 14, f"菜市场第{n}排摊位今天照常营业。") for n in range(100)]
    told = Statement("c", "", 0, 13, "轮渡工程总投资14.6亿元。")
    best = rerank(place, [*others[:50], told, *others[50:]], limit=3)[0]
    assert best.b == told
    assert ReasonCode.FIGURES_DIFFER in {why.code for why in best.reasons}
