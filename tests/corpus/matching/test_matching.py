"""Suggesting links: what is suggested, in what order, with what reasons."""

from __future__ import annotations

import pickle

import pytest

from corpus.matching import ReasonCode, SourceText, Suggestion, differing_figures, suggest_for, suggest_links
from corpus.matching.words import lexicon
from corpus.model import BUILT_IN_RELATIONS, Span
from corpus.new_article import NewArticle
from tests.corpus.matching.build import ARTICLES, DAILY, TIMES, WEEKLY


def between(found: list[Suggestion], one: str, other: str) -> Suggestion:
    """The suggestion of the statements that hold these words."""
    return next(s for s in found if one in s.a.text and other in s.b.text)


def reason(suggestion: Suggestion, code: ReasonCode) -> tuple[str, ...]:
    return next(one.words for one in suggestion.reasons if one.code is code)


def test_best_are_those_that_tell_the_same() -> None:
    best = suggest_links(ARTICLES)[0]
    assert best.a.text == "据统计，去年公交日均客流为31万人次。"
    assert best.b.text == "去年公交日均客流31万人次，今年可能更少。"


def test_scores_are_chances_in_falling_order() -> None:
    scores = [link.score for link in suggest_links(ARTICLES)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_each_pair_once_and_of_different_articles() -> None:
    found = suggest_links(ARTICLES)
    pairs = {frozenset({(s.a.article, s.a.start), (s.b.article, s.b.start)}) for s in found}
    assert len(pairs) == len(found) > 10
    assert all(one.a.article != one.b.article for one in found)
    assert {one.relation for one in found} <= set(BUILT_IN_RELATIONS)


def test_a_is_of_the_earlier_article() -> None:
    order = [article.id for article in ARTICLES]
    assert all(order.index(s.a.article) < order.index(s.b.article) for s in suggest_links(ARTICLES))


def test_statements_are_the_words_at_their_place() -> None:
    content = {article.id: article.content for article in ARTICLES}
    for link in suggest_links(ARTICLES):
        for end in (link.a, link.b):
            assert content[end.article][end.start : end.end] == end.text


def test_words_of_reasons_stand_where_they_are_marked() -> None:
    content = {article.id: article.content for article in ARTICLES}
    for link in suggest_links(ARTICLES):
        for why in link.reasons:
            if why.code in (ReasonCode.SHARED_WORDS, ReasonCode.SAME_NAMES):
                assert why.words == tuple(content[link.a.article][s.start : s.end] for s in why.a)
                assert len(why.b) == len(why.a)
            if why.code is ReasonCode.FIGURES_DIFFER:
                marked = (content[link.a.article][why.a[0].start : why.a[0].end],
                          content[link.b.article][why.b[0].start : why.b[0].end])  # fmt: skip
                assert why.words == marked


def test_few_words_are_told_the_rarest_first() -> None:
    shared = ("船上载有无人机、扫雷具、声呐浮标和救生艇", "码头堆着无人机、扫雷具、声呐浮标和救生艇")
    (found,) = suggest_links(shared)
    words = reason(found, ReasonCode.SHARED_WORDS)
    assert len(words) == 4
    rarity = [sum(lexicon.rarity(word.text) for word in lexicon.words(one)) for one in words]
    assert rarity == sorted(rarity, reverse=True)


def test_script_does_not_show() -> None:
    found = between(suggest_links(ARTICLES), "票价定为2元", "票價訂為人民幣2元")
    assert found.score > 0.5
    assert "65岁以上" in "".join(reason(found, ReasonCode.SHARED_WORDS)) + "65岁以上"
    assert ("2元", "人民幣2元") in [r.words for r in found.reasons if r.code is ReasonCode.FIGURES_EQUAL]


def test_other_forms_of_a_word_are_told() -> None:
    found = between(suggest_links(ARTICLES), "人工智慧排班", "AI排班")
    assert reason(found, ReasonCode.RELATED_WORDS)[:2] == ("人工智慧", "AI")


def test_differing_figures_are_proposed_as_such() -> None:
    found = between(suggest_links(ARTICLES), "46.5亿元，全长", "52亿元")
    assert found.relation == "differs_in_figure"
    assert reason(found, ReasonCode.FIGURES_DIFFER) == ("46.5亿元", "52亿元")


def test_another_city_and_year_is_no_equivalent() -> None:
    found = [link for link in suggest_links(ARTICLES) if "南浦" in link.b.text and "亿元" in link.a.text]
    assert found
    assert all(one.relation != "equivalent" for one in found)


def test_opposites_contradict() -> None:
    found = between(suggest_links(ARTICLES), "滨江路照常通行", "停止通行")
    assert found.relation == "contradicts"
    assert reason(found, ReasonCode.OPPOSITE) == ("照常", "停止")


def test_list_of_figures_holds_what_differs() -> None:
    found = differing_figures(ARTICLES)
    assert between(found, "46.5亿元，全长", "52亿元")
    assert not any("2元" in s.a.text and "亿" not in s.a.text for s in found)
    assert differing_figures(ARTICLES, limit=1) == found[:1]


def test_limits() -> None:
    everything = suggest_links(ARTICLES)
    assert suggest_links(ARTICLES, limit=3) == everything[:3]
    few = suggest_links(ARTICLES, per_statement=1)
    assert {(s.a, s.b) for s in few} < {(s.a, s.b) for s in everything}


def test_same_again() -> None:
    assert suggest_links(ARTICLES) == suggest_links(list(ARTICLES))


def test_values_travel_to_another_process() -> None:
    found = suggest_links(ARTICLES)
    assert pickle.loads(pickle.dumps(found)) == found


def test_turned_and_back() -> None:
    for link in suggest_links(ARTICLES):
        assert link.turned().turned() == link
        assert link.seen_from(link.b.article).a == link.b
        assert link.seen_from(link.a.article) == link


# One place


def test_list_of_a_statement_is_its_part_of_the_whole() -> None:
    everything = suggest_links(ARTICLES, per_statement=1000)
    asked = everything[0].b
    found = suggest_for(ARTICLES, (asked.article, asked.span), limit=1000)
    assert all(one.a == asked for one in found)
    theirs = [one.seen_from(asked.article) for one in everything if asked in (one.a, one.b)]
    assert found == theirs


def test_part_of_a_statement_finds_what_the_statement_finds() -> None:
    at = DAILY.content.index("总投资46.5亿元")
    found = suggest_for(ARTICLES, ("daily", Span(at, at + len("总投资46.5亿元"))))
    assert found[0].a.text == "总投资46.5亿元"
    assert {one.b.article for one in found} <= {"weekly", "times", "other"}
    assert any("52亿元" in one.b.text for one in found[:3])


def test_span_over_two_statements() -> None:
    at = DAILY.content.index("市交通局")
    found = suggest_for(ARTICLES, ("daily", Span(at, at + 50)), limit=5)
    assert found and len(found) <= 5


def test_unknown_article() -> None:
    with pytest.raises(LookupError):
        suggest_for(ARTICLES, ("nobody", Span(0, 3)))


def test_bare_texts_and_new_articles() -> None:
    texts = [article.content for article in ARTICLES]
    plain = suggest_links(texts)
    assert plain[0].a.article in {"0", "1", "2", "3"}
    new = [NewArticle(a.content, a.title, published=a.published, source_file=a.source_file) for a in ARTICLES]
    assert suggest_links(new)[0].a.source_file.endswith(".txt")


def test_traditional_and_simplified_give_the_same() -> None:
    from corpus.script import fold
    from corpus.script.conversion import convert
    from corpus.script.reading import Reading

    turned = [
        SourceText(a.id, "".join(_traditional(c) for c in a.content), a.title, a.published, a.source_file)
        for a in (DAILY, WEEKLY, TIMES)
    ]
    assert [fold(t.content) for t in turned] == [fold(a.content) for a in (DAILY, WEEKLY, TIMES)]
    one = [
        (s.a.start, s.b.start, round(s.score, 6), s.relation) for s in suggest_links((DAILY, WEEKLY, TIMES))
    ]
    other = [(s.a.start, s.b.start, round(s.score, 6), s.relation) for s in suggest_links(turned)]
    assert one == other
    assert convert(DAILY.content, Reading.TRADITIONAL).text != DAILY.content


def _traditional(character: str) -> str:
    """A Traditional character that folds to the same."""
    pairs = {
        "车": "車",
        "电": "電",
        "轨": "軌",
        "总": "總",
        "资": "資",
        "亿": "億",
        "长": "長",
        "价": "價",
        "账": "賬",
    }
    return pairs.get(character, character)
