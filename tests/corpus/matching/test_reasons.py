"""Reasons are told in words of the statements, with their places."""

from __future__ import annotations

from corpus.matching.reasons import reasons_for
from corpus.matching.relations import compared
from corpus.matching.suggestion import Reason, ReasonCode
from tests.corpus.matching.build import facts


def reasons(one: str, other: str) -> dict[ReasonCode, Reason]:
    found = reasons_for(compared(facts(one), facts(other), 0.8, lambda place: False))
    return {reason.code: reason for reason in found}


def test_words_and_figures_with_their_places() -> None:
    one, other = "渡轮票价涨到3元", "票价为4元"
    found = reasons(one, other)
    shared = found[ReasonCode.SHARED_WORDS]
    assert [one[span.start : span.end] for span in shared.a] == list(shared.words) == ["票价"]
    differ = found[ReasonCode.FIGURES_DIFFER]
    assert differ.words == ("3元", "4元")
    assert other[differ.b[0].start : differ.b[0].end] == "4元"


def test_what_one_side_alone_tells() -> None:
    found = reasons("免费用电由15度提高到30度", "免费用电提高到30度")
    assert found[ReasonCode.ONE_SIDED_FIGURE].words == ("15度", "")


def test_opposite_words_are_told_where_they_decide() -> None:
    assert reasons("委员会批准了规划", "委员会否决了规划")[ReasonCode.OPPOSITE].words == ("批准", "否决")
    assert ReasonCode.OPPOSITE not in reasons("委员会批准了规划", "委员会批准了该规划")


def test_another_place_demotes() -> None:
    assert reasons("日本最高气温41.3度", "全市最高气温41.3度")[ReasonCode.DEMOTED].words == ("日本", "")


def test_nothing_in_common() -> None:
    assert list(reasons("夏天很热", "账目不清")) == [ReasonCode.SIMILAR_CONTEXT]
