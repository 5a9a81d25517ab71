"""Why two statements are suggested, in their own words."""

from __future__ import annotations

from collections.abc import Callable

from corpus.matching.facts.facts import Facts
from corpus.matching.relations.reasons import reasons_for
from corpus.matching.relations.relations import compared
from corpus.matching.suggestion import Reason, ReasonCode, Statement
from corpus.matching.words.statements import prepared_alone


def facts(text: str, start: int) -> Facts:
    """Of a statement that stands somewhere in an article."""
    ready = prepared_alone(Statement("a", "", start, start + len(text), text))
    return Facts(ready.statements[0], ready.figures[0], ready.words[0])


def reasons(one: str, other: str, common: Callable[[str], bool] = lambda place: False) -> list[Reason]:
    """With the first statement at 100 and the other at 200."""
    found = list(reasons_for(compared(facts(one, 100), facts(other, 200), 0.6, common)))
    for reason in found:
        if reason.code in (ReasonCode.SHARED_WORDS, ReasonCode.FIGURES_DIFFER, ReasonCode.FIGURES_EQUAL):
            assert one[reason.a[0].start - 100 : reason.a[0].end - 100] == reason.words[0]
    return found


def words(found: list[Reason], code: ReasonCode) -> list[tuple[str, ...]]:
    return [reason.words for reason in found if reason.code is code]


def test_shared_words_are_as_the_first_statement_has_them_and_hold_no_figure() -> None:
    found = reasons("三分之一渡轮停航", "渡輪停航三分之一")
    assert words(found, ReasonCode.SHARED_WORDS) == [("渡轮停航",)]
    assert words(found, ReasonCode.FIGURES_EQUAL) == [("三分之一", "三分之一")]


def test_what_differs_is_told_before_what_agrees() -> None:
    found = reasons("渡轮票价3元，月票80元", "渡轮票价4元，月票80元")
    codes = [reason.code for reason in found if reason.code.name.startswith("FIGURES")]
    assert codes == [ReasonCode.FIGURES_DIFFER, ReasonCode.FIGURES_EQUAL]
    assert words(found, ReasonCode.FIGURES_DIFFER) == [("3元", "4元")]


def test_a_figure_that_one_side_leaves_out() -> None:
    found = reasons("渡轮票价3元，月票80元", "渡轮票价3元")
    (alone,) = [reason for reason in found if reason.code is ReasonCode.ONE_SIDED_FIGURE]
    assert (alone.words, len(alone.a), alone.b) == (("80元", ""), 1, ())


def test_without_a_word_in_common_there_is_still_a_reason() -> None:
    assert [reason.code for reason in reasons("船员罢工", "乘客抱怨")] == [ReasonCode.SIMILAR_CONTEXT]


def test_names_and_other_forms_are_told_apart_from_words() -> None:
    found = reasons("Nvidia的人工智慧芯片缺货", "Nvidia称AI芯片缺货")
    assert words(found, ReasonCode.SAME_NAMES) == [("Nvidia",)]
    assert words(found, ReasonCode.RELATED_WORDS) == [("人工智慧", "AI")]


def test_no_part_of_a_figure_is_told_as_shared() -> None:
    found = reasons("去年12.8亿元投资到位", "去年3.8亿元投资到位")
    assert words(found, ReasonCode.SHARED_WORDS)
    for shared in words(found, ReasonCode.SHARED_WORDS)[0]:
        assert "亿" not in shared
        assert "8" not in shared


def test_places_are_those_of_the_stored_text() -> None:
    wrapped, plain = "跨海大桥总投\n资46.\n5亿元", "跨海大桥总投资46.5亿元"
    for one, other, side in ((wrapped, plain, "a"), (plain, wrapped, "b")):
        start = 100 if side == "a" else 200
        told = list(reasons_for(compared(facts(one, 100), facts(other, 200), 0.6, lambda place: False)))
        (equal,) = [reason for reason in told if reason.code is ReasonCode.FIGURES_EQUAL]
        (shared,) = [reason for reason in told if reason.code is ReasonCode.SHARED_WORDS]
        figure = getattr(equal, side)[0]
        assert wrapped[figure.start - start : figure.end - start] == "46.\n5亿元"
        there = getattr(shared, side)[shared.words.index("投资")]
        assert wrapped[there.start - start : there.end - start] == "投\n资"


def test_an_opposite_is_shown_with_its_negation() -> None:
    found = reasons("全市供水没有中断", "全市供水一度中断")
    assert words(found, ReasonCode.OPPOSITE) == [("没有中断", "中断")]
