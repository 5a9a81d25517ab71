"""From articles to suggestions."""

from __future__ import annotations

import pytest

from corpus.matching import SourceText, best_links
from corpus.matching.engine import Engine, rerank, score_of
from corpus.matching.suggestion import ReasonCode, Statement, Suggestion
from corpus.matching.work import Work, WorkedClaim
from corpus.model import Span
from tests.corpus.matching.build import ARTICLES


def best_link() -> Suggestion:
    return Engine.of(ARTICLES, None, None).links(1, 20)[0]


def claimed(found: Suggestion, tags: tuple[str, ...] = ()) -> tuple[WorkedClaim, WorkedClaim]:
    return (
        WorkedClaim("c1", found.a.article, found.a.span, tags),
        WorkedClaim("c2", found.b.article, found.b.span, tags),
    )


def ends(found: Suggestion) -> set[Statement]:
    return {found.a, found.b}


def test_scores_are_chances_that_grow_and_never_are_certain() -> None:
    scores = [score_of(at / 10) for at in range(60)]
    assert scores == sorted(set(scores))
    assert 0 < scores[0] < 0.01 and 0.9 < scores[-1] < 1
    assert score_of(1.21) == pytest.approx(0.5)
    assert score_of(0.28) == pytest.approx(0.01, abs=0.002)


def test_what_is_linked_is_suggested_nowhere_again() -> None:
    best = best_link()
    work = Work(claimed(best), (("c1", "c2", "equivalent"),))
    engine = Engine.of(ARTICLES, work, None)
    assert all(ends(link) != ends(best) for link in engine.links(None, 20))
    around = engine.around((best.a.article, best.a.span), 20)
    inside = engine.around((best.a.article, Span(best.a.start, best.a.end - 2)), 20)
    assert around and inside
    assert best.b not in [one.b for one in (*around, *inside)]


def test_what_is_rejected_is_suggested_nowhere_again() -> None:
    best = best_link()
    rejected = ((best.a.article, best.a.text), (best.b.article, best.b.text))
    engine = Engine.of(ARTICLES, Work(rejected=(rejected,)), None)
    assert all(ends(link) != ends(best) for link in engine.links(None, 20))
    assert best.b not in [one.b for one in engine.around((best.a.article, best.a.span), 20)]


def test_a_common_tag_is_a_reason() -> None:
    best = best_link()
    engine = Engine.of(ARTICLES, Work(claimed(best, ("riders",))), None)
    (found,) = [link for link in engine.links(None, 20) if ends(link) == ends(best)]
    assert [reason.tags for reason in found.reasons if reason.code is ReasonCode.SHARED_TAGS] == [("riders",)]
    assert ReasonCode.SHARED_TAGS not in [reason.code for reason in best.reasons]
    assert found.score >= best.score


def test_candidates_of_the_places_own_article_are_no_candidates() -> None:
    best = best_link()
    statements = {end for found in Engine.of(ARTICLES, None, None).links(None, 20) for end in ends(found)}
    ranked = rerank(best.a, sorted(statements, key=lambda one: one.text), None, 5, None)
    assert ranked[0].b == best.b
    assert 1 < len(ranked) <= 5
    assert all(one.a == best.a and one.b.article != best.a.article for one in ranked)
    assert rerank(best.a, [best.a], None, 5, None) == []


def test_pairs_laid_beside_each_other_are_those_of_the_links() -> None:
    engine = Engine.of(ARTICLES, None, None)
    laid = engine.laid(20)
    links = engine.links(None, 20)
    statements = engine.statements
    assert [(statements[one.a], statements[one.b]) for one in laid] == [(link.a, link.b) for link in links]
    assert [score_of(one.likeness) for one in laid] == pytest.approx([link.score for link in links])
    assert {one.meaning for one in laid} == {0.0}
    assert engine.meaning(laid[0].a, laid[0].b) == 0.0


def test_pairs_are_counted_by_their_score() -> None:
    engine = Engine.of(ARTICLES, None, None)
    scores = [link.score for link in engine.links(None, 20)]
    assert engine.count(0, 20) == len(scores)
    assert engine.count(scores[1], 20) == 2
    assert engine.count(1, 20) == 0
    assert [len(best_links(ARTICLES, limit=limit, least=scores[2])[0]) for limit in (2, 9)] == [2, 3]
    assert best_links(ARTICLES, limit=2, least=scores[2])[1] == 3


def test_figures_of_two_statements_that_answer_each_other() -> None:
    engine = Engine.of(ARTICLES, None, None)
    places = [
        at for at, one in enumerate(engine.statements) if "总投资" in one.text and engine.owners[at] < 2
    ]
    (pair,) = engine.answering(*places)
    assert (pair.a.text, pair.b.text) == ("46.5亿元", "52亿元")


def test_part_of_a_statement() -> None:
    engine = Engine.of(ARTICLES, None, None)
    at = next(at for at, one in enumerate(engine.statements) if "全长28公里" in one.text)
    whole = engine.statements[at]
    start = whole.start + whole.text.index("全长")
    facts, figures = engine.part(at, Span(start, start + 6))
    assert facts.statement.text == "全长28公里"
    assert [figure.text for figure in figures] == ["28公里"] == [figure.text for figure in facts.figures]
    assert all(facts.folded[word.start : word.end] == word.text for word in facts.words)


def test_the_key_is_that_of_the_articles() -> None:
    keys = {Engine.of(articles, None, None).key for articles in (ARTICLES, ARTICLES[:2], ARTICLES)}
    assert len(keys) == 2 and "" not in keys
    statements = Engine.of(ARTICLES, None, None).statements
    assert Engine.of_statements(statements, None).key == ""


def test_the_project_is_about_what_many_statements_name() -> None:
    text = "台风“云雀”登陆。\n台风“云雀”转向。\n“云雀”号渡轮停航。\n台风“海棠”增强。"
    engine = Engine.of([SourceText("1", text)], None, None)
    assert engine.is_common("云雀")
    assert not engine.is_common("海棠")


def test_a_name_of_a_place_is_that_of_no_thing_besides() -> None:
    lines = ("赤岭铜矿复产。", "赤岭的工人罢工。", "赤岭矿工加薪。", "赤岭铜矿停产。")
    one = SourceText("1", "\n".join(lines * 2))
    other = SourceText("2", "白沙铜矿罢工。\n白沙县停电。")
    engine = Engine.of([one, other], None, None)
    mine = engine.facts(8)
    assert mine.folded.startswith("白沙铜矿")
    assert (mine.scopes[0].places, mine.scopes[0].things) == ({"白沙"}, set())
